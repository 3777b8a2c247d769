import type { DetailWords } from '../words/detail.js';

export const detail: DetailWords = {
  about: 'Informazioni',
  sections: 'Attività del cliente',
  tabTransactions: 'Transazioni',
  tabSubscriptions: 'Abbonamenti attivi',
  tabWallet: 'Movimenti portafoglio',
  walletGlance: 'Portafoglio',
  walletGlanceDays: 'ultimi 90 giorni',
  blocked: 'Bloccato',
  viewAsCustomer: 'Vedi come cliente',
  viewingAs: (name) => `Vista di ${name}`,
  viewingAsText: 'Questo è ciò che vede il cliente. Qui non si può modificare nulla.',
  exportData: 'Esporta i dati di questo cliente',
  exporting: 'Preparazione del file',
  exported: 'Il file è stato salvato',
  exportFailed: 'Non è stato possibile leggere tutti i dati, quindi nessun file è stato salvato.',
  detailAddFunds: 'Aggiungi fondi',
  detailDeductFunds: 'Detrai fondi',
  detailCopyId: 'Copia ID cliente',
};

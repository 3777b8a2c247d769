import type { DetailWords } from '../words/detail.js';

export const detail: DetailWords = {
  about: 'Angaben',
  sections: 'Aktivität des Kunden',
  tabTransactions: 'Transaktionen',
  tabSubscriptions: 'Aktive Abos',
  tabWallet: 'Guthabenbuchungen',
  walletGlance: 'Guthaben',
  walletGlanceDays: 'letzte 90 Tage',
  blocked: 'Gesperrt',
  viewAsCustomer: 'Kundenansicht öffnen',
  viewingAs: (name) => `Ansicht von ${name}`,
  viewingAsText: 'Das sieht der Kunde. Hier kann nichts geändert werden.',
  exportData: 'Daten dieses Kunden exportieren',
  exporting: 'Datei wird vorbereitet',
  exported: 'Die Datei wurde gespeichert',
  exportFailed:
    'Die Daten konnten nicht vollständig geladen werden, daher wurde keine Datei gespeichert.',
  detailAddFunds: 'Guthaben aufladen',
  detailDeductFunds: 'Guthaben abziehen',
  detailCopyId: 'Kunden-ID kopieren',
};

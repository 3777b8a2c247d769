import type { DetailWords } from '../words/detail.js';

export const detail: DetailWords = {
  about: 'À propos',
  sections: 'Activité du client',
  tabTransactions: 'Transactions',
  tabSubscriptions: 'Abonnements actifs',
  tabWallet: 'Journal du portefeuille',
  walletGlance: 'Portefeuille',
  walletGlanceDays: '90 derniers jours',
  blocked: 'Bloqué',
  viewAsCustomer: 'Voir comme le client',
  viewingAs: (name) => `Vue de ${name}`,
  viewingAsText: 'Voici ce que voit le client. Rien ne peut être modifié ici.',
  exportData: 'Exporter les données de ce client',
  exporting: 'Préparation du fichier',
  exported: 'Le fichier a été enregistré',
  exportFailed:
    'Les données n’ont pas pu être lues en entier\u00a0; aucun fichier n’a été enregistré.',
  detailAddFunds: 'Ajouter des fonds',
  detailDeductFunds: 'Déduire des fonds',
  detailCopyId: 'Copier l’ID client',
};

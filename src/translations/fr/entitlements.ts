import type { EntitlementsWords } from '../words/entitlements.js';

export const entitlements: EntitlementsWords = {
  entitlements: 'Avantages',
  unnamedEntitlement: 'Avantage sans nom',
  grantDelivered: 'Disponible',
  grantPending: 'Pas encore prêt',
  grantFailed: 'Non livré',
  grantRevoked: 'Terminé',
  grantSince: (date) => `Depuis le ${date}`,
  grantEnded: (date) => `Terminé le ${date}`,
  grantFiles: 'Fichiers',
  grantFeature: 'Fonctionnalité',
  grantLicense: 'Clé de licence',
  grantPendingText: 'En cours de préparation.',
  grantConnectText: (service) => `Connectez votre compte ${service} pour obtenir l’accès.`,
  grantFailedText: 'Un problème est survenu en chemin. Contactez l’assistance pour l’obtenir.',
  connectTo: (service) => `Connecter ${service}`,
  getFile: 'Télécharger',
  openEntitlement: 'Ouvrir la page',
  linkBusy: 'Un instant…',
  linkFailed: 'Cela n’a pas fonctionné. Rien n’a été modifié.',
  linkGone: 'Ce n’est plus disponible.',
  noEntitlementsYetText:
    'Les fichiers, accès et autres éléments inclus dans un achat apparaissent ici.',
  noMoreEntitlements: 'Il n’y a plus d’avantages',
  entitlementsFailed: 'Les avantages n’ont pas pu être chargés',
  entitlementsForbidden: 'Vous n’avez pas accès aux avantages',
};

import type { MethodsWords } from '../words/methods.js';

export const methods: MethodsWords = {
  paymentMethods: 'Moyens de paiement',
  unnamedMethod: 'Moyen de paiement sans nom',
  methodExpired: 'Expiré',
  methodExpiresSoon: 'Expire bientôt',
  methodExpiry: (month) => `Expire en ${month}`,
  methodOnce: 'Pas pour les abonnements',
  methodPaysFor: (subscriptions) => `Pour ${subscriptions}`,
  methodLastUsed: (date) => `Utilisé le ${date}`,
  removeMethod: 'Supprimer',
  noMethodsYet: 'Rien pour l’instant',
  noMethodsYetText: 'Les moyens de paiement enregistrés lors d’un achat apparaissent ici.',
  methodsFailed: 'Les moyens de paiement n’ont pas pu être chargés',
  methodsForbidden: 'Vous n’avez pas accès aux moyens de paiement',
  methodsForbiddenText: 'Contactez l’assistance si nécessaire.',
};

import type { MethodRemovalWords } from '../words/method-removal.js';

export const methodRemoval: MethodRemovalWords = {
  removeMethodNamed: (method) => `Supprimer ${method}\u00a0?`,
  removalReading: 'Vérification de son utilisation…',
  removalUnknown:
    'Nous n’avons pas pu vérifier si un abonnement est payé avec ce moyen de paiement.',
  removalStops: (subscriptions) =>
    `Il sert à payer\u00a0: ${subscriptions}. Sans lui, le prochain renouvellement ne pourra pas être prélevé tant qu’un autre moyen de paiement n’y est pas choisi.`,
  removalLast: 'C’est le seul moyen de paiement enregistré.',
  removalFree: 'Il ne sert à payer aucun abonnement.',
  keepMethod: 'Garder',
  removeMethodAct: 'Supprimer le moyen de paiement',
  notRemoved: 'Le moyen de paiement n’a pas été supprimé.',
  methodRemoved: 'Moyen de paiement supprimé',
};

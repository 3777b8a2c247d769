import { lookup } from '../../format/lookup.js';
import type { SubscriptionsWords } from '../words/subscriptions.js';

const STATUS: Readonly<Record<string, string>> = {
  active: 'Actif',
  ending: 'Se termine',
  pending: 'En attente',
  on_hold: 'Suspendu',
  past_due: 'En retard',
  paused: 'En pause',
  cancelled: 'Résilié',
  failed: 'Échoué',
  expired: 'Expiré',
};

export const subscriptions: SubscriptionsWords = {
  subscriptions: 'Abonnements',
  subscription: 'Abonnement',
  subscriptionStatus: (status) => lookup(STATUS, status) ?? status.replaceAll('_', ' '),
  everyPeriod: (count, unit) =>
    count === 1
      ? { day: 'par jour', week: 'par semaine', month: 'par mois', year: 'par an' }[unit]
      : {
          day: `tous les ${String(count)} jours`,
          week: `toutes les ${String(count)} semaines`,
          month: `tous les ${String(count)} mois`,
          year: `tous les ${String(count)} ans`,
        }[unit],
  planPrice: (price, period, tax) =>
    `${price} ${period}${tax ? { added: ' + taxe', excluded: ' (hors taxe)' }[tax] : ''}`,
  onDemand: 'Facturé à l’usage',
  quantityOf: (count) => `Quantité ${count}`,
  renews: (date) => `Renouvelé le ${date}`,
  accessUntil: (date) => `Accès jusqu’au ${date}`,
  accessUntilThen: (date) =>
    `Vous avez accès jusqu’au ${date}. Plus aucun prélèvement n’aura lieu.`,
  dueSince: (date) => `Dû depuis le ${date}`,
  renewalFailed: (date) =>
    `Le paiement du ${date} n’a pas abouti.\nMettez à jour votre moyen de paiement pour conserver l’accès.`,
  pausedSince: (date) => `En pause depuis le ${date}. Rien n’est prélevé pendant ce temps.`,
  endedOn: (date) => `Terminé le ${date}`,
  planChanges: (plan, date) => `Passe à ${plan} le ${date}`,
  noneRunning: 'Aucun abonnement en cours',
  endedSubscriptions: (count) => (count ? `Terminés (${count})` : 'Terminés'),
  subscriptionsFailed: 'Les abonnements n’ont pas pu être chargés',
  details: 'Détails',
  manage: 'Gérer',
  cancelSubscription: 'Résilier l’abonnement',
  keepSubscription: 'Garder l’abonnement',
  resumeSubscription: 'Reprendre l’abonnement',
  updateMethod: 'Changer le moyen de paiement',
  retryPayment: 'Relancer le paiement',
};

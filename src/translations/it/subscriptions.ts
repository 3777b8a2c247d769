import { lookup } from '../../format/lookup.js';
import type { SubscriptionsWords } from '../words/subscriptions.js';

const STATUS: Readonly<Record<string, string>> = {
  active: 'Attivo',
  ending: 'In scadenza',
  pending: 'In attesa',
  on_hold: 'In sospeso',
  past_due: 'In ritardo',
  paused: 'In pausa',
  cancelled: 'Disdetto',
  failed: 'Non riuscito',
  expired: 'Scaduto',
};

export const subscriptions: SubscriptionsWords = {
  subscriptions: 'Abbonamenti',
  subscription: 'Abbonamento',
  subscriptionStatus: (status) => lookup(STATUS, status) ?? status.replaceAll('_', ' '),
  everyPeriod: (count, unit) =>
    count === 1
      ? { day: 'al giorno', week: 'a settimana', month: 'al mese', year: 'all’anno' }[unit]
      : `ogni ${String(count)} ${{ day: 'giorni', week: 'settimane', month: 'mesi', year: 'anni' }[unit]}`,
  planPrice: (price, period, tax) =>
    `${price} ${period}${tax ? { added: ' + imposta', excluded: ' (imposta esclusa)' }[tax] : ''}`,
  onDemand: 'A consumo',
  quantityOf: (count) => `Quantità ${count}`,
  renews: (date) => `Rinnovo: ${date}`,
  accessUntil: (date) => `Accesso fino a: ${date}`,
  accessUntilThen: (date) => `L’accesso dura fino a: ${date}. Nessun altro addebito.`,
  dueSince: (date) => `In ritardo da: ${date}`,
  renewalFailed: (date) =>
    `Il pagamento in data ${date} non è riuscito.\nPer mantenere l’accesso, aggiornare il metodo di pagamento.`,
  pausedSince: (date) => `In pausa da: ${date}. Nel frattempo nessun addebito.`,
  endedOn: (date) => `Terminato: ${date}`,
  planChanges: (plan, date) => `Passa a ${plan} in data ${date}`,
  noneRunning: 'Nessun abbonamento in corso',
  endedSubscriptions: (count) => (count ? `Terminati (${count})` : 'Terminati'),
  subscriptionsFailed: 'Impossibile caricare gli abbonamenti',
  details: 'Dettagli',
  manage: 'Gestisci',
  cancelSubscription: 'Disdici abbonamento',
  keepSubscription: 'Mantieni abbonamento',
  resumeSubscription: 'Riprendi abbonamento',
  updateMethod: 'Aggiorna metodo di pagamento',
  retryPayment: 'Ritenta il pagamento',
};

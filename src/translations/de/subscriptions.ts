import { lookup } from '../../format/lookup.js';
import type { SubscriptionsWords } from '../words/subscriptions.js';

const STATUS: Readonly<Record<string, string>> = {
  active: 'Aktiv',
  ending: 'Endet',
  pending: 'Ausstehend',
  on_hold: 'Angehalten',
  past_due: 'Überfällig',
  paused: 'Pausiert',
  cancelled: 'Gekündigt',
  failed: 'Fehlgeschlagen',
  expired: 'Abgelaufen',
};

export const subscriptions: SubscriptionsWords = {
  subscriptions: 'Abos',
  subscription: 'Abo',
  subscriptionStatus: (status) => lookup(STATUS, status) ?? status.replaceAll('_', ' '),
  everyPeriod: (count, unit) =>
    count === 1
      ? { day: 'täglich', week: 'wöchentlich', month: 'monatlich', year: 'jährlich' }[unit]
      : `alle ${String(count)} ${{ day: 'Tage', week: 'Wochen', month: 'Monate', year: 'Jahre' }[unit]}`,
  planPrice: (price, period, tax) =>
    `${price} ${period}${tax ? { added: ' + Steuer', excluded: ' (ohne Steuer)' }[tax] : ''}`,
  onDemand: 'Nach Verbrauch',
  quantityOf: (count) => `Menge ${count}`,
  renews: (date) => `Verlängerung am ${date}`,
  accessUntil: (date) => `Zugriff bis ${date}`,
  accessUntilThen: (date) => `Sie haben bis ${date} Zugriff. Es wird nichts mehr abgebucht.`,
  dueSince: (date) => `Fällig seit ${date}`,
  renewalFailed: (date) =>
    `Die Zahlung am ${date} ist fehlgeschlagen.\nAktualisieren Sie Ihre Zahlungsmethode, um den Zugriff zu behalten.`,
  pausedSince: (date) => `Pausiert seit ${date}. Währenddessen wird nichts abgebucht.`,
  endedOn: (date) => `Beendet am ${date}`,
  planChanges: (plan, date) => `Wechselt am ${date} zu ${plan}`,
  noneRunning: 'Keine laufenden Abos',
  endedSubscriptions: (count) => (count ? `Beendet (${count})` : 'Beendet'),
  subscriptionsFailed: 'Abos konnten nicht geladen werden',
  details: 'Details',
  manage: 'Verwalten',
  cancelSubscription: 'Abo kündigen',
  keepSubscription: 'Abo behalten',
  resumeSubscription: 'Abo fortsetzen',
  updateMethod: 'Zahlungsmethode ändern',
  retryPayment: 'Erneut bezahlen',
};

import type { MethodsWords } from '../words/methods.js';

export const methods: MethodsWords = {
  paymentMethods: 'Zahlungsmethoden',
  unnamedMethod: 'Zahlungsmethode ohne Namen',
  methodExpired: 'Abgelaufen',
  methodExpiresSoon: 'Läuft bald ab',
  methodExpiry: (month) => `Gültig bis ${month}`,
  methodOnce: 'Nicht für Abos',
  methodPaysFor: (subscriptions) => `Für ${subscriptions}`,
  methodLastUsed: (date) => `Zuletzt genutzt am ${date}`,
  removeMethod: 'Entfernen',
  noMethodsYet: 'Noch nichts vorhanden',
  noMethodsYetText: 'Zahlungsmethoden erscheinen hier, wenn beim Kauf eine gespeichert wird.',
  methodsFailed: 'Zahlungsmethoden konnten nicht geladen werden',
  methodsForbidden: 'Sie haben keinen Zugriff auf Zahlungsmethoden',
  methodsForbiddenText: 'Wenden Sie sich bei Bedarf an den Support.',
};

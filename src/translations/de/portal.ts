import type { PortalWords } from '../words/portal.js';

export const portal: PortalWords = {
  account: 'Konto',
  overview: 'Übersicht',
  portalSubscriptions: 'Abos',
  portalBilling: 'Abrechnung',
  portalLicenses: 'Lizenzschlüssel',
  portalWallet: 'Guthaben',
  portalMethods: 'Zahlungsmethoden',
  portalProfile: 'Profil',
  nextPayment: 'Nächste Zahlung',
  plusTax: (amount) => `${amount} + Steuer`,
  noNextPayment: 'Nichts fällig',
  portalChange: 'Ändern',
  andBalances: (balances) => `und ${balances.join(', ')}`,
  allSubscriptions: 'Alle Abos',
  allKeys: 'Alle Schlüssel',
  allBills: 'Alle Rechnungen',
  recentBills: 'Letzte Rechnungen',
  paymentProblem: (amount, what) => `Ihre Zahlung von ${amount} für ${what} ist fehlgeschlagen.`,
  paymentProblemText: 'Aktualisieren Sie Ihre Zahlungsmethode, um den Zugriff zu behalten.',
  nothingHere: 'Noch nichts vorhanden',
  nothingHereText:
    'Ihre Abos, Rechnungen und Lizenzschlüssel erscheinen hier nach Ihrem ersten Kauf.',
  partFailed: 'Dieser Teil konnte nicht geladen werden',
  portalForbidden: 'Dieses Konto kann hier nicht angezeigt werden',
  portalForbiddenText:
    'Ihre Anmeldung gehört nicht zu einem Kunden. Fragen Sie den Shop, falls das nicht stimmt.',
  portalBalance: 'Guthaben',
};

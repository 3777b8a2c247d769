import type { PortalWords } from '../words/portal.js';

export const portal: PortalWords = {
  account: 'Konto',
  overview: 'Übersicht',
  portalSubscriptions: 'Abos',
  portalBilling: 'Abrechnung',
  portalLicenses: 'Lizenzschlüssel',
  portalEntitlements: 'Leistungen',
  portalWallet: 'Guthaben',
  portalMethods: 'Zahlungsmethoden',
  portalProfile: 'Profil',
  nextPayment: 'Nächste Zahlung',
  plusTax: '+ Steuer',
  noNextPayment: 'Nichts fällig',
  portalChange: 'Ändern',
  andBalances: (balances) => `und ${balances}`,
  allKeys: 'Alle Schlüssel',
  allBills: 'Alle Rechnungen',
  recentBills: 'Letzte Rechnungen',
  paymentProblem: (what) => `Ihre Zahlung für ${what} ist fehlgeschlagen.`,
  paymentProblemText: 'Aktualisieren Sie Ihre Zahlungsmethode, um den Zugriff zu behalten.',
  nothingHereText:
    'Ihre Abos, Rechnungen und Lizenzschlüssel erscheinen hier nach Ihrem ersten Kauf.',
  partFailed: 'Dieser Teil konnte nicht geladen werden',
  portalForbidden: 'Dieses Konto kann hier nicht angezeigt werden',
  portalForbiddenText:
    'Ihre Anmeldung gehört nicht zu einem Kunden. Fragen Sie den Shop, falls das nicht stimmt.',
  portalBalance: 'Guthaben',
};

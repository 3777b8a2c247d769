import type { SubscriptionTasksWords } from '../words/subscription-tasks.js';

export const subscriptionTasks: SubscriptionTasksWords = {
  forbiddenSubscriptions: 'Sie haben keinen Zugriff auf Abos',
  forbiddenSubscriptionsText:
    'Bitten Sie einen Inhaber dieses Arbeitsbereichs um die Berechtigung „Abos lesen“.',
  noSubscriptions: 'Keine Abos',
  noSubscriptionsText: 'Ihre Abos erscheinen hier.',
  noSubscriptionsOfCustomer: 'Dieser Kunde hat nichts abonniert.',

  changeFailed: 'Der Vorgang ist fehlgeschlagen.',
  changeRefused: 'Das ist nicht mehr möglich: Das Abo hat sich inzwischen geändert.',

  cancelQuestion: (plan) => `${plan} kündigen?`,
  whenToCancel: 'Zeitpunkt',
  atPeriodEnd: (date) => (date ? `Zum Ende des Zeitraums, ${date}` : 'Zum Ende des Zeitraums'),
  atPeriodEndText: 'Der Zugriff bleibt bis dahin. Keine weiteren Abbuchungen.',
  now: 'Sofort',
  accessEndsToday: 'Der Zugriff endet heute.',
  understandAccessEnds: 'Mir ist bekannt, dass der Zugriff heute endet',
  whyLeaving: 'Warum kündigen Sie?',
  anythingElse: 'Weitere Anmerkungen?',
  cancelReason: (reason) =>
    ({
      too_expensive: 'Zu teuer',
      missing_features: 'Fehlende Funktionen',
      switched_service: 'Zu einem anderen Anbieter gewechselt',
      unused: 'Ich nutze es zu wenig',
      customer_service: 'Kundenservice',
      low_quality: 'Qualität',
      too_complex: 'Zu kompliziert',
      other: 'Anderer Grund',
    })[reason],

  keepQuestion: (plan) => `${plan} behalten?`,
  keepText: (price, date) => `Das Abo läuft weiter und verlängert sich am ${date}: ${price}.`,
  pauseSubscription: 'Abo pausieren',
  pauseQuestion: (plan) => `${plan} pausieren?`,
  pauseText: 'Der Zugriff endet heute. Bis zur Fortsetzung wird nichts abgebucht.',
  resumeQuestion: (plan) => `${plan} fortsetzen?`,
  resumeText:
    'Zugriff und Abrechnung laufen weiter. Die nächste Rechnung kommt um die Dauer der Pause später.',
  keepPlan: 'Aktuellen Tarif behalten',
  keepPlanQuestion: (plan) => `Bei ${plan} bleiben?`,
  keepPlanText: (other) => `Der Wechsel zu ${other} wird nicht ausgeführt.`,

  changePlan: 'Tarif ändern',
  changePlanOf: (plan) => `${plan} ändern`,
  plan: 'Tarif',
  currentPlan: 'Aktueller Tarif',
  quantity: 'Menge',
  quantityWrong: 'Geben Sie eine ganze Zahl ab 1 ein.',
  whenToChange: 'Zeitpunkt',
  onDate: (date) => `Am ${date}`,
  replacesScheduled: (plan, date) => `Das ersetzt den Wechsel zu ${plan} am ${date}.`,
  noPlans: 'Es gibt keinen anderen Tarif, zu dem Sie wechseln können.',
  sameAsNow:
    'Wählen Sie einen anderen Tarif, eine andere Menge oder Zusatzoption, um den Preis zu sehen.',
  calculating: 'Preis wird berechnet',
  previewFailed: 'Der Preis konnte nicht berechnet werden. Es wurde nichts geändert.',
  taskTax: 'Steuer',
  taskFromWallet: 'Aus dem Guthaben',
  toWallet: 'Ins Guthaben',
  toPayNow: 'Jetzt zu zahlen',
  nextBill: 'Nächste Rechnung',
  addons: 'Zusatzoptionen',
  countWrong: 'Geben Sie eine ganze Zahl ab 0 ein.',
  addonsEnd: (names) => `Nicht Teil dieses Tarifs und endet mit dem Wechsel: ${names}.`,
  discountCode: 'Rabattcode',
  applyCode: 'Einlösen',
  removeCode: 'Entfernen',
  codesReplace: 'Codes ersetzen Ihre bisherigen Rabatte.',
  codeRefused: (why) =>
    why.endsWith('EXPIRED')
      ? 'Dieser Code ist abgelaufen.'
      : why.includes('LIMIT')
        ? 'Dieser Code ist aufgebraucht.'
        : 'Dieser Code kann hier nicht eingelöst werden.',
  billOn: (price, date) => `${price}, am ${date}`,
  payAndChange: (amount) => `${amount} zahlen und ändern`,
  planUnchanged:
    'Der Tarif ist noch nicht geändert: Die Zahlung ist fehlgeschlagen oder noch unterwegs.',

  methodQuestion: (plan) => `${plan} bezahlen`,
  method: 'Zahlungsmethode',
  newMethod: 'Neue Zahlungsmethode',
  newMethodText:
    'Eingabe auf einer sicheren Seite des Zahlungsanbieters. Danach kommen Sie hierher zurück.',
  inUse: 'in Nutzung',
  dueCharged: 'Der fällige Betrag wird sofort abgebucht.',
  useMethod: 'Diese Methode verwenden',
  continueToPage: 'Weiter',
  noLink:
    'Es gibt keine Seite für die Eingabe. Es wurde nichts geändert. Versuchen Sie es später erneut.',
  methodUpdated: 'Zahlungsmethode aktualisiert',

  retryQuestion: (plan) => `${plan} erneut bezahlen?`,
  retryText: (amount, method) =>
    method
      ? `${amount} werden abgebucht über ${method}.`
      : `${amount} werden über die Zahlungsmethode des Abos abgebucht.`,
  retryNot:
    'Diese Zahlung kann nicht wiederholt werden. Aktualisieren Sie stattdessen die Zahlungsmethode.',
  retryNotYet: (date) => `Diese Zahlung kann ab ${date} wiederholt werden.`,
  payAgain: (amount) => `${amount} zahlen`,

  taskStatus: 'Status',
  price: 'Preis',
  started: 'Beginn',
  nextBilling: 'Nächste Abrechnung',
  taskSubscriptionId: 'Abo-ID',
  productId: 'Produkt-ID',
  comment: 'Kommentar',
  usage: 'Verbrauch',
  used: (units, free, charged) => `${units} genutzt, ${free} inklusive, ${charged} berechnet`,
  latestBills: 'Letzte Rechnungen',
  detailsFailed: 'Nicht alles konnte geladen werden.',

  billingDetails: 'Rechnungsangaben',
  billingText: 'An wen die Rechnungen dieses Abos gerichtet sind.',
  billingName: 'Name',
  businessName: 'Firmenname',
  businessNameHint: 'Steht mit gültiger Steuernummer statt des Namens auf der Rechnung.',
  billingTaxId: 'Steuernummer',
  billingStreet: 'Straße und Hausnummer',
  billingZip: 'Postleitzahl',
  billingCity: 'Ort',
  billingState: 'Bundesland oder Region',
  billingCountry: 'Land',
  billingNameMissing: 'Geben Sie einen Namen ein.',
  billingCountryMissing: 'Wählen Sie ein Land.',
  billingSave: 'Speichern',
  billingLoading: 'Rechnungsangaben werden geladen',
  billingSaved: 'Rechnungsangaben gespeichert',
};

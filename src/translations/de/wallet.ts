import { lookup } from '../../format/lookup.js';
import type { WalletWords } from '../words/wallet.js';

const EVENTS: Readonly<Record<string, string>> = {
  payment: 'Zahlung',
  payment_reversal: 'Zahlung zurückgebucht',
  refund: 'Erstattung',
  refund_reversal: 'Erstattung zurückgebucht',
  dispute: 'Anfechtung',
  dispute_reversal: 'Anfechtung zurückgebucht',
  merchant_adjustment: 'Anpassung',
  credit_added: 'Zugeteilt',
  credit_deducted: 'Verbraucht',
  credit_expired: 'Verfallen',
  credit_rolled_over: 'Übertragen',
  rollover_forfeited: 'Übertrag verfallen',
  overage_charged: 'Mehrverbrauch berechnet',
  overage_reset: 'Mehrverbrauch zurückgesetzt',
  auto_top_up: 'Automatische Aufladung',
  manual_adjustment: 'Anpassung',
  one_time: 'Einmaliger Kauf',
  subscription: 'Abo',
  addon: 'Zusatzoption',
  api: 'Durch Mitarbeitende',
  rollover: 'Übertrag',
};

const daysOf = (count: number): string => `${String(count)} ${count === 1 ? 'Tag' : 'Tagen'}`;

const meanwhile = 'weil inzwischen eine andere Buchung erfolgt ist.';

export const wallet: WalletWords = {
  walletLedger: 'Guthabenbuchungen',
  walletBalance: 'Guthaben',
  creditLedger: 'Kontingente',
  creditBalance: 'Kontingentsaldo',
  walletChoice: 'Guthabenkonto',
  lastEntry: (day) => `Letzte Buchung ${day}`,
  noEntriesYet: 'Noch keine Buchungen',
  lineDays: (days) => `${String(days)} ${days === 1 ? 'Tag' : 'Tage'}`,
  lastDays: (days) => `letzte ${String(days)} Tage`,
  aboutInAll: (amount) => `Insgesamt etwa ${amount}`,
  aboutText: 'Zum heutigen Kurs umgerechnet, nicht verfügbar',
  overdrawn: 'Überzogen',
  overage: (amount) => `${amount} Mehrverbrauch`,
  balanceRose: (from, to, days) => `Der Saldo stieg in ${daysOf(days)} von ${from} auf ${to}.`,
  balanceFell: (from, to, days) => `Der Saldo sank in ${daysOf(days)} von ${from} auf ${to}.`,
  balanceStayed: (balance, days) => `Der Saldo beträgt ${balance}, wie vor ${daysOf(days)}.`,
  balanceLowest: (balance, day) => `Am niedrigsten: ${balance} am ${day}.`,
  lineAsTable: 'Als Tabelle anzeigen',
  date: 'Datum',
  ledgerDateUtc: 'Datum (UTC)',
  entryType: 'Art',
  entryEvent: 'Ereignis',
  reasonOrReference: 'Grund oder Referenz',
  ledgerAmount: 'Betrag',
  balanceAfter: 'Saldo danach',
  balance: 'Saldo',
  amountAndBalance: 'Betrag, Saldo danach',
  credit: 'Gutschrift',
  debit: 'Belastung',
  added: 'Eingang',
  spent: 'Ausgang',
  ledgerEvent: (event) => lookup(EVENTS, event) ?? event,

  allEntries: 'Alle Buchungen',
  credits: 'Gutschriften',
  debits: 'Belastungen',
  addedOnes: 'Eingänge',
  spentOnes: 'Ausgänge',
  entriesPages: 'Buchungen, Seiten',
  entriesShown: (first, last) => `Buchungen ${first} bis ${last}`,
  allOfThem: (range) => `${range}, alle Buchungen`,
  noMoreEntries: 'Es gibt keine weiteren Buchungen',
  entriesFailed: 'Das Guthabenkonto konnte nicht geladen werden',
  forbiddenWallets: 'Sie haben keinen Zugriff auf Guthabenkonten',
  forbiddenWalletsText:
    'Bitten Sie einen Inhaber dieses Arbeitsbereichs um die Berechtigung „Guthabenkonten lesen“.',
  noEntriesText: 'Zahlungen, Erstattungen und Anpassungen dieses Guthabenkontos erscheinen hier.',
  noWallet: 'Noch kein Guthaben',
  noWalletText: 'Ein Guthabenkonto entsteht, wenn zum ersten Mal Guthaben aufgeladen wird.',
  noCredits: 'Noch keine Kontingente',
  noCreditsText: 'Kontingente erscheinen hier, wenn ein Produkt sie zuteilt.',
  lookingBack: (day) => `Ältere Buchungen werden durchsucht, zurück bis ${day}`,
  printStatement: 'Kontoauszug drucken',

  verified: 'Geprüft.',
  verifiedTo: (day) => `Geprüft bis ${day}.`,
  verifiedAll: (count) =>
    count === '1'
      ? 'Die 1 Buchung geht auf.'
      : `Alle ${count} Buchungen schließen aneinander an, jeder Saldo folgt aus dem vorigen.`,
  verifiedNewest: (count) =>
    `Die neuesten ${count} Buchungen schließen aneinander an, jeder Saldo folgt aus dem vorigen.`,
  checkRest: 'Rest prüfen',
  checkingTo: (day) => `Prüfung läuft, zurück bis ${day}`,
  breaksFound: (count, what) =>
    what === 'gaps'
      ? count === 1
        ? 'Eine Lücke gefunden.'
        : `${String(count)} Lücken gefunden.`
      : count === 1
        ? 'Eine Buchung stimmt nicht.'
        : `${String(count)} Buchungen stimmen nicht.`,
  breaksText: (sound, all) =>
    `${sound} von ${all} Buchungen schließen aneinander an. Salden werden wie erfasst angezeigt.`,
  missingBetween: (amount) => `Zwischen diesen beiden Buchungen fehlen ${amount}.`,
  missingBefore: (amount) => `Zwischen dieser und der vorigen Buchung fehlen ${amount}.`,
  gapText: (older, newer) =>
    `Die ältere Buchung endet bei ${older}; die neuere beginnt bei ${newer}.`,
  sumBreak: 'Diese Buchung geht nicht auf.',
  sumBreakText: (before, change, after) =>
    `Sie beginnt bei ${before} und endet bei ${after}, mit einem Betrag von ${change}.`,
  orderBreak: 'Diese Buchung steht über einer neueren.',
  orderBreakText: 'Dem Datum nach folgt die untere Buchung auf sie.',
  unreadableBreak: 'Diese Buchung kann nicht geprüft werden.',
  unreadableBreakText: 'Ihr Betrag oder einer ihrer Salden fehlt.',
  copyDetails: 'Details kopieren',

  addFunds: 'Guthaben aufladen',
  deductFunds: 'Guthaben abziehen',
  walletOf: (currency) => `Guthaben in ${currency}`,
  currency: 'Währung',
  reasonNote: 'wird bei der Buchung angezeigt',
  reasonOptional: 'optional, wird bei der Buchung angezeigt',
  reasonEmpty: 'Geben Sie einen Grund ein.',
  balanceNow: 'Aktueller Saldo',
  add: 'Aufladen',
  deduct: 'Abziehen',
  addAmount: (amount) => `${amount} aufladen`,
  deductAmount: (amount) => `${amount} abziehen`,
  deductAll: 'Alles abziehen',
  overdraw: (balance) => `Der Saldo beträgt ${balance}. Geben Sie höchstens so viel ein.`,
  overdrawRefused:
    'Der Saldo ist inzwischen niedriger als dieser Betrag. Es wurde nichts abgezogen.',
  newWallet: (currency) =>
    `Es gibt noch kein Guthabenkonto in ${currency}. Es entsteht mit dem ersten Guthaben.`,
  noWalletIn: (currency) =>
    `Es gibt kein Guthabenkonto in ${currency}, von dem abgezogen werden kann.`,
  unsupportedCurrency: (currency) =>
    `Guthabenkonten in ${currency} sind nicht möglich. Es wurde nichts geändert.`,
  balanceLoading: 'Saldo wird geladen',
  balanceFailed:
    'Der Saldo konnte nicht geladen werden, daher wurde nichts gesendet. Es wurde nichts geändert.',
  notChanged: 'Der Vorgang ist fehlgeschlagen.',
  notChangedText: 'Der Saldo wurde nicht geändert. Ihre Eingaben sind noch da.',
  checkDetails: 'Angaben prüfen',
  understandAmount: (amount) => `Ich habe den Betrag von ${amount} geprüft`,
  tickFirst: 'Setzen Sie zuerst das Häkchen.',
  fundsAdded: (amount, balance) => `${amount} aufgeladen. Der Saldo beträgt ${balance}.`,
  fundsDeducted: (amount, balance) => `${amount} abgezogen. Der Saldo beträgt ${balance}.`,
  fundsAddedElse: (amount, balance) =>
    `${amount} aufgeladen. Der Saldo beträgt ${balance}, ${meanwhile}`,
  fundsDeductedElse: (amount, balance) =>
    `${amount} abgezogen. Der Saldo beträgt ${balance}, ${meanwhile}`,

  statement: (name) => `Kontoauszug, ${name}`,
  statementPeriod: (first, last) => `${first} bis ${last}`,
  openingBalance: 'Anfangssaldo',
  closingBalance: 'Endsaldo',
  entryId: 'Buchungs-ID',
  printedAt: (date, time) => `Gedruckt am ${date}, ${time}`,

  grants: 'Zuteilungen',
  grantAmount: 'Zugeteilt',
  grantLeft: 'Übrig',
  grantSource: 'Herkunft',
  expires: 'Läuft ab',
  expired: 'Abgelaufen',
  never: 'Nie',
};

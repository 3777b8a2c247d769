import type { BillsMoreWords } from '../words/bills-more.js';

export const billsMore: BillsMoreWords = {
  explainCharge: 'Zusammensetzung der Abbuchung',
  chargeReading: 'Abbuchung wird geladen…',
  chargeFailed: 'Die Abbuchung konnte nicht geladen werden',
  chargeItem: 'Position ohne Namen',
  chargeTax: 'Steuer',
  total: 'Gesamt',
  includesTax: (amount) => `In den Preisen sind ${amount} Steuer enthalten.`,
  chargeFromWallet: 'Aus dem Guthaben',
  walletPaid: (amount) => `Davon kamen ${amount} aus dem Guthaben.`,
  notItemized: 'Nicht aufgeschlüsselt',
  notItemizedText:
    'Die Positionen ergeben nicht den Gesamtbetrag. Die Differenz kann ein Rabatt, Guthaben oder eine Anpassung sein; aus den Daten geht das nicht hervor.',
  discountUsed: (codes) => `Eingelöster Rabattcode: ${codes}.`,
  creditLine: 'Eine Zeile unter null ist eine Gutschrift für bereits bezahlte Zeit.',
  refundedOn: (amount, date) => `${amount} wurden am ${date} erstattet.`,
  spendNote: 'Zahlungen der letzten 12 Monate, vor Erstattungen.',
  spendNone: 'In den letzten 12 Monaten wurde nichts bezahlt.',
  spendReading: (bills) => `Alle Rechnungen werden geladen, bisher: ${bills}…`,
  spendSentence: (total, month, most) =>
    `${total} in 12 Monaten; am meisten im ${month}, mit ${most}.`,
  spendCurrency: 'Währung',
  showAsTable: 'Als Tabelle anzeigen',
  payNow: 'Jetzt zahlen',
};

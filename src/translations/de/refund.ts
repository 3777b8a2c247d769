import type { RefundWords } from '../words/refund.js';

export const refund: RefundWords = {
  paymentNotLoaded: 'Diese Zahlung konnte nicht geladen werden',
  paymentId: 'Zahlungs-ID',
  taxIncluded: 'Enthaltene Steuer',
  yourTime: 'Ihre Ortszeit',
  whyItFailed: 'Fehlergrund',
  subscriptionId: 'Abo-ID',
  settledAs: 'Abgerechnet als',
  lineItems: 'Positionen',
  unnamedItem: 'Position',
  withTax: (amount, tax) => `${amount} + ${tax} Steuer`,
  refunds: 'Erstattungen',
  disputes: 'Anfechtungen',
  refundReceipt: 'Beleg',
  refundReceiptOf: (amount) => `Beleg der Erstattung von ${amount}`,
  refundStarted: 'Veranlasst',
  refundInReview: 'In Prüfung',
  disputeOpen: 'Offen',
  disputeWon: 'Gewonnen',
  refundPayment: 'Zahlung erstatten',
  refundWhat: 'Was wird erstattet',
  everythingLeft: (amount) => `Gesamter Restbetrag, ${amount}`,
  chooseItems: 'Positionen auswählen',
  ofAmount: (amount) => `von ${amount}`,
  amountOf: (item) => `Betrag für ${item}`,
  chooseAnItem: 'Wählen Sie mindestens eine Position.',
  amountTooMuch: (most) => `Geben Sie höchstens ${most} ein, so viel ist noch übrig.`,
  refundReasonNote: 'optional, für Ihr Team sichtbar',
  amountsWithTax: 'Beträge enthalten Steuer.',
  paidAmount: 'Bezahlt',
  refundedSoFar: 'Bisher erstattet',
  refundNow: 'Diese Erstattung',
  leftOnPayment: 'Rest der Zahlung',
  keepPayment: 'Zahlung behalten',
  refundAmount: (amount) => `${amount} erstatten`,
  checkRefund: 'Erstattung prüfen',
  checkRefundText: (amount) =>
    `${amount} ist eine hohe Erstattung. Der Betrag geht auf dem Zahlungsweg zurück und kann hier nicht zurückgeholt werden.`,
  refundUnderstood: (amount) => `Ich habe geprüft, dass ${amount} richtig ist`,
  refundFailed: 'Die Erstattung ist fehlgeschlagen.',
  refundFailedText: 'Es wurde kein Geld bewegt. Versuchen Sie es erneut.',
  refundOverlapped: 'Für diese Zahlung wurde eine andere Erstattung veranlasst.',
  refundOverlappedText:
    'Es gab keine zweite. Die Anzeige ist wieder aktuell: Prüfen Sie sie, bevor Sie fortfahren.',
  refundUnderWay: 'Eine andere Erstattung dieser Zahlung ist noch nicht abgeschlossen.',
  refundUnderWayText: 'Es wurde kein Geld bewegt. Versuchen Sie es in einer halben Minute erneut.',
  cantRefund: 'Diese Zahlung kann nicht erstattet werden.',
  refundPending: 'Eine frühere Erstattung ist noch nicht abgeschlossen. Es läuft immer nur eine.',
  nothingLeft: 'Es ist nichts mehr zu erstatten.',
  refundTold: (amount, status) =>
    status === 'succeeded'
      ? `${amount} wurden erstattet`
      : status === 'failed'
        ? `Die Erstattung von ${amount} ist fehlgeschlagen. Es wurde kein Geld bewegt.`
        : `Erstattung von ${amount} veranlasst`,
};

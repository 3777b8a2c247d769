import type { RefundWords } from '../words/refund.js';

export const refund: RefundWords = {
  paymentNotLoaded: 'Impossibile caricare questo pagamento',
  paymentId: 'ID pagamento',
  taxIncluded: 'Imposta inclusa',
  yourTime: 'Ora locale',
  whyItFailed: 'Motivo dell’errore',
  subscriptionId: 'ID abbonamento',
  settledAs: 'Regolato come',
  lineItems: 'Articoli',
  unnamedItem: 'Articolo',
  withTax: (amount, tax) => `${amount} + ${tax} di imposta`,
  refunds: 'Rimborsi',
  disputes: 'Contestazioni',
  refundReceipt: 'Ricevuta',
  refundReceiptOf: (amount) => `Ricevuta del rimborso di ${amount}`,
  refundStarted: 'Avviato',
  refundInReview: 'In verifica',
  disputeOpen: 'Aperta',
  disputeWon: 'Vinta',
  refundPayment: 'Rimborsa pagamento',
  refundWhat: 'Cosa rimborsare',
  everythingLeft: (amount) => `Tutto il residuo, ${amount}`,
  chooseItems: 'Scegli articoli',
  ofAmount: (amount) => `di ${amount}`,
  amountOf: (item) => `Importo per ${item}`,
  chooseAnItem: 'Scegliere almeno un articolo.',
  amountTooMuch: (most) => `Inserire al massimo ${most}, cioè il residuo.`,
  refundReasonNote: 'facoltativo, visibile al team',
  amountsWithTax: 'Gli importi includono l’imposta.',
  paidAmount: 'Pagato',
  refundedSoFar: 'Già rimborsato',
  refundNow: 'Questo rimborso',
  leftOnPayment: 'Residuo del pagamento',
  keepPayment: 'Mantieni pagamento',
  refundAmount: (amount) => `Rimborsa ${amount}`,
  checkRefund: 'Verifica il rimborso',
  checkRefundText: (amount) =>
    `${amount} è un rimborso elevato. Torna per la stessa via del pagamento e qui non si può riprendere.`,
  refundUnderstood: (amount) => `Ho verificato che ${amount} è corretto`,
  refundFailed: 'Il rimborso non è riuscito.',
  refundFailedText: 'Nessun importo è stato trasferito. Riprovare.',
  refundOverlapped: 'È stato richiesto un altro rimborso di questo pagamento.',
  refundOverlappedText:
    'Non ne è stato eseguito un secondo. I dati qui sono di nuovo aggiornati: verificarli prima di proseguire.',
  refundUnderWay: 'Un altro rimborso di questo pagamento non è ancora concluso.',
  refundUnderWayText: 'Nessun importo è stato trasferito. Riprovare tra mezzo minuto.',
  cantRefund: 'Questo pagamento non si può rimborsare.',
  refundPending: 'Un rimborso precedente non è concluso. Se ne esegue uno alla volta.',
  nothingLeft: 'Non resta nulla da rimborsare.',
  refundTold: (amount, status) =>
    status === 'succeeded'
      ? `Rimborso di ${amount} eseguito`
      : status === 'failed'
        ? `Il rimborso di ${amount} non è riuscito. Nessun importo è stato trasferito.`
        : `Rimborso di ${amount} avviato`,
};

import type { RefundWords } from '../words/refund.js';

export const refund: RefundWords = {
  paymentNotLoaded: 'No se ha podido cargar este pago',
  paymentId: 'ID de pago',
  taxIncluded: 'Impuesto incluido',
  yourTime: 'Hora local',
  whyItFailed: 'Motivo del fallo',
  subscriptionId: 'ID de suscripción',
  settledAs: 'Liquidado como',
  lineItems: 'Artículos',
  unnamedItem: 'Artículo',
  withTax: (amount, tax) => `${amount} + ${tax} de impuesto`,
  refunds: 'Reembolsos',
  disputes: 'Disputas',
  refundReceipt: 'Recibo',
  refundReceiptOf: (amount) => `Recibo del reembolso de ${amount}`,
  refundStarted: 'Iniciado',
  refundInReview: 'En revisión',
  disputeOpen: 'Abierta',
  disputeWon: 'Ganada',
  refundPayment: 'Reembolsar pago',
  refundWhat: 'Qué reembolsar',
  everythingLeft: (amount) => `Todo lo que queda, ${amount}`,
  chooseItems: 'Elegir artículos',
  ofAmount: (amount) => `de ${amount}`,
  amountOf: (item) => `Importe de ${item}`,
  chooseAnItem: 'Es necesario elegir al menos un artículo.',
  amountTooMuch: (most) => `Como máximo, ${most}, que es lo que queda.`,
  refundReasonNote: 'opcional, visible para el equipo',
  amountsWithTax: 'Los importes incluyen impuestos.',
  paidAmount: 'Pagado',
  refundedSoFar: 'Ya reembolsado',
  refundNow: 'Este reembolso',
  leftOnPayment: 'Queda del pago',
  keepPayment: 'Conservar pago',
  refundAmount: (amount) => `Reembolsar ${amount}`,
  checkRefund: 'Revisar el reembolso',
  checkRefundText: (amount) =>
    `${amount} es un reembolso elevado. Vuelve por la misma vía del pago y aquí no se puede recuperar.`,
  refundUnderstood: (amount) => `He comprobado que ${amount} es correcto`,
  refundFailed: 'El reembolso no se ha completado.',
  refundFailedText: 'No se ha movido dinero. Se puede volver a intentar.',
  refundOverlapped: 'Se ha solicitado otro reembolso de este pago.',
  refundOverlappedText:
    'No se ha hecho un segundo. Lo que se ve aquí vuelve a estar al día: conviene revisarlo antes de seguir.',
  refundUnderWay: 'Otro reembolso de este pago aún no se ha liquidado.',
  refundUnderWayText: 'No se ha movido dinero. Se puede volver a intentar en medio minuto.',
  cantRefund: 'Este pago no se puede reembolsar.',
  refundPending: 'Un reembolso anterior no ha terminado. Solo puede haber uno a la vez.',
  nothingLeft: 'No queda nada por reembolsar.',
  refundTold: (amount, status) =>
    status === 'succeeded'
      ? `Reembolso de ${amount} completado`
      : status === 'failed'
        ? `El reembolso de ${amount} ha fallado. No se ha movido dinero.`
        : `Reembolso de ${amount} iniciado`,
};

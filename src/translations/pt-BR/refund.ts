import type { RefundWords } from '../words/refund.js';

export const refund: RefundWords = {
  paymentNotLoaded: 'Não foi possível carregar este pagamento',
  paymentId: 'ID do pagamento',
  taxIncluded: 'Impostos incluídos',
  yourTime: 'Seu horário',
  whyItFailed: 'Motivo da falha',
  subscriptionId: 'ID da assinatura',
  settledAs: 'Liquidado como',
  lineItems: 'Itens',
  unnamedItem: 'Item sem nome',
  withTax: (amount, tax) => `${amount} + ${tax} de impostos`,
  refunds: 'Reembolsos',
  disputes: 'Contestações',
  refundReceipt: 'Recibo',
  refundReceiptOf: (amount) => `Recibo do reembolso de ${amount}`,
  refundStarted: 'Iniciado',
  refundInReview: 'Em análise',
  disputeOpen: 'Aberta',
  disputeWon: 'Ganha',
  refundPayment: 'Reembolsar pagamento',
  refundWhat: 'O que reembolsar',
  everythingLeft: (amount) => `Tudo o que resta, ${amount}`,
  chooseItems: 'Escolher itens',
  ofAmount: (amount) => `de ${amount}`,
  amountOf: (item) => `Valor de ${item}`,
  chooseAnItem: 'Escolha pelo menos um item.',
  amountTooMuch: (most) => `Informe no máximo ${most}, que é o que resta.`,
  refundReasonNote: 'opcional, visível para sua equipe',
  amountsWithTax: 'Os valores incluem impostos.',
  paidAmount: 'Pago',
  refundedSoFar: 'Reembolsado antes',
  refundNow: 'Reembolso agora',
  leftOnPayment: 'Restante do pagamento',
  keepPayment: 'Manter pagamento',
  refundAmount: (amount) => `Reembolsar ${amount}`,
  checkRefund: 'Conferir o reembolso',
  checkRefundText: (amount) =>
    `${amount} é um reembolso alto. O dinheiro volta da forma como foi pago e não pode ser recuperado por aqui.`,
  refundUnderstood: (amount) => `Conferi que ${amount} está correto`,
  refundFailed: 'O reembolso não foi concluído.',
  refundFailedText: 'Nenhum dinheiro foi movimentado. Tente de novo.',
  refundOverlapped: 'Outro reembolso deste pagamento foi solicitado.',
  refundOverlappedText:
    'Não houve um segundo reembolso. O que você vê aqui está atualizado: confira antes de continuar.',
  refundUnderWay: 'Outro reembolso deste pagamento ainda não foi concluído.',
  refundUnderWayText: 'Nenhum dinheiro foi movimentado. Tente de novo em meio minuto.',
  cantRefund: 'Este pagamento não pode ser reembolsado.',
  refundPending: 'Um reembolso anterior ainda não terminou. Só um é feito por vez.',
  nothingLeft: 'Não resta nada a reembolsar.',
  refundTold: (amount, status) =>
    status === 'succeeded'
      ? `Reembolso de ${amount} concluído`
      : status === 'failed'
        ? `O reembolso de ${amount} falhou. Nenhum dinheiro foi movimentado.`
        : `Reembolso de ${amount} iniciado`,
};

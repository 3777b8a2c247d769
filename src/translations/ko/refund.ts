import type { RefundWords } from '../words/refund.js';

export const refund: RefundWords = {
  paymentNotLoaded: '이 결제를 불러오지 못했습니다',
  paymentId: '결제 ID',
  taxIncluded: '포함된 세금',
  yourTime: '현지 시간',
  whyItFailed: '실패 이유',
  subscriptionId: '구독 ID',
  settledAs: '정산 금액',
  lineItems: '품목',
  unnamedItem: '품목',
  withTax: (amount, tax) => `${amount} + 세금 ${tax}`,
  refunds: '환불',
  disputes: '이의 제기',
  refundReceipt: '영수증',
  refundReceiptOf: (amount) => `${amount} 환불 영수증`,
  refundStarted: '시작됨',
  refundInReview: '검토 중',
  disputeOpen: '진행 중',
  disputeWon: '승소',
  refundPayment: '결제 환불',
  refundWhat: '환불 대상',
  everythingLeft: (amount) => `남은 금액 전체, ${amount}`,
  chooseItems: '품목 선택',
  ofAmount: (amount) => `${amount} 중`,
  amountOf: (item) => `${item} 금액`,
  chooseAnItem: '품목을 하나 이상 선택하세요.',
  amountTooMuch: (most) => `남은 금액 ${most} 이하로 입력하세요.`,
  refundReasonNote: '선택 사항, 팀에 표시됨',
  amountsWithTax: '금액에는 세금이 포함되어 있습니다.',
  paidAmount: '결제 금액',
  refundedSoFar: '이전 환불',
  refundNow: '이번 환불',
  leftOnPayment: '결제 잔여 금액',
  keepPayment: '결제 유지',
  refundAmount: (amount) => `${amount} 환불`,
  checkRefund: '환불 확인',
  checkRefundText: (amount) =>
    `고액 환불입니다: ${amount}. 결제한 수단으로 환불되며 여기서 되돌릴 수 없습니다.`,
  refundUnderstood: (amount) => `금액 ${amount} 확인했습니다`,
  refundFailed: '환불이 완료되지 않았습니다.',
  refundFailedText: '이동한 금액이 없습니다. 다시 시도하세요.',
  refundOverlapped: '이 결제에 다른 환불이 요청되었습니다.',
  refundOverlappedText:
    '두 번째 환불은 이루어지지 않았습니다. 표시된 내용은 최신 상태이니 계속하기 전에 확인하세요.',
  refundUnderWay: '이 결제의 다른 환불이 아직 완료되지 않았습니다.',
  refundUnderWayText: '이동한 금액이 없습니다. 30초 후에 다시 시도하세요.',
  cantRefund: '이 결제는 환불할 수 없습니다.',
  refundPending: '이전 환불이 아직 완료되지 않았습니다. 환불은 한 번에 하나씩만 진행됩니다.',
  nothingLeft: '환불할 금액이 남아 있지 않습니다.',
  refundTold: (amount, status) =>
    status === 'succeeded'
      ? `${amount} 환불됨`
      : status === 'failed'
        ? `${amount} 환불에 실패했습니다. 이동한 금액이 없습니다.`
        : `${amount} 환불 시작됨`,
};

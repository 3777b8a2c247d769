import type { BillsMoreWords } from '../words/bills-more.js';

export const billsMore: BillsMoreWords = {
  explainCharge: '이 청구의 세부 내용',
  chargeReading: '청구를 읽는 중…',
  chargeFailed: '청구를 불러오지 못했습니다',
  chargeItem: '이름 없는 품목',
  chargeTax: '세금',
  total: '합계',
  includesTax: (amount) => `가격에 세금 ${amount} 포함.`,
  chargeFromWallet: '지갑 잔액에서',
  walletPaid: (amount) => `이 중 ${amount} 지갑 잔액에서 결제됨.`,
  notItemized: '내역 없는 차액',
  notItemizedText:
    '품목의 합이 합계와 일치하지 않습니다. 차액은 할인, 지갑 잔액 또는 조정일 수 있으며, 기록만으로는 알 수 없습니다.',
  discountUsed: (codes) => `사용한 할인 코드: ${codes}.`,
  creditLine: '0보다 작은 줄은 이미 결제한 기간에 대한 차감입니다.',
  refundedOn: (amount, date) => `${date}에 ${amount} 환불됨.`,
  spendNote: '최근 12개월 동안 결제한 금액이며, 환불 전 기준입니다.',
  spendNone: '최근 12개월 동안 결제한 금액이 없습니다.',
  spendReading: (bills) => `모든 청구 내역을 읽는 중: 현재 ${bills}건…`,
  spendSentence: (total, month, most) => `12개월 동안 ${total}. 가장 많은 달은 ${month}, ${most}.`,
  spendCurrency: '통화',
  showAsTable: '표로 보기',
  payNow: '지금 결제',
};

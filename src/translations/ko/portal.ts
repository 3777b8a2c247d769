import type { PortalWords } from '../words/portal.js';

export const portal: PortalWords = {
  account: '계정',
  overview: '개요',
  portalSubscriptions: '구독',
  portalBilling: '청구',
  portalLicenses: '라이선스 키',
  portalEntitlements: '혜택',
  portalWallet: '지갑',
  portalMethods: '결제 수단',
  portalProfile: '프로필',
  nextPayment: '다음 결제',
  plusTax: '+ 세금',
  noNextPayment: '결제할 금액이 없습니다',
  portalChange: '변경',
  andBalances: (balances) => `및 ${balances}`,
  allKeys: '모든 키',
  allBills: '모든 청구 내역',
  recentBills: '최근 청구 내역',
  paymentProblem: (what) => `${what} 결제가 완료되지 않았습니다.`,
  paymentProblemText: '계속 이용하려면 결제 수단을 업데이트하세요.',
  nothingHereText: '첫 구매 후 구독, 청구 내역, 라이선스 키가 여기에 표시됩니다.',
  partFailed: '이 부분을 불러오지 못했습니다',
  portalForbidden: '이 계정은 여기에 표시할 수 없습니다',
  portalForbiddenText:
    '고객으로 로그인하지 않았습니다. 고객 계정이어야 한다면 판매자에게 문의하세요.',
  portalBalance: '지갑 잔액',
};

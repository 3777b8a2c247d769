import type { MethodsWords } from '../words/methods.js';

export const methods: MethodsWords = {
  paymentMethods: '결제 수단',
  unnamedMethod: '이름 없는 결제 수단',
  methodExpired: '만료됨',
  methodExpiresSoon: '곧 만료',
  methodExpiry: (month) => `${month} 만료`,
  methodOnce: '구독에 사용할 수 없음',
  methodPaysFor: (subscriptions) => `${subscriptions} 결제에 사용`,
  methodLastUsed: (date) => `마지막 사용 ${date}`,
  removeMethod: '제거',
  noMethodsYet: '아직 아무것도 없습니다',
  noMethodsYetText: '구매할 때 저장한 결제 수단이 여기에 표시됩니다.',
  methodsFailed: '결제 수단을 불러오지 못했습니다',
  methodsForbidden: '결제 수단을 볼 권한이 없습니다',
  methodsForbiddenText: '필요하시면 고객 지원에 문의하세요.',
};

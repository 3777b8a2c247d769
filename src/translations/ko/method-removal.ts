import type { MethodRemovalWords } from '../words/method-removal.js';

export const methodRemoval: MethodRemovalWords = {
  removeMethodNamed: (method) => `${method} 결제 수단을 제거하시겠습니까?`,
  removalReading: '사용 여부를 확인하는 중…',
  removalUnknown: '이 결제 수단으로 결제되는 구독이 있는지 확인하지 못했습니다.',
  removalStops: (subscriptions) =>
    `${subscriptions} 결제에 사용됩니다. 제거하면 해당 구독에 다른 결제 수단을 선택할 때까지 다음 갱신 요금을 청구할 수 없습니다.`,
  removalLast: '저장된 유일한 결제 수단입니다.',
  removalFree: '이 결제 수단으로 결제되는 구독이 없습니다.',
  keepMethod: '유지',
  removeMethodAct: '결제 수단 제거',
  notRemoved: '결제 수단이 제거되지 않았습니다.',
  methodRemoved: '결제 수단이 제거됨',
};

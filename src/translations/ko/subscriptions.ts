import { lookup } from '../../format/lookup.js';
import type { SubscriptionsWords } from '../words/subscriptions.js';

const STATUS: Readonly<Record<string, string>> = {
  active: '활성',
  ending: '종료 예정',
  pending: '대기 중',
  on_hold: '보류 중',
  past_due: '연체',
  paused: '일시 중지됨',
  cancelled: '해지됨',
  failed: '실패',
  expired: '만료됨',
};

export const subscriptions: SubscriptionsWords = {
  subscriptions: '구독',
  subscription: '구독',
  subscriptionStatus: (status) => lookup(STATUS, status) ?? status.replaceAll('_', ' '),
  everyPeriod: (count, unit) =>
    count === 1
      ? { day: '매일', week: '매주', month: '매월', year: '매년' }[unit]
      : `${String(count)}${{ day: '일', week: '주', month: '개월', year: '년' }[unit]}마다`,
  planPrice: (price, period, tax) =>
    `${period} ${price}${tax ? { added: ' + 세금', excluded: '(세금 별도)' }[tax] : ''}`,
  onDemand: '사용량 기준 청구',
  quantityOf: (count) => `수량 ${count}`,
  renews: (date) => `${date} 갱신`,
  accessUntil: (date) => `${date}까지 이용 가능`,
  accessUntilThen: (date) => `${date}까지 이용할 수 있습니다. 더 이상 청구되지 않습니다.`,
  dueSince: (date) => `${date}부터 연체`,
  renewalFailed: (date) =>
    `${date} 결제가 완료되지 않았습니다.\n계속 이용하려면 결제 수단을 업데이트하세요.`,
  pausedSince: (date) => `${date}부터 일시 중지됨. 그동안 청구되지 않습니다.`,
  endedOn: (date) => `${date} 종료`,
  planChanges: (plan, date) => `${date}에 ${plan} 플랜으로 변경`,
  noneRunning: '현재 이용 중인 구독 없음',
  endedSubscriptions: (count) => (count ? `종료됨(${count})` : '종료됨'),
  subscriptionsFailed: '구독을 불러오지 못했습니다',
  details: '세부 정보',
  manage: '관리',
  cancelSubscription: '구독 해지',
  keepSubscription: '구독 유지',
  resumeSubscription: '구독 재개',
  updateMethod: '결제 수단 업데이트',
  retryPayment: '결제 다시 시도',
};

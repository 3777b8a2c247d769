import { lookup } from '../../format/lookup.js';
import type { SubscriptionsWords } from '../words/subscriptions.js';

const STATUS: Readonly<Record<string, string>> = {
  active: '有効',
  ending: '終了予定',
  pending: '手続き中',
  on_hold: '保留中',
  past_due: '支払い遅延',
  paused: '一時停止中',
  cancelled: '解約済み',
  failed: '失敗',
  expired: '期限切れ',
};

export const subscriptions: SubscriptionsWords = {
  subscriptions: 'サブスクリプション',
  subscription: 'サブスクリプション',
  subscriptionStatus: (status) => lookup(STATUS, status) ?? status.replaceAll('_', ' '),
  everyPeriod: (count, unit) =>
    count === 1
      ? { day: '毎日', week: '毎週', month: '毎月', year: '毎年' }[unit]
      : `${String(count)}${{ day: '日', week: '週間', month: 'か月', year: '年' }[unit]}ごと`,
  planPrice: (price, period, tax) =>
    `${period} ${price}${tax ? { added: ' + 税', excluded: '（税抜）' }[tax] : ''}`,
  onDemand: '利用のたびに請求',
  quantityOf: (count) => `数量 ${count}`,
  renews: (date) => `${date}に更新`,
  accessUntil: (date) => `${date}まで利用可能`,
  accessUntilThen: (date) => `${date}までご利用いただけます。今後の請求はありません。`,
  dueSince: (date) => `${date}から未払い`,
  renewalFailed: (date) =>
    `${date}のお支払いが完了しませんでした。\n引き続きご利用いただくには、支払い方法を更新してください。`,
  pausedSince: (date) => `${date}から一時停止中です。その間、請求はありません。`,
  endedOn: (date) => `${date}に終了`,
  planChanges: (plan, date) => `${date}に${plan}へ変更`,
  noneRunning: '現在ご契約中のサブスクリプションはありません',
  endedSubscriptions: (count) => (count ? `終了済み（${count}）` : '終了済み'),
  subscriptionsFailed: 'サブスクリプションを読み込めませんでした',
  details: '詳細',
  manage: '管理',
  cancelSubscription: '解約する',
  keepSubscription: '契約を続ける',
  resumeSubscription: '再開する',
  updateMethod: '支払い方法を更新',
  retryPayment: 'もう一度支払う',
};

import { lookup } from '../../format/lookup.js';
import type { PeriodUnit } from '../../format/period.js';
import type { SubscriptionsWords } from '../words/subscriptions.js';

const STATUS: Readonly<Record<string, string>> = {
  active: '有效',
  ending: '即将结束',
  pending: '待处理',
  on_hold: '已冻结',
  past_due: '逾期',
  paused: '已暂停',
  cancelled: '已取消',
  failed: '失败',
  expired: '已过期',
};

/** As one of them, and behind a number. */
const UNITS: Readonly<Record<PeriodUnit, readonly [string, string]>> = {
  day: ['天', '天'],
  week: ['周', '周'],
  month: ['月', '个月'],
  year: ['年', '年'],
};

export const subscriptions: SubscriptionsWords = {
  subscriptions: '订阅',
  subscription: '订阅',
  subscriptionStatus: (status) => lookup(STATUS, status) ?? status.replaceAll('_', ' '),
  everyPeriod: (count, unit) => {
    const [one, many] = UNITS[unit];
    return count === 1 ? `每${one}` : `每 ${String(count)} ${many}`;
  },
  planPrice: (price, period, tax) =>
    `${period} ${price}${tax ? { added: ' + 税费', excluded: '（不含税）' }[tax] : ''}`,
  onDemand: '按使用量收费',
  quantityOf: (count) => `数量 ${count}`,
  renews: (date) => `${date}续订`,
  accessUntil: (date) => `可使用至${date}`,
  accessUntilThen: (date) => `您可以使用至${date}。不会再向您扣款。`,
  dueSince: (date) => `自${date}起应付`,
  renewalFailed: (date) => `${date}的付款未成功。\n请更新付款方式，以继续使用。`,
  pausedSince: (date) => `自${date}起暂停。其间不会扣款。`,
  endedOn: (date) => `已于${date}结束`,
  planChanges: (plan, date) => `${date}更改为${plan}`,
  noneRunning: '当前没有订阅',
  endedSubscriptions: (count) => (count ? `已结束 (${count})` : '已结束'),
  subscriptionsFailed: '无法加载订阅',
  details: '详情',
  manage: '管理',
  cancelSubscription: '取消订阅',
  keepSubscription: '保留订阅',
  resumeSubscription: '恢复订阅',
  updateMethod: '更新付款方式',
  retryPayment: '重试付款',
};

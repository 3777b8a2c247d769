import { lookup } from '../../format/lookup.js';
import type { PeriodUnit } from '../../format/period.js';
import { pluralForm } from '../../format/plural.js';
import type { SubscriptionsWords } from '../words/subscriptions.js';

const STATUS: Readonly<Record<string, string>> = {
  active: 'פעיל',
  ending: 'לקראת סיום',
  pending: 'ממתין',
  on_hold: 'מוקפא',
  past_due: 'בפיגור',
  paused: 'מושהה',
  cancelled: 'בוטל',
  failed: 'נכשל',
  expired: 'פג תוקף',
};

/** One, two, and any other number of them. */
const UNITS: Readonly<Record<PeriodUnit, readonly [string, string, string]>> = {
  day: ['יום', 'יומיים', 'ימים'],
  week: ['שבוע', 'שבועיים', 'שבועות'],
  month: ['חודש', 'חודשיים', 'חודשים'],
  year: ['שנה', 'שנתיים', 'שנים'],
};

export const subscriptions: SubscriptionsWords = {
  subscriptions: 'מינויים',
  subscription: 'מינוי',
  subscriptionStatus: (status) => lookup(STATUS, status) ?? status.replaceAll('_', ' '),
  everyPeriod: (count, unit) => {
    const form = pluralForm(count, 'he');
    const [one, two, other] = UNITS[unit];
    if (form === 'one') return `כל ${one}`;
    return form === 'two' ? `כל ${two}` : `כל ${String(count)} ${other}`;
  },
  planPrice: (price, period, tax) =>
    `${price} ${period}${tax ? { added: ' + מס', excluded: ' (לא כולל מס)' }[tax] : ''}`,
  onDemand: 'חיוב לפי שימוש',
  quantityOf: (count) => `כמות ${count}`,
  renews: (date) => `מתחדש ב-${date}`,
  accessUntil: (date) => `גישה עד ${date}`,
  accessUntilThen: (date) => `יש לך גישה עד ${date}. לא יהיו חיובים נוספים.`,
  dueSince: (date) => `לתשלום מאז ${date}`,
  renewalFailed: (date) =>
    `התשלום ב-${date} לא בוצע.\nכדי לשמור על הגישה יש לעדכן את אמצעי התשלום.`,
  pausedSince: (date) => `מושהה מאז ${date}. אין חיובים בינתיים.`,
  endedOn: (date) => `הסתיים ב-${date}`,
  planChanges: (plan, date) => `מעבר אל ${plan} ב-${date}`,
  noneRunning: 'אין מינויים נוכחיים',
  endedSubscriptions: (count) => (count ? `הסתיימו (${count})` : 'הסתיימו'),
  subscriptionsFailed: 'טעינת המינויים נכשלה',
  details: 'פרטים',
  manage: 'ניהול',
  cancelSubscription: 'ביטול המינוי',
  keepSubscription: 'השארת המינוי',
  resumeSubscription: 'חידוש פעילות המינוי',
  updateMethod: 'עדכון אמצעי התשלום',
  retryPayment: 'ניסיון תשלום נוסף',
};

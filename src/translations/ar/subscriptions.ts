import { lookup } from '../../format/lookup.js';
import type { PeriodUnit } from '../../format/period.js';
import { pluralForm } from '../../format/plural.js';
import type { SubscriptionsWords } from '../words/subscriptions.js';

const STATUS: Readonly<Record<string, string>> = {
  active: 'نشط',
  ending: 'ينتهي قريبًا',
  pending: 'معلّق',
  on_hold: 'موقوف',
  past_due: 'متأخر السداد',
  paused: 'متوقف مؤقتًا',
  cancelled: 'ملغى',
  failed: 'فاشل',
  expired: 'منتهي الصلاحية',
};

/** One, two, few, many, and any other number of them. */
const UNITS: Readonly<Record<PeriodUnit, readonly [string, string, string, string, string]>> = {
  day: ['يوم', 'يومين', 'أيام', 'يومًا', 'يوم'],
  week: ['أسبوع', 'أسبوعين', 'أسابيع', 'أسبوعًا', 'أسبوع'],
  month: ['شهر', 'شهرين', 'أشهر', 'شهرًا', 'شهر'],
  year: ['سنة', 'سنتين', 'سنوات', 'سنة', 'سنة'],
};

export const subscriptions: SubscriptionsWords = {
  subscriptions: 'الاشتراكات',
  subscription: 'اشتراك',
  subscriptionStatus: (status) => lookup(STATUS, status) ?? status.replaceAll('_', ' '),
  everyPeriod: (count, unit) => {
    const form = pluralForm(count, 'ar');
    const [one, two, few, many, other] = UNITS[unit];
    const number = form === 'one' || form === 'two' ? '' : `${String(count)} `;
    return `كل ${number}${{ zero: other, one, two, few, many, other }[form]}`;
  },
  planPrice: (price, period, tax) =>
    `${price} ${period}${tax ? { added: ' + الضريبة', excluded: ' (غير شامل الضريبة)' }[tax] : ''}`,
  onDemand: 'رسوم حسب الاستخدام',
  quantityOf: (count) => `الكمية ${count}`,
  renews: (date) => `يتجدد في ${date}`,
  accessUntil: (date) => `الوصول حتى ${date}`,
  accessUntilThen: (date) => `لديك إمكانية الوصول حتى ${date}. لن تُحصَّل منك رسوم بعد ذلك.`,
  dueSince: (date) => `مستحق منذ ${date}`,
  renewalFailed: (date) => `لم تتم الدفعة في ${date}.\nحدّث طريقة الدفع للحفاظ على الوصول.`,
  pausedSince: (date) => `متوقف مؤقتًا منذ ${date}. لا تُحصَّل أي رسوم خلال ذلك.`,
  endedOn: (date) => `انتهى في ${date}`,
  planChanges: (plan, date) => `يتغير إلى ${plan} في ${date}`,
  noneRunning: 'لا توجد اشتراكات حالية',
  endedSubscriptions: (count) => (count ? `منتهية (${count})` : 'منتهية'),
  subscriptionsFailed: 'تعذّر تحميل الاشتراكات',
  details: 'التفاصيل',
  manage: 'إدارة',
  cancelSubscription: 'إلغاء الاشتراك',
  keepSubscription: 'إبقاء الاشتراك',
  resumeSubscription: 'استئناف الاشتراك',
  updateMethod: 'تحديث طريقة الدفع',
  retryPayment: 'إعادة محاولة الدفع',
};

import { pluralForm } from '../../format/plural.js';
import type { ControlsWords } from '../words/controls.js';

/** After a preposition or a verb. */
export function seconds(count: number): string {
  const many = `${String(count)} ثانية`;
  const few = `${String(count)} ثوانٍ`;
  return { zero: many, one: 'ثانية واحدة', two: 'ثانيتين', few, many, other: many }[
    pluralForm(count, 'ar')
  ];
}

export const controls: ControlsWords = {
  clearSearch: 'مسح البحث',
  copy: (id) => `نسخ ${id}`,
  copied: 'تم النسخ',
  copyFailed: 'رُفض النسخ. المعرّف محدد: انسخه يدويًا.',
  rowsPerPage: 'عدد الصفوف في الصفحة',
  previous: 'السابق',
  next: 'التالي',
  rowRange: (first, last) => `${first}–${last}`,
  loadFailedText: 'لم يستجب الخادم. لم يتغير شيء. ما زال البحث والصفحة كما هما.',
  offlineText: 'أنت غير متصل بالإنترنت. لم يتغير شيء. ستُعاد المحاولة عند عودة الاتصال.',
  offlineSince: (time) => `أنت غير متصل بالإنترنت. المعروض هو ما تم تحميله في ${time}.`,
  staleSince: (time) => `تعذّر تحديث هذا. المعروض هو ما تم تحميله في ${time}.`,
  rateLimited: 'طلبات كثيرة جدًا',
  rateLimitedText: (count) => `انتظر ${seconds(count)}، ثم حاول مرة أخرى.`,
  tryAgain: 'إعادة المحاولة',
  reference: (id) => `المرجع ${id}`,
  sessionEnded: 'انتهت جلستك',
  sessionEndedText: 'سجّل الدخول مرة أخرى للمتابعة. ما كتبته ما زال هنا.',
  signIn: 'تسجيل الدخول',
  buildReport: 'إنشاء تقرير',
  moveUp: (what) => `نقل ${what} إلى أعلى`,
  moveDown: (what) => `نقل ${what} إلى أسفل`,
  movedTo: (what, place) => `أصبح ترتيب ${what} الآن ${place}`,
  nothingHere: 'لا يوجد شيء هنا بعد',
  askSupport: 'اطلبها من فريق الدعم إذا كنت بحاجة إليها.',
  downloaded: 'تم التنزيل',
  moreActions: 'مزيد من الإجراءات',
  unansweredText: 'لم يستجب الخادم. لم يتغير شيء.',
  rowActions: (name) => `إجراءات ${name}`,
};

import { pluralForm } from '../../format/plural.js';
import type { PeopleWords } from '../words/people.js';

export const people: PeopleWords = {
  profile: 'الملف الشخصي',
  edit: 'تعديل',
  editDetails: 'تعديل التفاصيل',
  saveChanges: 'حفظ التغييرات',
  createdTerm: 'وقت الإنشاء',
  atUtc: (date, time) => `${date}، ${time} UTC`,
  metadataTerm: 'البيانات الوصفية',
  fieldCount: (count) => {
    const other = `${String(count)} حقل`;
    const few = `${String(count)} حقول`;
    const many = `${String(count)} حقلًا`;
    return { zero: other, one: 'حقل واحد', two: 'حقلان', few, many, other }[
      pluralForm(count, 'ar')
    ];
  },
  fieldName: 'الحقل',
  addField: 'إضافة حقل',
  removeField: (name) => `إزالة ${name}`,
  emailWrong: 'أدخل عنوان بريد إلكتروني مثل name@example.com.',
  phoneWrong: 'أدخل رقم هاتف مثل \u2066+966 11 123 4567\u2069.',
  textTooLong: (max) => `الحد الأقصى لعدد الأحرف: ${String(max)}.`,
  metadataName: 'استخدم الأحرف اللاتينية والأرقام والواصلات والشرطات السفلية، 40 على الأكثر.',
  metadataTwice: 'يوجد حقل آخر بهذا الاسم.',
  metadataFull: 'لا مكان لأكثر من 49 حقلًا.',
  fieldRefused: 'لم يقبل الخادم هذا.',
  emailFixed: 'لا يمكن تغيير بريدك الإلكتروني هنا.',
  emailLink: 'سنرسل رابطًا إلى العنوان الجديد. يتغير بريدك الإلكتروني عند فتحه.',
  emailPending: (email) =>
    `تحقّق من صندوق الوارد: يتغير بريدك الإلكتروني إلى ${email} عند فتح الرابط.`,
  emailShared: 'هذا البريد الإلكتروني يستخدمه أيضًا:',
  openCustomerNamed: (name) => `فتح ${name}`,
  saved: 'تم حفظ التغييرات',
  notSaved: 'تعذّر الحفظ.',
  notSavedText: 'لم يتغير شيء. ما كتبته ما زال هنا.',
  profileFailed: 'تعذّر تحميل هذه التفاصيل',
  forbiddenProfile: 'ليس لديك إذن لعرض هذه التفاصيل',
  forbiddenProfileText: 'اطلب الإذن من أحد مالكي مساحة العمل هذه.',
  customerMissing: 'العميل غير موجود',
  customerMissingText: 'لا يوجد عميل بهذا المعرّف. قد يكون تابعًا لوضع آخر أو نشاط تجاري آخر.',
  noProfile: 'لا توجد تفاصيل بعد',
  noProfileText: 'تظهر تفاصيلك هنا بعد أول عملية شراء لك.',
  addCustomer: 'إضافة عميل',
  customerAdded: 'تمت إضافة العميل',
};

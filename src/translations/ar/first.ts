import type { FirstWords } from '../words/first.js';

export const first: FirstWords = {
  customers: 'العملاء',
  name: 'الاسم',
  customerId: 'معرّف العميل',
  email: 'البريد الإلكتروني',
  phone: 'الهاتف',
  createdUtc: 'وقت الإنشاء (UTC)',
  createdAtUtc: (date, time) => `أُنشئ في ${date}، ${time} UTC`,
  notProvided: 'غير متوفر',
  unnamedCustomer: 'عميل بلا اسم',
  loadFailed: 'تعذّر تحميل العملاء',
  invite: 'دعوة',
  select: 'تحديد',
  actions: 'الإجراءات',
  amountUnreadable: 'تعذّرت قراءة هذا المبلغ',
  minorUnits: 'بأصغر وحدة للعملة',
};

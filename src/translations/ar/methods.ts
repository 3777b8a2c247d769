import type { MethodsWords } from '../words/methods.js';

export const methods: MethodsWords = {
  paymentMethods: 'طرق الدفع',
  unnamedMethod: 'طريقة دفع بلا اسم',
  methodExpired: 'منتهية الصلاحية',
  methodExpiresSoon: 'تنتهي صلاحيتها قريبًا',
  methodExpiry: (month) => `تنتهي في ${month}`,
  methodOnce: 'ليست للاشتراكات',
  methodPaysFor: (subscriptions) => `لدفع ${subscriptions}`,
  methodLastUsed: (date) => `آخر استخدام ${date}`,
  removeMethod: 'إزالة',
  noMethodsYetText: 'تظهر طرق الدفع هنا عند حفظ إحداها أثناء الشراء.',
  methodsFailed: 'تعذّر تحميل طرق الدفع',
  methodsForbidden: 'ليس لديك إذن لعرض طرق الدفع',
};

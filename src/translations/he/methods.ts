import type { MethodsWords } from '../words/methods.js';

export const methods: MethodsWords = {
  paymentMethods: 'אמצעי תשלום',
  unnamedMethod: 'אמצעי תשלום ללא שם',
  methodExpired: 'פג תוקף',
  methodExpiresSoon: 'התוקף יפוג בקרוב',
  methodExpiry: (month) => `בתוקף עד ${month}`,
  methodOnce: 'לא למינויים',
  methodPaysFor: (subscriptions) => `משמש לתשלום עבור ${subscriptions}`,
  methodLastUsed: (date) => `שימוש אחרון: ${date}`,
  removeMethod: 'הסרה',
  noMethodsYetText: 'אמצעי תשלום שיישמרו בעת רכישה יופיעו כאן.',
  methodsFailed: 'טעינת אמצעי התשלום נכשלה',
  methodsForbidden: 'אין לך גישה לאמצעי התשלום',
};

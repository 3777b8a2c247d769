import type { FirstWords } from '../words/first.js';

export const first: FirstWords = {
  customers: 'לקוחות',
  name: 'שם',
  customerId: 'מזהה לקוח',
  email: 'דוא״ל',
  phone: 'טלפון',
  createdUtc: 'מועד יצירה (UTC)',
  createdAtUtc: (date, time) => `נוצר ב-${date}, ${time} UTC`,
  notProvided: 'לא נמסר',
  unnamedCustomer: 'לקוח ללא שם',
  loadFailed: 'טעינת הלקוחות נכשלה',
  invite: 'הזמנה',
  select: 'בחירה',
  actions: 'פעולות',
  amountUnreadable: 'לא ניתן היה לקרוא את הסכום',
  minorUnits: 'ביחידה הקטנה ביותר',
};

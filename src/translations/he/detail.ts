import type { DetailWords } from '../words/detail.js';

export const detail: DetailWords = {
  about: 'פרטים',
  sections: 'פעילות הלקוח',
  tabTransactions: 'עסקאות',
  tabSubscriptions: 'מינויים פעילים',
  tabWallet: 'יומן הארנק',
  walletGlance: 'ארנק',
  walletGlanceDays: '90 הימים האחרונים',
  blocked: 'חסום',
  viewAsCustomer: 'הצגה כלקוח',
  viewingAs: (name) => `תצוגה בתור ${name}`,
  viewingAsText: 'זה מה שהלקוח רואה. אי אפשר לשנות כאן דבר.',
  exportData: 'ייצוא נתוני הלקוח',
  exporting: 'הקובץ בהכנה',
  exported: 'הקובץ נשמר',
  exportFailed: 'לא ניתן היה לקרוא את כל הנתונים, ולכן לא נשמר קובץ.',
  detailAddFunds: 'הוספת כספים',
  detailDeductFunds: 'ניכוי כספים',
  detailCopyId: 'העתקת מזהה לקוח',
};

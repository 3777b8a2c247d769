import type { BillsMoreWords } from '../words/bills-more.js';

export const billsMore: BillsMoreWords = {
  explainCharge: 'ממה מורכב החיוב',
  chargeReading: 'החיוב נטען…',
  chargeFailed: 'טעינת החיוב נכשלה',
  chargeItem: 'פריט ללא שם',
  chargeTax: 'מס',
  total: 'סך הכול',
  includesTax: (amount) => `המחירים כוללים מס בסך ${amount}.`,
  chargeFromWallet: 'מיתרת הארנק',
  walletPaid: (amount) => `${amount} מתוך הסכום שולמו מיתרת הארנק.`,
  notItemized: 'ללא פירוט',
  notItemizedText:
    'סכום הפריטים שונה מהסך הכול. ההפרש עשוי להיות הנחה, יתרת ארנק או התאמה; הסיבה אינה מופיעה ברשומות.',
  discountUsed: (codes) => `קוד ההנחה שנוצל: ${codes}.`,
  creditLine: 'שורה עם סכום שלילי היא זיכוי על תקופה שכבר שולמה.',
  refundedOn: (amount, date) => `${amount} הוחזרו ב-${date}.`,
  spendNote: 'הסכומים ששולמו ב-12 החודשים האחרונים, לפני החזרים.',
  spendNone: 'לא היו תשלומים ב-12 החודשים האחרונים.',
  spendReading: (bills) => `כל החיובים נטענים. נטענו עד כה: ${bills}…`,
  spendSentence: (total, month, most) =>
    `${total} ב-12 חודשים; הסכום הגבוה ביותר בחודש ${month}: ${most}.`,
  spendCurrency: 'מטבע',
  showAsTable: 'הצגה כטבלה',
  payNow: 'תשלום עכשיו',
};

import type { BlocksWords } from '../words/blocks.js';

export const blocks: BlocksWords = {
  close: 'סגירה',
  cancel: 'ביטול',
  discardQuestion: 'למחוק את מה שהוקלד?',
  keepEditing: 'המשך עריכה',
  discard: 'מחיקה',

  fieldsWrong: (labels) => `שדות לבדיקה (${String(labels.length)}): ${labels.join(', ')}`,
  amountEmpty: 'יש להזין סכום.',
  amountNotNumber: (example) => `יש להזין סכום בספרות, למשל ${example}.`,
  amountAmbiguous: (example) =>
    `אפשר לקרוא זאת בשתי דרכים. יש לכתוב שבר עשרוני כמו ${example}, ללא מפרידי אלפים.`,
  amountTooPrecise: (decimals) =>
    decimals === 0
      ? 'במטבע זה אין ספרות אחרי הנקודה.'
      : `מספר מרבי של ספרות אחרי הנקודה: ${String(decimals)}.`,
  amountNegative: 'יש להזין את הסכום ללא סימן מינוס.',
  amountTooLarge: 'הסכום גדול מדי.',
  amountOtherCurrency: (currency) => `זהו מטבע אחר. יש להזין סכום ב-${currency}.`,
  amountUnknownCurrency: (currency) => `אי אפשר להזין כאן סכומים ב-${currency}.`,

  unknownOutcome: 'עדיין לא ידוע אם הפעולה בוצעה.',
  unknownOutcomeText:
    'החיבור נותק לאחר השליחה. יש לבדוק לפני ניסיון נוסף; אותה בקשה לעולם אינה נשלחת פעמיים.',
  checkAgain: 'בדיקה חוזרת',
  checking: 'בבדיקה',
  amountZero: 'יש להזין סכום גדול מ-0.',
  stillWorking: 'הפעולה עדיין מתבצעת. אפשר להמתין או לסגור; היא לא תבוצע פעמיים.',
  stillSaving: 'הפעולה עדיין מתבצעת. היא לא תבוצע פעמיים.',
  nothingChanged: 'דבר לא השתנה.',
  optional: 'לא חובה',
  back: 'חזרה',
  reason: 'סיבה',
  nameEmpty: 'יש להזין שם.',
  fieldValue: 'ערך',
};

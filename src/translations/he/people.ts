import { pluralForm } from '../../format/plural.js';
import type { PeopleWords } from '../words/people.js';

export const people: PeopleWords = {
  profile: 'פרופיל',
  edit: 'עריכה',
  editDetails: 'עריכת פרטים',
  saveChanges: 'שמירת שינויים',
  createdTerm: 'מועד יצירה',
  atUtc: (date, time) => `${date}, ${time} UTC`,
  metadataTerm: 'מטא-נתונים',
  fieldCount: (count) => {
    const form = pluralForm(count, 'he');
    if (form === 'one') return 'שדה אחד';
    return form === 'two' ? 'שני שדות' : `${String(count)} שדות`;
  },
  fieldName: 'שדה',
  addField: 'הוספת שדה',
  removeField: (name) => `הסרת ${name}`,
  emailWrong: 'יש להזין כתובת דוא״ל כמו name@example.com.',
  phoneWrong: 'יש להזין מספר טלפון כמו \u2066+972 3 123 4567\u2069.',
  textTooLong: (max) => `מספר תווים מרבי: ${String(max)}.`,
  metadataName: 'אפשר להשתמש באותיות, בספרות, במקפים ובקווים תחתונים, עד 40 תווים.',
  metadataTwice: 'כבר יש שדה בשם זה.',
  metadataFull: 'אין מקום ליותר מ-49 שדות.',
  fieldRefused: 'השרת לא קיבל את הערך.',
  emailFixed: 'אי אפשר לשנות כאן את כתובת הדוא״ל.',
  emailLink: 'קישור יישלח לכתובת החדשה. כתובת הדוא״ל תשתנה עם פתיחת הקישור.',
  emailPending: (email) =>
    `כדאי לבדוק את תיבת הדואר: כתובת הדוא״ל תשתנה ל-${email} עם פתיחת הקישור.`,
  emailShared: 'כתובת הדוא״ל משמשת גם את:',
  openCustomerNamed: (name) => `פתיחת ${name}`,
  saved: 'השינויים נשמרו',
  notSaved: 'השמירה נכשלה.',
  notSavedText: 'דבר לא השתנה. מה שהוקלד עדיין כאן.',
  profileFailed: 'טעינת הפרטים נכשלה',
  forbiddenProfile: 'אין לך גישה לפרטים אלה',
  forbiddenProfileText: 'אפשר לבקש הרשאה מבעלי סביבת העבודה.',
  customerMissing: 'הלקוח לא נמצא',
  customerMissingText: 'אין לקוח עם מזהה זה. ייתכן שהוא שייך למצב אחר או לעסק אחר.',
  noProfile: 'אין עדיין פרטים',
  noProfileText: 'הפרטים שלך יופיעו כאן לאחר הרכישה הראשונה.',
  addCustomer: 'הוספת לקוח',
  customerAdded: 'הלקוח נוסף',
};

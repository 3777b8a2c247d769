import { pluralForm } from '../../format/plural.js';
import type { ControlsWords } from '../words/controls.js';

/** "2 seconds", with Hebrew's dual and its one. */
export const seconds = (count: number): string => {
  const form = pluralForm(count, 'he');
  if (form === 'one') return 'שנייה אחת';
  return form === 'two' ? 'שתי שניות' : `${String(count)} שניות`;
};

export const controls: ControlsWords = {
  clearSearch: 'ניקוי החיפוש',
  copy: (id) => `העתקת ${id}`,
  copied: 'הועתק',
  copyFailed: 'ההעתקה נחסמה. המזהה מסומן: אפשר להעתיק ידנית.',
  rowsPerPage: 'שורות בעמוד',
  previous: 'הקודם',
  next: 'הבא',
  rowRange: (first, last) => `${first}–${last}`,
  loadFailedText: 'השרת לא הגיב. דבר לא השתנה. החיפוש והעמוד נשמרו.',
  offlineText: 'אין חיבור לאינטרנט. דבר לא השתנה. יתבצע ניסיון נוסף כשהחיבור יחזור.',
  offlineSince: (time) => `אין חיבור לאינטרנט. מוצג מה שנטען בשעה ${time}.`,
  staleSince: (time) => `העדכון נכשל. מוצג מה שנטען בשעה ${time}.`,
  rateLimited: 'יותר מדי בקשות',
  rateLimitedText: (count) => `יש להמתין ${seconds(count)} ולנסות שוב.`,
  tryAgain: 'ניסיון נוסף',
  reference: (id) => `אסמכתה ${id}`,
  sessionEnded: 'פג תוקף החיבור',
  sessionEndedText: 'כדי להמשיך יש להתחבר שוב. מה שהוקלד עדיין כאן.',
  signIn: 'התחברות',
  buildReport: 'יצירת דוח',
  moveUp: (what) => `הזזת ${what} למעלה`,
  moveDown: (what) => `הזזת ${what} למטה`,
  movedTo: (what, place) => `${what} נמצא כעת במקום ${place}`,
  nothingHere: 'אין כאן עדיין דבר',
  askSupport: 'אם יש בהם צורך, אפשר לפנות לתמיכה.',
  downloaded: 'הורד',
  moreActions: 'פעולות נוספות',
  unansweredText: 'השרת לא הגיב. דבר לא השתנה.',
  rowActions: (what) => `פעולות עבור ${what}`,
};

import { pluralForm } from '../../format/plural.js';
import type { BulkWords } from '../words/bulk.js';
import { seconds } from './controls.js';

export const bulk: BulkWords = {
  bulkText: 'כל לקוח יקבל הודעת דוא״ל עם קישור לפורטל שלו. אי אפשר לבטל את השליחה.',
  bulkSend: (count, number) => {
    const form = pluralForm(number, 'he');
    if (form === 'one') return 'שליחת הזמנה אחת';
    return form === 'two' ? 'שליחת שתי הזמנות' : `שליחת ${count} הזמנות`;
  },
  bulkProgress: (sent, all) => `נשלחו ${sent} מתוך ${all}`,
  bulkStop: 'עצירה',
  bulkPause: (count) => `השליחה תימשך בעוד ${seconds(count)}.`,
  bulkWaiting: 'עוד לא נשלחה',
  bulkSending: 'בשליחה…',
  bulkSent: 'נשלחה',
  bulkFailed: 'לא נשלחה',
  bulkUnknown: 'עוד לא ידוע',
  bulkNoEmail: 'אין כתובת דוא״ל',
  bulkLeftOut: 'לא נכללה',
};

import { pluralForm } from '../../format/plural.js';
import type { InviteWords } from '../words/invite.js';

const seconds = (count: number): string => {
  const form = pluralForm(count, 'he');
  if (form === 'one') return 'שנייה אחת';
  return form === 'two' ? 'שתי שניות' : `${String(count)} שניות`;
};

export const invite: InviteWords = {
  sharePortalAccess: 'שיתוף גישה לפורטל',
  inviteText: 'הקישור מאפשר ללקוח לנהל את המינויים, החשבוניות ומפתחות הרישיון שלו.',
  inviteWarning:
    'כל מי שהקישור בידו יכול להתחבר בתור לקוח זה עד שיפוג תוקפו. יש לשתף אותו באופן פרטי.',
  inviteNoEmail: 'כדי לשלוח הזמנה יש להוסיף דוא״ל.',
  inviteSend: 'שליחה בדוא״ל',
  inviteSendAgain: 'שליחה חוזרת',
  inviteCopyLink: 'העתקת קישור',
  inviteSending: (channel) => (channel === 'email' ? 'בשליחה…' : 'בהעתקה…'),
  inviteSent: (time, email) => (email ? `נשלח אל ${email} בשעה ${time}.` : `נשלח בשעה ${time}.`),
  inviteWait: (count) => `אפשר יהיה לשלוח שוב בעוד ${seconds(count)}.`,
  inviteCopied: (time) => `הקישור הועתק בשעה ${time}.`,
  inviteRefused: 'הדפדפן חסם את ההעתקה.',
  inviteRefusedText: 'הקישור לא שותף עם איש. יש לאפשר לדף להשתמש בלוח ולנסות שוב, או לשלוח דוא״ל.',
  inviteFailed: (channel) => (channel === 'email' ? 'הדוא״ל לא נשלח.' : 'יצירת הקישור נכשלה.'),
  inviteFailedText: 'דבר לא השתנה. יש לנסות שוב.',
};

import type { InviteWords } from '../words/invite.js';
import { seconds } from './controls.js';

export const invite: InviteWords = {
  sharePortalAccess: 'مشاركة الوصول إلى البوابة',
  inviteText: 'يتيح الرابط لهذا العميل إدارة اشتراكاته وفواتيره ومفاتيح الترخيص الخاصة به.',
  inviteWarning:
    'يمكن لأي شخص لديه الرابط تسجيل الدخول بصفة هذا العميل إلى أن تنتهي صلاحيته. شاركه مع العميل وحده.',
  inviteNoEmail: 'أضف بريدًا إلكترونيًا لإرسال دعوة.',
  inviteSend: 'إرسال بالبريد',
  inviteSendAgain: 'إرسال مجددًا',
  inviteCopyLink: 'نسخ الرابط',
  inviteSending: (channel) => (channel === 'email' ? 'جارٍ الإرسال…' : 'جارٍ النسخ…'),
  inviteSlow: 'ما زال العمل جاريًا. يمكنك الانتظار؛ ولن يُنفَّذ مرتين.',
  inviteSent: (time, email) => (email ? `أُرسلت إلى ${email} في ${time}.` : `أُرسلت في ${time}.`),
  inviteWait: (count) => `يمكنك الإرسال مجددًا بعد ${seconds(count)}.`,
  inviteCopied: (time) => `تم نسخ الرابط في ${time}.`,
  inviteRefused: 'رفض المتصفح النسخ.',
  inviteRefusedText:
    'لم تتم مشاركة الرابط مع أحد. اسمح لهذه الصفحة باستخدام الحافظة ثم حاول مرة أخرى، أو أرسل رسالة بريد إلكتروني.',
  inviteFailed: (channel) =>
    channel === 'email' ? 'لم تُرسَل رسالة البريد الإلكتروني.' : 'تعذّر إنشاء الرابط.',
  inviteFailedText: (count) =>
    count
      ? `لم يتغير شيء. انتظر ${seconds(count)}، ثم حاول مرة أخرى.`
      : 'لم يتغير شيء. حاول مرة أخرى.',
};

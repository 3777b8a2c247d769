import type { InviteWords } from '../words/invite.js';

export const invite: InviteWords = {
  sharePortalAccess: 'पोर्टल का ऐक्सेस साझा करें',
  inviteText: 'लिंक से यह ग्राहक अपने सब्सक्रिप्शन, इनवॉइस और लाइसेंस कुंजियाँ खुद प्रबंधित कर सकता है।',
  inviteWarning:
    'समय सीमा समाप्त होने तक, जिसके पास लिंक हो वह इस ग्राहक के रूप में साइन इन कर सकता है। इसे निजी तौर पर साझा करें।',
  inviteNoEmail: 'आमंत्रण भेजने के लिए ईमेल जोड़ें।',
  inviteSend: 'ईमेल से भेजें',
  inviteSendAgain: 'फिर से भेजें',
  inviteCopyLink: 'लिंक कॉपी करें',
  inviteSending: (channel) => (channel === 'email' ? 'भेजा जा रहा है…' : 'कॉपी हो रहा है…'),
  inviteSlow: 'काम जारी है। आप इंतज़ार कर सकते हैं; यह दो बार नहीं होगा।',
  inviteSent: (time, email) => (email ? `${time} पर ${email} को भेजा गया।` : `${time} पर भेजा गया।`),
  inviteWait: (seconds) => `आप इसे ${String(seconds)} सेकंड बाद फिर भेज सकते हैं।`,
  inviteCopied: (time) => `लिंक ${time} पर कॉपी हुआ।`,
  inviteRefused: 'ब्राउज़र ने कॉपी करने की अनुमति नहीं दी।',
  inviteRefusedText:
    'लिंक किसी के साथ साझा नहीं हुआ। इस पेज को क्लिपबोर्ड इस्तेमाल करने की अनुमति दें और फिर कोशिश करें, या ईमेल भेजें।',
  inviteFailed: (channel) => (channel === 'email' ? 'ईमेल नहीं भेजा गया।' : 'लिंक नहीं बनाया जा सका।'),
  inviteFailedText: (seconds) =>
    seconds
      ? `कुछ नहीं बदला गया। ${String(seconds)} सेकंड रुकें, फिर कोशिश करें।`
      : 'कुछ नहीं बदला गया। फिर कोशिश करें।',
};

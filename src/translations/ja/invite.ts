import type { InviteWords } from '../words/invite.js';

export const invite: InviteWords = {
  sharePortalAccess: 'ポータルへのアクセスを共有',
  inviteText:
    'リンクを受け取った顧客は、自分のサブスクリプション、請求書、ライセンスキーを管理できます。',
  inviteWarning:
    '期限が切れるまでは、リンクを知っている人なら誰でもこの顧客としてサインインできます。本人だけに共有してください。',
  inviteNoEmail: '招待を送信するには、メールアドレスを追加してください。',
  inviteSend: 'メールで送信',
  inviteSendAgain: 'もう一度送信',
  inviteCopyLink: 'リンクをコピー',
  inviteSending: (channel) => (channel === 'email' ? '送信中…' : 'コピー中…'),
  inviteSent: (time, email) =>
    email ? `${time}に${email}へ送信しました。` : `${time}に送信しました。`,
  inviteWait: (seconds) => `${String(seconds)}秒後にもう一度送信できます。`,
  inviteCopied: (time) => `${time}にリンクをコピーしました。`,
  inviteRefused: 'ブラウザーがコピーを許可しませんでした。',
  inviteRefusedText:
    'リンクは誰にも共有されていません。クリップボードの使用を許可して再試行するか、メールで送信してください。',
  inviteFailed: (channel) =>
    channel === 'email' ? 'メールを送信できませんでした。' : 'リンクを作成できませんでした。',
  inviteFailedText: '変更は行われていません。もう一度お試しください。',
};

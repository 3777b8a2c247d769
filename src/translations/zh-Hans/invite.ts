import type { InviteWords } from '../words/invite.js';

export const invite: InviteWords = {
  sharePortalAccess: '分享门户访问权限',
  inviteText: '此客户可通过链接管理自己的订阅、发票和许可证密钥。',
  inviteWarning: '链接过期前，任何持有链接的人都能以此客户的身份登录。请私下分享。',
  inviteNoEmail: '添加电子邮箱后即可发送邀请。',
  inviteSend: '通过邮件发送',
  inviteSendAgain: '再次发送',
  inviteCopyLink: '复制链接',
  inviteSending: (channel) => (channel === 'email' ? '正在发送…' : '正在复制…'),
  inviteSent: (time, email) => (email ? `已于 ${time} 发送至 ${email}。` : `已于 ${time} 发送。`),
  inviteWait: (seconds) => `${String(seconds)} 秒后可再次发送。`,
  inviteCopied: (time) => `链接已于 ${time} 复制。`,
  inviteRefused: '浏览器拒绝了复制。',
  inviteRefusedText: '链接未分享给任何人。请允许此页面使用剪贴板后重试，或改为发送邮件。',
  inviteFailed: (channel) => (channel === 'email' ? '邮件未发送。' : '无法创建链接。'),
  inviteFailedText: '未作任何更改。请重试。',
};

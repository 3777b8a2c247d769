import type { InviteWords } from '../words/invite.js';

export const invite: InviteWords = {
  sharePortalAccess: '포털 접근 권한 공유',
  inviteText: '링크를 받은 고객은 본인의 구독, 청구서, 라이선스 키를 직접 관리할 수 있습니다.',
  inviteWarning:
    '링크가 만료될 때까지 링크를 가진 사람은 누구나 이 고객으로 로그인할 수 있습니다. 본인에게만 공유하세요.',
  inviteNoEmail: '초대를 보내려면 이메일을 추가하세요.',
  inviteSend: '이메일로 보내기',
  inviteSendAgain: '다시 보내기',
  inviteCopyLink: '링크 복사',
  inviteSending: (channel) => (channel === 'email' ? '전송 중…' : '복사 중…'),
  inviteSlow: '처리 중입니다. 기다려도 됩니다. 두 번 처리되지 않습니다.',
  inviteSent: (time, email) =>
    email ? `${time}에 ${email} 주소로 보냈습니다.` : `${time}에 보냈습니다.`,
  inviteWait: (seconds) => `${String(seconds)}초 후에 다시 보낼 수 있습니다.`,
  inviteCopied: (time) => `${time}에 링크를 복사했습니다.`,
  inviteRefused: '브라우저가 복사를 허용하지 않았습니다.',
  inviteRefusedText:
    '링크는 아무에게도 공유되지 않았습니다. 이 페이지의 클립보드 사용을 허용하고 다시 시도하거나 이메일을 보내세요.',
  inviteFailed: (channel) =>
    channel === 'email' ? '이메일을 보내지 못했습니다.' : '링크를 만들지 못했습니다.',
  inviteFailedText: (seconds) =>
    seconds
      ? `변경된 내용이 없습니다. ${String(seconds)}초 기다린 후 다시 시도하세요.`
      : '변경된 내용이 없습니다. 다시 시도하세요.',
};

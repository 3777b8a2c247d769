import type { BulkWords } from '../words/bulk.js';

export const bulk: BulkWords = {
  bulkText:
    '각 고객에게 본인의 포털 링크가 담긴 이메일이 전송됩니다. 전송 후에는 취소할 수 없습니다.',
  bulkSend: (count) => `초대 ${count}건 보내기`,
  bulkProgress: (sent, all) => `${all}건 중 ${sent}건 전송됨`,
  bulkStop: '중지',
  bulkPause: (seconds) => `${String(seconds)}초 후에 계속 보냅니다.`,
  bulkWaiting: '아직 전송 안 됨',
  bulkSending: '전송 중…',
  bulkSent: '전송됨',
  bulkFailed: '전송되지 않음',
  bulkUnknown: '아직 알 수 없음',
  bulkNoEmail: '등록된 이메일 없음',
  bulkLeftOut: '제외됨',
};

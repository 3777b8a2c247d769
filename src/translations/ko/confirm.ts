import type { ConfirmWords } from '../words/confirm.js';

export const confirm: ConfirmWords = {
  changeOffline: '오프라인 상태입니다. 연결되면 다시 시도하세요.',
  alreadyGone: '이미 제거되었습니다.',
};

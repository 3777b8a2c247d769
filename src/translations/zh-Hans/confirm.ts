import type { ConfirmWords } from '../words/confirm.js';

export const confirm: ConfirmWords = {
  changeOffline: '您已离线。请在恢复连接后重试。',
  alreadyGone: '该项已不存在。',
};

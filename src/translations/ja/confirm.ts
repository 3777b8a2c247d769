import type { ConfirmWords } from '../words/confirm.js';

export const confirm: ConfirmWords = {
  changeOffline: 'オフラインです。接続が戻ってから再試行してください。',
  alreadyGone: 'すでに削除されています。',
};

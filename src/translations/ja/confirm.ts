import type { ConfirmWords } from '../words/confirm.js';

export const confirm: ConfirmWords = {
  stillWorking: '処理中です。そのままお待ちください。二重に実行されることはありません。',
  nothingChanged: '変更は行われていません。',
  changeOffline: 'オフラインです。接続が戻ってから再試行してください。',
  alreadyGone: 'すでに削除されています。',
};

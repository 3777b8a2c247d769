import type { ControlsWords } from '../words/controls.js';

export const controls: ControlsWords = {
  clearSearch: '検索をクリア',

  copy: (id) => `${id}をコピー`,
  copied: 'コピーしました',
  copyFailed: 'コピーできませんでした。IDを選択したので、手動でコピーしてください。',

  rowsPerPage: '表示件数',
  previous: '前へ',
  next: '次へ',
  rowRange: (first, last) => `${first}–${last}`,

  loadFailedText:
    'サーバーから応答がありません。変更は行われていません。検索とページはそのままです。',
  offlineText: 'オフラインです。変更は行われていません。接続が戻ると自動で再試行します。',
  offlineSince: (time) => `オフラインです。${time}に読み込んだ内容を表示しています。`,
  staleSince: (time) => `更新できませんでした。${time}に読み込んだ内容を表示しています。`,
  rateLimited: 'リクエストが多すぎます',
  rateLimitedText: (seconds) => `${String(seconds)}秒待ってから再試行してください。`,
  tryAgain: '再試行',
  reference: (id) => `参照番号 ${id}`,

  sessionEnded: 'セッションが終了しました',
  sessionEndedText: '続けるには再度サインインしてください。入力した内容は残っています。',
  signIn: 'サインイン',
  buildReport: 'レポートを作成',
  moveUp: (what) => `${what}を上へ移動`,
  moveDown: (what) => `${what}を下へ移動`,
  movedTo: (what, place) => `${what}は${place}番目になりました`,
  nothingHere: 'まだ何もありません',
  askSupport: '必要な場合はサポートにお問い合わせください。',
  downloaded: 'ダウンロードしました',
  moreActions: 'その他の操作',
  unansweredText: 'サーバーから応答がありません。変更は行われていません。',
  rowActions: (what) => `${what}の操作`,
};

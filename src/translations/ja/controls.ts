import type { ControlsWords } from '../words/controls.js';

export const controls: ControlsWords = {
  customersPages: '顧客のページ送り',

  searchCustomers: '名前、メール、顧客IDで検索',
  searchCustomersShort: '名前、メール、IDで検索',
  clearSearch: '検索をクリア',

  copy: (id) => `${id}をコピー`,
  copied: 'コピーしました',
  copyFailed: 'コピーできませんでした。IDを選択したので、手動でコピーしてください。',

  rowsPerPage: '表示件数',
  previous: '前へ',
  next: '次へ',
  rowRange: (first, last) => `${first}–${last}`,
  rowsShown: (first, last) => `顧客 ${first}件目から${last}件目`,
  noMoreRows: 'これ以上の顧客はいません',

  noCustomersYet: '顧客はまだいません',
  noCustomersYetText: '最初の購入後、または顧客を追加すると、ここに表示されます。',
  noMatch: (query) => `「${query}」に一致する顧客はいません`,
  noMatchId: (id) => `ID ${id} の顧客はいません`,
  noMatchText: '名前は一部でも検索できます。メールとIDは全体を入力してください。',

  loadFailedText:
    'サーバーから応答がありません。変更は行われていません。検索とページはそのままです。',
  offlineText: 'オフラインです。変更は行われていません。接続が戻ると自動で再試行します。',
  offlineSince: (time) => `オフラインです。${time}に読み込んだ内容を表示しています。`,
  staleSince: (time) => `更新できませんでした。${time}に読み込んだ内容を表示しています。`,
  rateLimited: 'リクエストが多すぎます',
  rateLimitedText: (seconds) =>
    `${String(seconds)}秒待ってから再試行してください。検索とページはそのままです。`,
  tryAgain: '再試行',
  reference: (id) => `参照番号 ${id}`,

  sessionEnded: 'セッションが終了しました',
  sessionEndedText: '続けるには再度サインインしてください。入力した内容は残っています。',
  signIn: 'サインイン',
  forbiddenCustomers: '顧客を表示する権限がありません',
  forbiddenText: 'このワークスペースの所有者に「顧客の閲覧」権限を依頼してください。',
};

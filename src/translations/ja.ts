import type { Translation } from './translation.js';

const ja: Translation = {
  $code: 'ja',
  $name: '日本語',
  $dir: 'ltr',

  customers: '顧客',
  customersPages: '顧客のページ送り',

  name: '名前',
  customerId: '顧客ID',
  email: 'メール',
  phone: '電話番号',
  createdUtc: '作成日時（UTC）',
  createdAtUtc: (date, time) => `作成 ${date} ${time} UTC`,
  notProvided: '未登録',
  unnamedCustomer: '名前のない顧客',

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

  loadFailed: '顧客を読み込めませんでした',
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

  close: '閉じる',
  cancel: 'キャンセル',
  discardQuestion: '入力した内容を破棄しますか？',
  keepEditing: '編集を続ける',
  discard: '破棄',

  fieldsWrong: (labels) =>
    `${String(labels.length)}件の項目を確認してください：${labels.join('、')}`,
  amountEmpty: '金額を入力してください。',
  amountNotNumber: (example) => `金額を数字で入力してください（例：${example}）。`,
  amountAmbiguous: (example) =>
    `2通りに読み取れます。小数は${example}のように、桁区切りなしで入力してください。`,
  amountTooPrecise: (decimals) =>
    decimals === 0
      ? 'この通貨には小数がありません。'
      : `小数は${String(decimals)}桁までで入力してください。`,
  amountNegative: 'マイナス記号を付けずに入力してください。',
  amountTooLarge: '金額が大きすぎます。',
  amountOtherCurrency: (currency) => `別の通貨です。${currency}で入力してください。`,
  amountUnknownCurrency: (currency) => `${currency}の金額はここでは入力できません。`,

  amountUnreadable: 'この金額を読み取れませんでした',
  minorUnits: '最小単位',
  everyPeriod: (count, unit) =>
    count === 1
      ? { day: '毎日', week: '毎週', month: '毎月', year: '毎年' }[unit]
      : `${String(count)}${{ day: '日', week: '週間', month: 'か月', year: '年' }[unit]}ごと`,

  removeFilter: (filter) => `絞り込みを解除：${filter}`,
  unknownOutcome: '処理が完了したかどうか、まだわかりません。',
  unknownOutcomeText:
    '送信後に接続が切れました。再試行の前に確認してください。同じ依頼が二重に送信されることはありません。',
  checkAgain: 'もう一度確認',
  checking: '確認中',
};

export default ja;

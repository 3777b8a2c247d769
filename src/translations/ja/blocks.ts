import type { BlocksWords } from '../words/blocks.js';

export const blocks: BlocksWords = {
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

  unknownOutcome: '処理が完了したかどうか、まだわかりません。',
  unknownOutcomeText:
    '送信後に接続が切れました。再試行の前に確認してください。同じ依頼が二重に送信されることはありません。',
  checkAgain: 'もう一度確認',
  checking: '確認中',
  amountZero: '0より大きい金額を入力してください。',
  stillWorking:
    '処理中です。このままお待ちいただくか、閉じてもかまいません。二重に処理されることはありません。',
  stillSaving: '処理を続けています。二重に処理されることはありません。',
  nothingChanged: '何も変更されていません。',
  optional: '任意',
  back: '戻る',
  reason: '理由',
  nameEmpty: '名前を入力してください。',
  fieldValue: '値',
};

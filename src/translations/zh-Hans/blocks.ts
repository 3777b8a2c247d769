import type { BlocksWords } from '../words/blocks.js';

export const blocks: BlocksWords = {
  close: '关闭',
  cancel: '取消',
  discardQuestion: '要放弃输入的内容吗？',
  keepEditing: '继续编辑',
  discard: '放弃',

  fieldsWrong: (labels) => `请检查 ${String(labels.length)} 个字段：${labels.join('、')}`,
  amountEmpty: '请输入金额。',
  amountNotNumber: (example) => `请用数字输入金额，例如 ${example}。`,
  amountAmbiguous: (example) =>
    `此数字有两种读法。请按 ${example} 的格式输入小数，不使用千位分隔符。`,
  amountTooPrecise: (decimals) =>
    decimals === 0 ? '此货币没有小数位。' : `最多输入 ${String(decimals)} 位小数。`,
  amountNegative: '请输入不带负号的金额。',
  amountTooLarge: '金额过大。',
  amountOtherCurrency: (currency) => `这是另一种货币。请输入 ${currency} 金额。`,
  amountUnknownCurrency: (currency) => `此处无法输入 ${currency} 金额。`,

  unknownOutcome: '目前还不知道操作是否已完成。',
  unknownOutcomeText: '发送后连接中断。重试前请先检查；同一请求不会发送两次。',
  checkAgain: '再次检查',
  checking: '正在检查',
  amountZero: '请输入大于 0 的金额。',
  stillWorking: '仍在处理。您可以等待或关闭，操作不会重复执行。',
  stillSaving: '仍在处理。操作不会重复执行。',
  nothingChanged: '未作任何更改。',
  optional: '选填',
  back: '返回',
  reason: '原因',
  nameEmpty: '请输入名称。',
  fieldValue: '值',
};

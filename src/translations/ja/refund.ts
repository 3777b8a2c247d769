import type { RefundWords } from '../words/refund.js';

export const refund: RefundWords = {
  paymentNotLoaded: 'この支払いを読み込めませんでした',
  paymentId: '支払いID',
  taxIncluded: '税額（内税）',
  yourTime: '現地時刻',
  whyItFailed: '失敗の理由',
  subscriptionId: 'サブスクリプションID',
  settledAs: '決済額',
  lineItems: '明細',
  unnamedItem: '明細',
  withTax: (amount, tax) => `${amount} + 税${tax}`,
  refunds: '返金',
  disputes: '異議申し立て',
  refundReceipt: '領収書',
  refundReceiptOf: (amount) => `${amount}の返金の領収書`,
  refundStarted: '開始済み',
  refundInReview: '審査中',
  disputeOpen: '未解決',
  disputeWon: '勝訴',
  refundPayment: '支払いを返金',
  refundWhat: '返金の対象',
  everythingLeft: (amount) => `残り全額（${amount}）`,
  chooseItems: '明細を選ぶ',
  ofAmount: (amount) => `${amount}のうち`,
  amountOf: (item) => `${item}の金額`,
  chooseAnItem: '明細を1つ以上選んでください。',
  amountTooMuch: (most) => `残額の${most}以下で入力してください。`,
  refundReasonNote: '任意、チーム内に表示',
  amountsWithTax: '金額は税込みです。',
  paidAmount: '支払額',
  refundedSoFar: '返金済み',
  refundNow: '今回の返金',
  leftOnPayment: '支払いの残額',
  keepPayment: '返金しない',
  refundAmount: (amount) => `${amount}を返金`,
  checkRefund: '返金内容の確認',
  checkRefundText: (amount) =>
    `${amount}は高額の返金です。支払い時と同じ方法で返金され、ここでは取り消せません。`,
  refundUnderstood: (amount) => `${amount}で正しいことを確認しました`,
  refundFailed: '返金できませんでした。',
  refundFailedText: 'お金は動いていません。もう一度お試しください。',
  refundOverlapped: 'この支払いには別の返金が依頼されました。',
  refundOverlappedText:
    '二重の返金は行われていません。表示を最新にしたので、続ける前に確認してください。',
  refundUnderWay: 'この支払いの別の返金がまだ完了していません。',
  refundUnderWayText: 'お金は動いていません。30秒ほど待ってからお試しください。',
  cantRefund: 'この支払いは返金できません。',
  refundPending: '前の返金がまだ完了していません。返金は一度に1件のみです。',
  nothingLeft: '返金できる残額がありません。',
  refundTold: (amount, status) =>
    status === 'succeeded'
      ? `${amount}を返金しました`
      : status === 'failed'
        ? `${amount}の返金に失敗しました。お金は動いていません。`
        : `${amount}の返金を開始しました`,
};

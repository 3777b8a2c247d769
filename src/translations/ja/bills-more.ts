import type { BillsMoreWords } from '../words/bills-more.js';

export const billsMore: BillsMoreWords = {
  explainCharge: '請求の内訳',
  chargeReading: '請求を読み込んでいます…',
  chargeFailed: '請求を読み込めませんでした',
  chargeItem: '名称のない項目',
  chargeTax: '税',
  total: '合計',
  includesTax: (amount) => `価格には税${amount}が含まれています。`,
  chargeFromWallet: 'ウォレット残高から',
  walletPaid: (amount) => `このうち${amount}はウォレット残高から支払われました。`,
  notItemized: '内訳のない差額',
  notItemizedText:
    '項目の合計が請求額と一致しません。差額は割引、ウォレット残高、調整のいずれかの可能性がありますが、記録からはわかりません。',
  discountUsed: (codes) => `使用した割引コード：${codes}`,
  creditLine: 'マイナスの項目は、支払い済みの期間に対する差し引きです。',
  refundedOn: (amount, date) => `${date}に${amount}が返金されました。`,
  spendNote: '過去12か月に支払った金額（返金前）です。',
  spendNone: '過去12か月の支払いはありません。',
  spendReading: (bills) => `すべての請求を読み込んでいます：現在${bills}件…`,
  spendSentence: (total, month, most) => `12か月で${total}。最も多いのは${month}の${most}です。`,
  spendCurrency: '通貨',
  showAsTable: '表で見る',
  payNow: '今すぐ支払う',
};

import type { BillsMoreWords } from '../words/bills-more.js';

export const billsMore: BillsMoreWords = {
  explainCharge: '这笔扣款的构成',
  chargeReading: '正在读取扣款…',
  chargeFailed: '无法加载这笔扣款',
  chargeItem: '未命名项目',
  chargeTax: '税费',
  total: '合计',
  includesTax: (amount) => `价格已含税费 ${amount}。`,
  chargeFromWallet: '使用钱包余额',
  walletPaid: (amount) => `其中 ${amount} 由钱包余额支付。`,
  notItemized: '未列明细',
  notItemizedText: '各项之和与合计不符。差额可能是折扣、钱包余额或调整，记录中未说明。',
  discountUsed: (codes) => `使用的折扣码：${codes}。`,
  creditLine: '负数行是对已付费时段的抵扣。',
  refundedOn: (amount, date) => `${date}已退款 ${amount}。`,
  spendNote: '过去 12 个月的付款，未扣除退款。',
  spendNone: '过去 12 个月没有付款。',
  spendReading: (bills) => `正在读取全部账单：已读取 ${bills} 份…`,
  spendSentence: (total, month, most) => `12 个月共 ${total}；${month}最多，为 ${most}。`,
  spendCurrency: '货币',
  showAsTable: '以表格显示',
};

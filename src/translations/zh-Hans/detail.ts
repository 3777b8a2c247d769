import type { DetailWords } from '../words/detail.js';

export const detail: DetailWords = {
  about: '基本信息',
  sections: '客户动态',
  tabTransactions: '交易',
  tabSubscriptions: '有效订阅',
  tabWallet: '钱包账本',
  walletGlance: '钱包',
  walletGlanceDays: '过去 90 天',
  blocked: '已屏蔽',
  viewAsCustomer: '以客户身份查看',
  viewingAs: (name) => `正在以${name}的身份查看`,
  viewingAsText: '这是客户看到的内容。此处无法更改任何内容。',
  exportData: '导出此客户的数据',
  exporting: '正在准备文件',
  exported: '文件已保存',
  exportFailed: '数据未能完整读取，因此没有保存文件。',
  detailAddFunds: '添加资金',
  detailDeductFunds: '扣减资金',
  detailCopyId: '复制客户 ID',
};

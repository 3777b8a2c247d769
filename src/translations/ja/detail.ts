import type { DetailWords } from '../words/detail.js';

export const detail: DetailWords = {
  about: '基本情報',
  sections: '顧客のアクティビティ',
  tabTransactions: '取引履歴',
  tabSubscriptions: '有効なサブスクリプション',
  tabWallet: 'ウォレット台帳',
  walletGlance: 'ウォレット',
  walletGlanceDays: '直近90日間',
  blocked: 'ブロック中',
  viewAsCustomer: '顧客として表示',
  viewingAs: (name) => `${name}として表示中`,
  viewingAsText: '顧客に表示される内容です。ここでは何も変更できません。',
  exportData: 'この顧客のデータを書き出す',
  exporting: 'ファイルを準備しています',
  exported: 'ファイルを保存しました',
  exportFailed: 'データをすべて読み込めなかったため、ファイルは保存されていません。',
  detailAddFunds: '残高を追加',
  detailDeductFunds: '残高を差し引く',
  detailCopyId: '顧客IDをコピー',
};

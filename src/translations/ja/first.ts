import type { FirstWords } from '../words/first.js';

export const first: FirstWords = {
  customers: '顧客',
  name: '名前',
  customerId: '顧客ID',
  email: 'メール',
  phone: '電話番号',
  createdUtc: '作成日時（UTC）',
  createdAtUtc: (date, time) => `作成 ${date} ${time} UTC`,
  notProvided: '未登録',
  unnamedCustomer: '名前のない顧客',

  loadFailed: '顧客を読み込めませんでした',
  invite: '招待',
  select: '選択',
  actions: '操作',
  amountUnreadable: 'この金額を読み取れませんでした',
  minorUnits: '最小単位',
};

import type { MethodsWords } from '../words/methods.js';

export const methods: MethodsWords = {
  paymentMethods: '支払い方法',
  unnamedMethod: '名称のない支払い方法',
  methodExpired: '期限切れ',
  methodExpiresSoon: 'まもなく期限切れ',
  methodExpiry: (month) => `有効期限 ${month}`,
  methodOnce: 'サブスクリプションには使えません',
  methodPaysFor: (subscriptions) => `${subscriptions}の支払いに使用`,
  methodLastUsed: (date) => `最終利用 ${date}`,
  removeMethod: '削除',
  noMethodsYetText: '購入時に保存した支払い方法がここに表示されます。',
  methodsFailed: '支払い方法を読み込めませんでした',
  methodsForbidden: '支払い方法を表示する権限がありません',
};

import type { MethodsWords } from '../words/methods.js';

export const methods: MethodsWords = {
  paymentMethods: '付款方式',
  unnamedMethod: '未命名付款方式',
  methodExpired: '已过期',
  methodExpiresSoon: '即将到期',
  methodExpiry: (month) => `${month}到期`,
  methodOnce: '不可用于订阅',
  methodPaysFor: (subscriptions) => `用于支付${subscriptions}`,
  methodLastUsed: (date) => `上次使用：${date}`,
  removeMethod: '移除',
  noMethodsYetText: '购买时保存的付款方式会显示在这里。',
  methodsFailed: '无法加载付款方式',
  methodsForbidden: '您无权查看付款方式',
};

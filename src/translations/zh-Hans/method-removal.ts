import type { MethodRemovalWords } from '../words/method-removal.js';

export const methodRemoval: MethodRemovalWords = {
  removeMethodNamed: (method) => `要移除 ${method} 吗？`,
  removalReading: '正在检查它用于支付哪些项目…',
  removalUnknown: '无法确认是否有订阅使用它付款。',
  removalStops: (subscriptions) =>
    `它用于支付${subscriptions}。移除后，下次续订将无法扣款，除非为该订阅选择其他付款方式。`,
  removalLast: '这是唯一保存的付款方式。',
  removalFree: '没有订阅使用它付款。',
  keepMethod: '保留',
  removeMethodAct: '移除付款方式',
  notRemoved: '付款方式未移除。',
  methodRemoved: '付款方式已移除',
};

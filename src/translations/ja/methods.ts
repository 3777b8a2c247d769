import type { MethodsWords } from '../words/methods.js';

export const methods: MethodsWords = {
  paymentMethods: '支払い方法',
};

import type { MethodsWords } from '../words/methods.js';

/** What payment methods say. */
export const methods: MethodsWords = {
  paymentMethods: 'Payment methods',
};

import type { MoneyWords } from '../words/first.js';

export const money: MoneyWords = {
  amountUnreadable: 'This amount couldn’t be read',
  minorUnits: 'in its smallest unit',
};

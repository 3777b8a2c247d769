import en from '../../../src/translations/en.js';

/** What texts are given, where that is something else than words. */
export const SAMPLES: Readonly<Record<string, readonly unknown[]>> = {
  amountTooPrecise: [3],
  balanceFell: ['$1,240.00', '$900.00', 90],
  balanceRose: ['$1,240.00', '$900.00', 90],
  balanceStayed: ['$900.00', 90],
  breaksFound: [3, 'gaps'],
  bulkSend: [5],
  cancelReason: ['unused'],
  everyPeriod: [3, 'month'],
  fieldCount: [5],
  fieldsWrong: [['Alpha', 'Beta']],
  inviteWait: [5],
  lastDays: [90],
  ledgerEvent: ['payment'],
  lineDays: [90],
  planPrice: ['Alpha', 'Beta', 'added'],
  rateLimitedText: [5],
};

/** How many values a text takes. */
export function sampleCount(key: string): number {
  const text = (en as unknown as Readonly<Record<string, unknown>>)[key];
  return typeof text === 'function' ? text.length : 0;
}

import type { LicensesWords } from '../words/licenses.js';

/** What licence keys say. */
export const licenses: LicensesWords = {
  licenseKeys: 'License keys',
};

import type { LicensesWords } from '../words/licenses.js';

export const licenses: LicensesWords = {
  licenseKeys: 'ライセンスキー',
};

/** What licence keys say. */
export interface LicensesWords {
  licenseKeys: string;
}

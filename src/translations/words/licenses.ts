/** What license keys and their devices say. */
export interface LicensesWords {
  licenseKeys: string;
  unnamedProduct: string;
  keyActive: string;
  keyExpired: string;
  keyDisabled: string;
  noDevicesLeft: string;
  boughtOn: (date: string) => string;
  keySince: (date: string) => string;
  neverExpires: string;
  endsWithSubscription: string;
  expiresOn: (date: string) => string;
  expiredOn: (date: string) => string;
  devicesUsed: (used: string, limit: string) => string;
  devicesUsedNoLimit: (used: string) => string;
  keyHidden: string;
  showKey: string;
  hideKey: string;
  copyKey: string;
  copyKeyFailed: string;
  hiddenAgain: string;
  freeDevice: string;
  manageDevices: string;
  keyNoLonger: string;
  noKeysYetText: string;
  noMoreKeys: string;
  keysFailed: string;
  keysForbidden: string;
}

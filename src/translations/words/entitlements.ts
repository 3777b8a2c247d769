/** What the things that come with purchases say. */
export interface EntitlementsWords {
  entitlements: string;
  unnamedEntitlement: string;
  grantDelivered: string;
  grantPending: string;
  grantFailed: string;
  grantRevoked: string;
  grantSince: (date: string) => string;
  grantEnded: (date: string) => string;
  grantFiles: string;
  grantFeature: string;
  grantLicense: string;
  grantPendingText: string;
  grantConnectText: (service: string) => string;
  grantFailedText: string;
  connectTo: (service: string) => string;
  getFile: string;
  openEntitlement: string;
  linkBusy: string;
  linkFailed: string;
  linkGone: string;
  noEntitlementsYetText: string;
  noMoreEntitlements: string;
  entitlementsFailed: string;
  entitlementsForbidden: string;
}

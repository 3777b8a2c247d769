import type { EntitlementsWords } from '../words/entitlements.js';

/** What the things that come with purchases say. */
export const entitlements: EntitlementsWords = {
  entitlements: 'Benefits',
  unnamedEntitlement: 'Unnamed benefit',
  grantDelivered: 'Available',
  grantPending: 'Not ready yet',
  grantFailed: 'Not delivered',
  grantRevoked: 'Ended',
  grantSince: (date) => `Since ${date}`,
  grantEnded: (date) => `Ended ${date}`,
  grantFiles: 'Files',
  grantFeature: 'Feature',
  grantLicense: 'License key',
  grantPendingText: 'It’s being prepared.',
  grantConnectText: (service) => `Connect your ${service} account to get access.`,
  grantFailedText: 'Something went wrong on the way. Contact support to get it.',
  connectTo: (service) => `Connect ${service}`,
  getFile: 'Download',
  openEntitlement: 'Open page',
  linkBusy: 'One moment…',
  linkFailed: 'That didn’t work. Nothing was changed.',
  linkGone: 'It isn’t there any more.',
  noEntitlementsYetText: 'Files, access and other things that come with a purchase appear here.',
  noMoreEntitlements: 'There are no more benefits',
  entitlementsFailed: 'Benefits couldn’t be loaded',
  entitlementsForbidden: 'You don’t have access to benefits',
};

import type { Route } from '../router.js';
import { blocklistRoutes } from './blocklist.js';
import { catalogRoutes } from './catalog.js';
import { changePlanRoutes } from './change-plan.js';
import { creditRoutes } from './credits.js';
import { customerRoutes } from './customers.js';
import { disputeRoutes } from './disputes.js';
import { emailRoutes } from './emails.js';
import { entitlementRoutes } from './entitlements.js';
import { invoiceRoutes } from './invoices.js';
import { licenseRoutes } from './licenses.js';
import { lookupRoutes } from './lookups.js';
import { paymentRoutes } from './payments.js';
import { refundRoutes } from './refunds.js';
import { subscriptionBillingRoutes } from './subscription-billing.js';
import { subscriptionRoutes } from './subscriptions.js';
import { walletRoutes } from './wallets.js';

/** Every upstream route that the sandbox knows. */
export const routes: readonly Route[] = [
  ...customerRoutes,
  ...walletRoutes,
  ...creditRoutes,
  ...entitlementRoutes,
  ...emailRoutes,
  ...paymentRoutes,
  ...refundRoutes,
  ...subscriptionRoutes,
  ...subscriptionBillingRoutes,
  ...changePlanRoutes,
  ...invoiceRoutes,
  ...licenseRoutes,
  ...disputeRoutes,
  ...catalogRoutes,
  ...lookupRoutes,
  ...blocklistRoutes,
];

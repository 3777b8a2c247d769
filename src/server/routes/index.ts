import { billingDetailsRoutes } from './billing-details.js';
import { creditRoutes } from './credits.js';
import { customerRoutes } from './customers.js';
import { entitlementRoutes } from './entitlements.js';
import { licenseKeyRoutes } from './license-keys.js';
import { paymentMethodRoutes } from './payment-methods.js';
import { paymentRoutes } from './payments.js';
import { planChangeRoutes } from './plan-changes.js';
import { portalSessionRoutes } from './portal-session.js';
import { refundRoutes } from './refunds.js';
import { reportRoutes } from './reports.js';
import type { Route } from './route.js';
import { subscriptionRoutes } from './subscriptions.js';
import { walletRoutes } from './wallets.js';

/**
 * All that a session may do, row by row. What isn't here is a 404 that nothing upstream hears of.
 */
export const routes: readonly Route[] = [
  ...customerRoutes,
  ...portalSessionRoutes,
  ...paymentRoutes,
  ...refundRoutes,
  ...reportRoutes,
  ...subscriptionRoutes,
  ...billingDetailsRoutes,
  ...planChangeRoutes,
  ...walletRoutes,
  ...creditRoutes,
  ...licenseKeyRoutes,
  ...entitlementRoutes,
  ...paymentMethodRoutes,
];

/** Entry `customer-elements/react`: a React component for each element. */
/* Written by `npm run docs` from custom-elements.json: change the element instead. */
export { CustomerCreate } from './customer-create.js';
export { CustomerDetail } from './customer-detail.js';
export { CustomerInvite } from './customer-invite.js';
export { CustomerPortal } from './customer-portal.js';
export { CustomerProfile } from './customer-profile.js';
export { CustomerSession } from './customer-session.js';
export { CustomerTable } from './customer-table.js';
export { EntitlementList } from './entitlement-list.js';
export { InvoiceList } from './invoice-list.js';
export { LicenseKeys } from './license-keys.js';
export { PaymentMethods } from './payment-methods.js';
export { ReportBuilder } from './report-builder.js';
export { SubscriptionList } from './subscription-list.js';
export { TransactionTable } from './transaction-table.js';
export { WalletBalance } from './wallet-balance.js';
export { WalletLedger } from './wallet-ledger.js';

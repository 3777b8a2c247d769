/** Entry `customer-elements`: classes, client and types. Registers nothing. */
export * from './client/index.js';

export {
  CustomerCreate,
  type CustomerIdDetail,
} from './elements/customer-create/customer-create.js';
export {
  CustomerDetail,
  type LoadDetail,
  type TabDetail,
  type ViewAsDetail,
} from './elements/customer-detail/customer-detail.js';
export { CustomerInvite, type InviteDetail } from './elements/customer-invite/customer-invite.js';
export { CustomerPortal, type ViewDetail } from './elements/customer-portal/customer-portal.js';
export {
  CustomerProfile,
  type CustomerUpdateDetail,
} from './elements/customer-profile/customer-profile.js';
export { CustomerSession } from './elements/customer-session/customer-session.js';
export { CustomerTable, type CustomerFilters } from './elements/customer-table/customer-table.js';
export { EntitlementList } from './elements/entitlement-list/entitlement-list.js';
export { InvoiceList } from './elements/invoice-list/invoice-list.js';
export { LicenseKeys } from './elements/license-keys/license-keys.js';
export { PaymentMethods } from './elements/payment-methods/payment-methods.js';
export {
  ReportBuilder,
  type ReportOpenDetail,
  type ReportStatus,
} from './elements/report-builder/report-builder.js';
export {
  SubscriptionList,
  type SubscriptionDetail,
} from './elements/subscription-list/subscription-list.js';
export {
  TransactionTable,
  type PaymentDetail,
} from './elements/transaction-table/transaction-table.js';
export { WalletBalance } from './elements/wallet-balance/wallet-balance.js';
export { WalletLedger } from './elements/wallet-ledger/wallet-ledger.js';

export type {
  ColumnsDetail,
  ColumnsPreferenceDetail,
} from './elements/customer-table/column-editor.js';
export type { CustomerRowDetail } from './elements/customer-table/customer-table.controls.js';
export type { SelectionDetail } from './elements/customer-table/selection.js';
export type { EntitlementDetail } from './elements/entitlement-list/entitlement-list.controls.js';
export type { BillFileDetail, BillFileDoneDetail } from './elements/invoice-list/bill-files.js';
export type { LicenseDeviceDetail } from './elements/license-keys/devices-dialog.js';
export type { PageDetail } from './elements/shared/list-controls.js';
export type { PaymentMethodDetail } from './elements/payment-methods/remove-dialog.js';
export type {
  ReportCompletedDetail,
  ReportFailedDetail,
  ReportProgressDetail,
  ReportRowsDetail,
  ReportStartDetail,
} from './elements/report-builder/report-events.js';
export type { PreferenceDetail } from './elements/report-builder/dialog/report-shelf.js';
export type { SubscriptionTask } from './elements/shared/subscription/allowed-tasks.js';
export type { SubscriptionCancelDetail } from './elements/subscription-list/tasks/cancel-task.js';
export type { BillingDetailsDetail } from './elements/subscription-list/tasks/billing-task.js';
export type { MethodDetail } from './elements/subscription-list/tasks/method-task.js';
export type { PlanChangeDetail } from './elements/subscription-list/tasks/plan-task.js';
export type { RefundDetail, RefundedDetail } from './elements/transaction-table/refund-dialog.js';
export type {
  FundsStart,
  WalletAdjustDetail,
  WalletAdjustedDetail,
} from './elements/wallet-ledger/funds-dialog.js';
export type { CurrencyDetail } from './elements/wallet-ledger/wallet-ledger.controls.js';

export {
  verifyLedger,
  type CheckedEntry,
  type LedgerBreak,
  type LedgerBreakReason,
  type LedgerProof,
} from './format/verify-ledger.js';
export { registerTranslation } from './translations/register.js';
export type { Translation } from './translations/translation.js';
export type { ResourceState } from './controllers/resource.js';

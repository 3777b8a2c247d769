/** Entry `customer-elements`: classes, client and types. Registers nothing. */
export * from './client/index.js';
export { CustomerSession } from './elements/customer-session/customer-session.js';
export { CustomerTable } from './elements/customer-table/customer-table.js';
export type { CustomerRowDetail } from './elements/customer-table/customer-table.controls.js';
export {
  ReportBuilder,
  type ReportOpenDetail,
  type ReportStatus,
} from './elements/report-builder/report-builder.js';
export type { PreferenceDetail } from './elements/report-builder/report-shelf.js';
export type {
  ReportCompletedDetail,
  ReportFailedDetail,
  ReportProgressDetail,
  ReportRowsDetail,
  ReportStartDetail,
} from './elements/report-builder/report-events.js';
export type { PageDetail } from './elements/list-controls.js';
export { registerTranslation } from './translations/register.js';
export type { Translation } from './translations/translation.js';
export type { ResourceState } from './controllers/resource.js';

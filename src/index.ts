/** Entry `customer-elements`: classes, client and types. Registers nothing. */
export * from './client/index.js';
export { CustomerSession } from './elements/customer-session/customer-session.js';
export {
  CustomerTable,
  type CustomerQueryDetail,
  type CustomerRowDetail,
} from './elements/customer-table/customer-table.js';
export { registerTranslation } from '@shoelace-style/localize';
export type { Translation } from './translations/translation.js';

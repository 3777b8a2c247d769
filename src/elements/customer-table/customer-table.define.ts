import { CustomerTable } from './customer-table.js';

CustomerTable.define();

declare global {
  interface HTMLElementTagNameMap {
    'customer-table': CustomerTable;
  }
}

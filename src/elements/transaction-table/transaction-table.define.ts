import { TransactionTable } from './transaction-table.js';

TransactionTable.define();

declare global {
  interface HTMLElementTagNameMap {
    'transaction-table': TransactionTable;
  }
}

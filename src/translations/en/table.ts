import type { TableWords } from '../words/table.js';

/** What only the table of customers says, once its controls are there. */
export const table: TableWords = {
  editColumns: 'Edit columns',
};

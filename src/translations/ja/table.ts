import type { TableWords } from '../words/table.js';

export const table: TableWords = {
  editColumns: '列を編集',
};

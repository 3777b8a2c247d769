import type { FiltersWords } from '../words/filters.js';

/** What filters say: by date, by status, and the chips of those that are on. */
export const filters: FiltersWords = {
  dateRange: 'Date range',
};

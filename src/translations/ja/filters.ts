import type { FiltersWords } from '../words/filters.js';

export const filters: FiltersWords = {
  dateRange: '期間',
};

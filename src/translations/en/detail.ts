import type { DetailWords } from '../words/detail.js';

/** What a customer’s page says. */
export const detail: DetailWords = {
  about: 'About',
};

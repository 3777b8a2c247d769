import type { DetailWords } from '../words/detail.js';

export const detail: DetailWords = {
  about: '基本情報',
};

import type { PeopleWords } from '../words/people.js';

export const people: PeopleWords = {
  editDetails: '詳細を編集',
};

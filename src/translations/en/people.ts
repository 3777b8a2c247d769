import type { PeopleWords } from '../words/people.js';

/** What forms about a customer say. */
export const people: PeopleWords = {
  editDetails: 'Edit details',
};

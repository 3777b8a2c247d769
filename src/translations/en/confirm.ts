import type { ConfirmWords } from '../words/confirm.js';

/** What a question before a change says, whatever it is about. */
export const confirm: ConfirmWords = {
  changeOffline: 'You’re offline. Try again when you’re back.',
  alreadyGone: 'It’s already gone.',
};

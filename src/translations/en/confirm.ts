import type { ConfirmWords } from '../words/confirm.js';

/** What a question before a change says, whatever it is about. */
export const confirm: ConfirmWords = {
  stillWorking: 'Still working. You can wait; it won’t be done twice.',
  nothingChanged: 'Nothing was changed.',
  changeOffline: 'You’re offline. Try again when you’re back.',
  alreadyGone: 'It’s already gone.',
};

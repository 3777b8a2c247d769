import type { ConfirmWords } from '../words/confirm.js';

export const confirm: ConfirmWords = {
  changeOffline: 'Connessione assente. Riprovare quando torna.',
  alreadyGone: 'Già rimosso.',
};

import type { ConfirmWords } from '../words/confirm.js';

export const confirm: ConfirmWords = {
  changeOffline: 'Sie sind offline. Versuchen Sie es erneut, sobald Sie wieder verbunden sind.',
  alreadyGone: 'Bereits nicht mehr vorhanden.',
};

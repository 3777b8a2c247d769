import type { ConfirmWords } from '../words/confirm.js';

export const confirm: ConfirmWords = {
  changeOffline: 'Sin conexión. Se puede volver a intentar al recuperarla.',
  alreadyGone: 'Ya no existe.',
};

import type { ConfirmWords } from '../words/confirm.js';

export const confirm: ConfirmWords = {
  changeOffline: 'Você está offline. Tente de novo quando a conexão voltar.',
  alreadyGone: 'Isso já foi removido.',
};

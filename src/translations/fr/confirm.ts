import type { ConfirmWords } from '../words/confirm.js';

export const confirm: ConfirmWords = {
  changeOffline: 'Vous êtes hors ligne. Réessayez une fois la connexion rétablie.',
  alreadyGone: 'Déjà supprimé.',
};

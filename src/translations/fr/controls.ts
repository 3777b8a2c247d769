import { pluralForm } from '../../format/plural.js';
import type { ControlsWords } from '../words/controls.js';

export const controls: ControlsWords = {
  clearSearch: 'Effacer la recherche',
  copy: (id) => `Copier ${id}`,
  copied: 'Copié',
  copyFailed: 'La copie a été refusée. L’ID est sélectionné\u00a0: copiez-le à la main.',
  rowsPerPage: 'Lignes par page',
  previous: 'Précédent',
  next: 'Suivant',
  rowRange: (first, last) => `${first}–${last}`,
  loadFailedText:
    'Le serveur n’a pas répondu. Rien n’a été modifié. Votre recherche et la page sont conservées.',
  offlineText:
    'Vous êtes hors ligne. Rien n’a été modifié. Une nouvelle tentative aura lieu au retour de la connexion.',
  offlineSince: (time) => `Vous êtes hors ligne. Données chargées à ${time}.`,
  staleSince: (time) => `La mise à jour a échoué. Données chargées à ${time}.`,
  rateLimited: 'Trop de demandes',
  rateLimitedText: (seconds) =>
    `Attendez ${String(seconds)} ${pluralForm(seconds, 'fr') === 'one' ? 'seconde' : 'secondes'}, puis réessayez.`,
  tryAgain: 'Réessayer',
  reference: (id) => `Référence ${id}`,
  sessionEnded: 'Votre session est terminée',
  sessionEndedText: 'Reconnectez-vous pour continuer. Votre saisie est conservée.',
  signIn: 'Se connecter',
  buildReport: 'Créer un rapport',
  moveUp: (what) => `Monter ${what}`,
  moveDown: (what) => `Descendre ${what}`,
  movedTo: (what, place) => `${what} est maintenant en position ${place}`,
  nothingHere: 'Rien pour l’instant',
  askSupport: 'Contactez l’assistance si nécessaire.',
  downloaded: 'Téléchargé',
  moreActions: 'Autres actions',
  unansweredText: 'Le serveur n’a pas répondu. Rien n’a été modifié.',
  rowActions: (name) => `Actions pour ${name}`,
};

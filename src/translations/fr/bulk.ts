import { pluralForm } from '../../format/plural.js';
import type { BulkWords } from '../words/bulk.js';

export const bulk: BulkWords = {
  bulkText:
    'Chaque client reçoit un e-mail avec un lien vers son propre portail. L’envoi ne peut pas être annulé.',
  bulkSend: (count, number) =>
    `Envoyer ${count} ${pluralForm(number, 'fr') === 'one' ? 'invitation' : 'invitations'}`,
  bulkProgress: (sent, all) => `Envoi\u00a0: ${sent} sur ${all}`,
  bulkStop: 'Arrêter',
  bulkPause: (seconds) =>
    `L’envoi reprend dans ${String(seconds)} ${seconds < 2 ? 'seconde' : 'secondes'}.`,
  bulkWaiting: 'Pas encore envoyée',
  bulkSending: 'Envoi…',
  bulkSent: 'Envoyée',
  bulkFailed: 'Non envoyée',
  bulkUnknown: 'Pas encore connu',
  bulkNoEmail: 'Aucun e-mail enregistré',
  bulkLeftOut: 'Ignoré',
};

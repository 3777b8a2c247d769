import { pluralForm } from '../../format/plural.js';
import type { InviteWords } from '../words/invite.js';

const secondsOf = (count: number): string =>
  `${String(count)} ${pluralForm(count, 'fr') === 'one' ? 'seconde' : 'secondes'}`;

export const invite: InviteWords = {
  sharePortalAccess: 'Partager l’accès au portail',
  inviteText: 'Un lien permet à ce client de gérer ses abonnements, factures et clés de licence.',
  inviteWarning:
    'Toute personne disposant du lien peut se connecter en tant que ce client jusqu’à son expiration. Partagez-le de façon confidentielle.',
  inviteNoEmail: 'Ajoutez un e-mail pour envoyer l’invitation.',
  inviteSend: 'Envoyer par e-mail',
  inviteSendAgain: 'Renvoyer',
  inviteCopyLink: 'Copier le lien',
  inviteSending: (channel) => (channel === 'email' ? 'Envoi…' : 'Copie…'),
  inviteSlow: 'Opération en cours. Vous pouvez attendre\u00a0; elle ne sera pas faite deux fois.',
  inviteSent: (time, email) => (email ? `Envoyé à ${email} à ${time}.` : `Envoyé à ${time}.`),
  inviteWait: (seconds) => `Nouvel envoi possible dans ${secondsOf(seconds)}.`,
  inviteCopied: (time) => `Lien copié à ${time}.`,
  inviteRefused: 'Le navigateur a refusé la copie.',
  inviteRefusedText:
    'Le lien n’a été partagé avec personne. Autorisez cette page à utiliser le presse-papiers et réessayez, ou envoyez un e-mail.',
  inviteFailed: (channel) =>
    channel === 'email' ? 'L’e-mail n’a pas été envoyé.' : 'Le lien n’a pas pu être créé.',
  inviteFailedText: (seconds) =>
    seconds
      ? `Rien n’a été modifié. Attendez ${secondsOf(seconds)}, puis réessayez.`
      : 'Rien n’a été modifié. Réessayez.',
};

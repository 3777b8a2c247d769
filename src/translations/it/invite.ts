import type { InviteWords } from '../words/invite.js';

const secondsOf = (count: number): string =>
  `${String(count)} ${count === 1 ? 'secondo' : 'secondi'}`;

export const invite: InviteWords = {
  sharePortalAccess: 'Condividi accesso al portale',
  inviteText:
    'Un link permette a questo cliente di gestire i propri abbonamenti, fatture e chiavi di licenza.',
  inviteWarning:
    'Chiunque abbia il link può accedere come questo cliente fino alla scadenza. Condividerlo in modo riservato.',
  inviteNoEmail: 'Per l’invito serve un’e-mail.',
  inviteSend: 'Invia per e-mail',
  inviteSendAgain: 'Invia di nuovo',
  inviteCopyLink: 'Copia link',
  inviteSending: (channel) => (channel === 'email' ? 'Invio…' : 'Copia…'),
  inviteSlow: 'Operazione in corso. È possibile attendere; non sarà eseguita due volte.',
  inviteSent: (time, email) =>
    email ? `Inviato a ${email} alle ${time}.` : `Inviato alle ${time}.`,
  inviteWait: (seconds) => `Si potrà inviare di nuovo tra ${secondsOf(seconds)}.`,
  inviteCopied: (time) => `Link copiato alle ${time}.`,
  inviteRefused: 'Il browser ha rifiutato la copia.',
  inviteRefusedText:
    'Il link non è stato condiviso con nessuno. Consentire a questa pagina di usare gli appunti e riprovare, oppure inviare un’e-mail.',
  inviteFailed: (channel) =>
    channel === 'email' ? 'L’e-mail non è stata inviata.' : 'Impossibile creare il link.',
  inviteFailedText: (seconds) =>
    seconds
      ? `Nulla è stato modificato. Attendere ${secondsOf(seconds)}, poi riprovare.`
      : 'Nulla è stato modificato. Riprovare.',
};

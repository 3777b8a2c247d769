import type { InviteWords } from '../words/invite.js';

export const invite: InviteWords = {
  sharePortalAccess: 'Portalzugang teilen',
  inviteText:
    'Über einen Link verwaltet dieser Kunde die eigenen Abos, Rechnungen und Lizenzschlüssel.',
  inviteWarning:
    'Wer den Link hat, kann sich bis zu dessen Ablauf als dieser Kunde anmelden. Geben Sie ihn vertraulich weiter.',
  inviteNoEmail: 'Für eine Einladung fehlt eine E-Mail-Adresse.',
  inviteSend: 'Per E-Mail senden',
  inviteSendAgain: 'Erneut senden',
  inviteCopyLink: 'Link kopieren',
  inviteSending: (channel) => (channel === 'email' ? 'Wird gesendet…' : 'Wird kopiert…'),
  inviteSlow: 'Vorgang läuft noch. Sie können warten; er wird nicht doppelt ausgeführt.',
  inviteSent: (time, email) =>
    email ? `An ${email} gesendet um ${time}.` : `Gesendet um ${time}.`,
  inviteWait: (seconds) =>
    `Erneut senden ist in ${String(seconds)} ${seconds === 1 ? 'Sekunde' : 'Sekunden'} möglich.`,
  inviteCopied: (time) => `Link kopiert um ${time}.`,
  inviteRefused: 'Der Browser hat das Kopieren verweigert.',
  inviteRefusedText:
    'Der Link wurde an niemanden weitergegeben. Erlauben Sie dieser Seite den Zugriff auf die Zwischenablage und versuchen Sie es erneut, oder senden Sie eine E-Mail.',
  inviteFailed: (channel) =>
    channel === 'email'
      ? 'Die E-Mail wurde nicht gesendet.'
      : 'Der Link konnte nicht erstellt werden.',
  inviteFailedText: (seconds) =>
    seconds
      ? `Es wurde nichts geändert. Warten Sie ${String(seconds)} ${seconds === 1 ? 'Sekunde' : 'Sekunden'} und versuchen Sie es dann erneut.`
      : 'Es wurde nichts geändert. Versuchen Sie es erneut.',
};

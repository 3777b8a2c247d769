import type { InviteWords } from '../words/invite.js';

/** What sharing portal access says. */
export const invite: InviteWords = {
  sharePortalAccess: 'Share portal access',
  inviteText:
    'A link lets this customer manage their own subscriptions, invoices and license keys.',
  inviteWarning:
    'Anyone with the link can sign in as this customer until it expires. Share it privately.',
  inviteNoEmail: 'Add an email to send an invite.',
  inviteSend: 'Send by email',
  inviteSendAgain: 'Send again',
  inviteCopyLink: 'Copy link',
  inviteSending: (channel) => (channel === 'email' ? 'Sending…' : 'Copying…'),
  inviteSent: (time, email) => (email ? `Sent to ${email} at ${time}.` : `Sent at ${time}.`),
  inviteWait: (seconds) => `You can send it again ${String(seconds)} seconds later.`,
  inviteCopied: (time) => `Link copied at ${time}.`,
  inviteRefused: 'The browser refused to copy.',
  inviteRefusedText:
    'The link was shared with nobody. Allow this page to use the clipboard and try again, or send an email.',
  inviteFailed: (channel) =>
    channel === 'email' ? 'The email wasn’t sent.' : 'The link couldn’t be created.',
  inviteFailedText: 'Nothing was changed. Try again.',
};

import type { BulkWords } from '../words/bulk.js';

/** What inviting many customers at once says. */
export const bulk: BulkWords = {
  bulkText: 'Each customer gets an email with a link to their own portal. It can’t be unsent.',
  bulkSend: (count, number) => `Send ${count} ${number === 1 ? 'invite' : 'invites'}`,
  bulkProgress: (sent, all) => `${sent} of ${all} sent`,
  bulkStop: 'Stop',
  bulkPause: (seconds) =>
    `Sending goes on in ${String(seconds)} ${seconds === 1 ? 'second' : 'seconds'}.`,
  bulkWaiting: 'Not sent yet',
  bulkSending: 'Sending…',
  bulkSent: 'Sent',
  bulkFailed: 'Not sent',
  bulkUnknown: 'Not known yet',
  bulkNoEmail: 'No email on file',
  bulkLeftOut: 'Left out',
};

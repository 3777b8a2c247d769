import type { InviteWords } from '../words/invite.js';

/** What sharing portal access says. */
export const invite: InviteWords = {
  sharePortalAccess: 'Share portal access',
};

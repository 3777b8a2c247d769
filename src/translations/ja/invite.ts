import type { InviteWords } from '../words/invite.js';

export const invite: InviteWords = {
  sharePortalAccess: 'ポータルへのアクセスを共有',
};

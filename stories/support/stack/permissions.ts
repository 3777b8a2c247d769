import { STAFF_SCOPES, type StaffScope } from '../../../src/protocol/scopes.js';

export type Permissions = 'owner' | 'support' | 'read-only';

interface Kind {
  readonly title: string;
  readonly scopes: readonly StaffScope[];
}

const read = STAFF_SCOPES.filter((scope) => scope.endsWith(':read'));

/** What the toolbar can make of the member of staff who is signed in. */
export const PERMISSIONS: Readonly<Record<Permissions, Kind>> = {
  owner: { title: 'Owner', scopes: STAFF_SCOPES },
  support: { title: 'Support', scopes: [...read, 'refunds:write', 'portal:invite'] },
  'read-only': { title: 'Read only', scopes: read },
};

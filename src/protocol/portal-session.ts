import * as v from 'valibot';
import type { CustomerPath } from './customer.js';
import { required } from './fields.js';
import type { WriteOperation } from './operation.js';

export interface NewPortalSession {
  /** Has upstream send the link to the customer by e-mail. */
  readonly send_email?: boolean;
  /** Where the portal's way back leads; `https:`. */
  readonly return_url?: string;
}

/** A link that opens the customer's portal at upstream, without a login, for 24 hours: a secret. */
export const PortalSession = v.object({ link: required });
export type PortalSession = v.InferOutput<typeof PortalSession>;

export const createPortalSession: WriteOperation<
  { params: CustomerPath; body: NewPortalSession },
  PortalSession
> = {
  method: 'POST',
  changes: [],
  path: '/customers/{customer}/portal-session',
  access: { staff: 'portal:invite' },
  response: PortalSession,
};

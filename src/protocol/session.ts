import * as v from 'valibot';
import { required } from './fields.js';

/** The mint's answer, and what any `getToken` must resolve to. */
export const Grant = v.object({
  /** A bearer token. Opaque to the page, kept in memory only. */
  token: required,
  /** Seconds from now until the token ends. */
  expires_in: v.custom<number>((value) => typeof value === 'number' && value > 0),
  /** Granted scopes, parted by spaces. */
  scope: required,
  /** Which of the handler's `features` are on, for a customer. Without it a page takes all for on. */
  features: v.optional(v.custom<readonly string[]>(Array.isArray)),
});
export type Grant = v.InferOutput<typeof Grant>;

/** Header that the two cookie-reading routes ask for, so that a foreign page can't post to them unasked. */
export const SESSION_HEADER = 'x-customer-elements';

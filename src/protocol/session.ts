import * as v from 'valibot';
import { required } from './required.js';

/** The mint's answer, and what any `getToken` must resolve to. */
export interface Grant {
  /** A bearer token. Opaque to the page, kept in memory only. */
  readonly token: string;
  /** Seconds from now until the token ends. */
  readonly expires_in: number;
  /** Granted scopes, separated by spaces. */
  readonly scope: string;
  /** Which of the handler's `features` are on, for a customer. Without it a page takes all for on. */
  readonly features?: readonly string[] | null;
}
export const Grant: v.GenericSchema<unknown, Grant> = v.object({
  token: required,
  expires_in: v.custom<number>((value) => typeof value === 'number' && value > 0),
  scope: required,
  features: v.fallback(v.custom<readonly string[] | null>(Array.isArray), null),
});

/** Header that the two cookie-reading routes ask for, so that a foreign page can't post to them unasked. */
export const SESSION_HEADER = 'x-customer-elements';

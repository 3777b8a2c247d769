import * as v from 'valibot';

/** The mint's answer, and what any `getToken` must resolve to. */
export const Grant = v.object({
  /** A bearer token. Opaque to the page, kept in memory only. */
  token: v.pipe(v.string(), v.minLength(1)),
  /** Seconds from now until the token ends. */
  expires_in: v.pipe(v.number(), v.minValue(1)),
  /** Granted scopes, parted by spaces. */
  scope: v.string(),
});
export type Grant = v.InferOutput<typeof Grant>;

/** Header that the two cookie-reading routes ask for, so that a foreign page can't post to them unasked. */
export const SESSION_HEADER = 'x-customer-elements';

import { isRecord, UpstreamFailure } from '../upstream.js';

/*
 * Changes whose answer says next to nothing. What stands before upstream may answer 200 with JSON of
 * its own, and that must not pass for a change: then a look has to show it.
 */

export const ACCEPTED = { accepted: true } as const;
export const NO_LINK = {
  ...ACCEPTED,
  payment_id: null,
  payment_link: null,
  expires_on: null,
} as const;

/** Resolves to what was made, as a row's `find` does. */
type Look = () => Promise<object | null>;

/** For what upstream answers with an empty body. */
export async function accepted(answer: Promise<unknown>, look: Look): Promise<object> {
  return (await answer) === null ? ACCEPTED : seen(look);
}

/** For what upstream answers with a link to pay by, or says that there is none. */
export async function acceptedWithLink(answer: Promise<unknown>, look: Look): Promise<object> {
  const link = await answer;
  return isRecord(link) && 'payment_link' in link ? { ...link, ...ACCEPTED } : seen(look);
}

async function seen(look: Look): Promise<object> {
  // Not a refusal, whatever upstream says to the question.
  const made = await look().catch(() => null);
  if (made === null) throw new UpstreamFailure('garbage');
  return made;
}

import * as v from 'valibot';
import { Problem } from '../protocol/problem.js';
import type { ClientErrorDetails } from './errors.js';

/** What a refusal tells: its problem, where it is the handler's, and when to come again. */
export async function detailsOf(response: Response): Promise<ClientErrorDetails> {
  const body: unknown = await response.json().catch(() => undefined);
  const problem = v.safeParse(Problem, body);
  const retryAfter = secondsFrom(response.headers.get('retry-after'));
  return {
    ...(problem.success && {
      code: problem.output.code,
      ...(problem.output.request_id && { requestId: problem.output.request_id }),
      fields: problem.output.errors,
    }),
    ...(retryAfter !== undefined && { retryAfter }),
  };
}

/** `Retry-After` in seconds: a number as it is, a date as the distance to it. */
function secondsFrom(header: string | null): number | undefined {
  if (!header) return undefined;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(0, seconds);
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, (date - Date.now()) / 1000);
}

import * as v from 'valibot';
import { requireOwner, type Picked } from './policy.js';
import type { Call, Fields } from './routes/route.js';
import { UpstreamFailure } from './upstream.js';

/** A call whose row's own types don't matter any more. */
export type AnyCall = Call<unknown, unknown>;

/** The fields of an object that the caller's role gets, once it is known to be the caller's. */
export function pick(route: Picked, call: AnyCall, object: unknown): object {
  requireOwner(route, call, object);
  return pickFields(route.fields[call.role], call, object);
}

/** As `pick`, of what is known to be the caller's. An `UpstreamFailure` for what can't be read. */
export function pickFields(fields: Fields | undefined, call: AnyCall, object: unknown): object {
  if (!fields) throw new Error(`no fields for the role ${call.role}`);
  const schema = typeof fields === 'function' ? fields(call.rules) : fields;
  const read = v.safeParse(schema, object ?? {});
  if (!read.success) throw new UpstreamFailure('garbage');
  return read.output;
}

/** A row that can't be read, as it has no id, is left out; where none can, it's no list of these. */
export function pickRows(route: Picked, call: AnyCall, rows: readonly unknown[]): unknown[] {
  const picked = rows.flatMap((row) => {
    try {
      return [pick(route, call, row)];
    } catch (error) {
      if (error instanceof UpstreamFailure) return [];
      throw error;
    }
  });
  if (rows.length > 0 && picked.length === 0) throw new UpstreamFailure('garbage');
  return picked;
}

/** An answer in JSON, which no given header can call by another name. */
export function json(
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { ...headers, 'Content-Type': 'application/json' },
  });
}

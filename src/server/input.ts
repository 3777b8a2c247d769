import * as v from 'valibot';
import { type FieldError, Refusal } from './problems.js';
import { isRecord } from './upstream.js';

/** Bytes. */
const MAX_BODY = 16 * 1024;
/** Characters of a whole query string. */
const MAX_QUERY = 2048;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The query by its schema; 400 for what it doesn't know, for doubles and for what is too long. */
export function readQuery(url: URL, schema: v.GenericSchema | undefined): unknown {
  if (url.search.length > MAX_QUERY) throw new Refusal('invalid_request');
  const query = new Map<string, string>();
  for (const [name, value] of url.searchParams) {
    if (query.has(name)) {
      throw new Refusal('invalid_request', { errors: [{ field: clip(name), code: 'repeated' }] });
    }
    query.set(name, value);
  }
  const read = v.safeParse(schema ?? v.strictObject({}), Object.fromEntries(query));
  if (!read.success) throw new Refusal('invalid_request', { errors: fieldErrors(read.issues) });
  return read.output;
}

/** The JSON of a body: 415 for another type, 413 for over 16 kB, 400 for what is no JSON object. */
export async function readJsonObject(request: Request): Promise<Record<string, unknown>> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') throw new Refusal('unsupported_media_type');
  const text = await readText(request);
  let body: unknown;
  try {
    body = text === '' ? {} : JSON.parse(text);
  } catch {
    throw new Refusal('invalid_request');
  }
  if (!isRecord(body)) throw new Refusal('invalid_request');
  return body;
}

/** A body by its schema; 422 with the fields that are wrong. */
export function readBody<Body>(
  body: Record<string, unknown>,
  schema: v.GenericSchema<unknown, Body>,
): Body {
  const read = v.safeParse(schema, body);
  if (!read.success) throw new Refusal('invalid_fields', { errors: fieldErrors(read.issues) });
  return read.output;
}

/** The `Idempotency-Key`, in lower case. */
export function readIdempotencyKey(request: Request): string {
  const key = request.headers.get('idempotency-key') ?? '';
  if (!UUID.test(key)) throw new Refusal('idempotency_key_required');
  return key.toLowerCase();
}

async function readText(request: Request): Promise<string> {
  if (Number(request.headers.get('content-length') ?? 0) > MAX_BODY) {
    throw new Refusal('payload_too_large');
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  const add = (chunk: Uint8Array): void => {
    size += chunk.length;
    if (size > MAX_BODY) throw new Refusal('payload_too_large');
    chunks.push(chunk);
  };
  const reader = request.body?.getReader();
  if (reader) {
    // Chunk by chunk, so that a body without a length can't fill the memory.
    for (let read = await reader.read(); !read.done; read = await reader.read()) add(read.value);
  } else {
    // Firefox has no `Request.body`; there the handler runs inside a page only.
    add(new Uint8Array(await request.arrayBuffer()));
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal('invalid_request');
  }
}

function fieldErrors(issues: readonly v.BaseIssue<unknown>[]): FieldError[] {
  return issues.slice(0, 20).map((issue) => ({
    field: clip(v.getDotPath(issue) ?? ''),
    code: issueCode(issue),
  }));
}

function issueCode({ expected, received, kind, type }: v.BaseIssue<unknown>): string {
  if (expected === 'never') return 'unknown_field';
  if (received === 'undefined') return 'required';
  if (kind === 'schema') return 'wrong_type';
  switch (type) {
    case 'min_length':
      return 'too_short';
    case 'max_length':
    case 'max_entries':
      return 'too_long';
    case 'min_value':
      return 'too_small';
    case 'max_value':
      return 'too_large';
    case 'regex':
    case 'iso_timestamp':
      return 'bad_format';
    case 'not_value':
    case 'raw_check':
      return 'not_allowed';
    default:
      return 'invalid';
  }
}

const clip = (name: string): string => name.slice(0, 64);

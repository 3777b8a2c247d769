/** Finds the route of a request. What is not in a table is not there. */
import type { World } from './world.js';

export interface Call {
  readonly world: World;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Where browsers reach the sandbox, without a slash at its end. */
  readonly publicUrl: string;
  /** The parsed JSON body; undefined if there was none, `BAD_JSON` if it could not be parsed. */
  readonly body: unknown;
}

export interface Reply {
  status: number;
  /** JSON, or nothing at all if undefined. */
  json?: unknown;
  file?: {
    readonly bytes: Uint8Array<ArrayBuffer>;
    readonly type: string;
    /** Sent as an attachment of this name. */
    readonly name?: string | undefined;
  };
}

export interface Route {
  method: string;
  /** Segments; one that starts with a colon is a parameter. */
  segments: string[];
  /** True for the few routes that need no key. */
  open: boolean;
  handle: (call: Call) => Reply;
}

/** The answer of a read, or of a change to what there was. */
export const ok = (json: unknown): Reply => ({ status: 200, json });

/** The answer with something new. */
export const created = (json: unknown): Reply => ({ status: 201, json });

/** The answer of what has nothing to tell: no body at all. */
export const empty = (): Reply => ({ status: 200 });

/** The bytes of a file; with a name they are an attachment. */
export const file = (bytes: Uint8Array<ArrayBuffer>, type: string, name?: string): Reply => ({
  status: 200,
  file: { bytes, type, name },
});

/** A route from the form in which upstream writes it: `GET /customers/:customer_id`. */
export function route(name: string, handle: Route['handle'], open = false): Route {
  const [method = '', path = ''] = name.split(' ');
  return { method, segments: path.split('/').slice(1), open, handle };
}

/** The first route that fits, with what its path's parameters hold, decoded. */
export function findRoute(
  routes: readonly Route[],
  method: string,
  path: string,
): { route: Route; params: Record<string, string> } | undefined {
  const segments = path.split('/').slice(1);
  for (const candidate of routes) {
    if (candidate.method !== method) continue;
    const params = match(candidate.segments, segments);
    if (params) return { route: candidate, params };
  }
  return undefined;
}

function match(
  pattern: readonly string[],
  segments: readonly string[],
): Record<string, string> | undefined {
  if (pattern.length !== segments.length) return undefined;
  const params: Record<string, string> = {};
  for (const [i, part] of pattern.entries()) {
    const segment = segments[i] ?? '';
    if (!part.startsWith(':')) {
      if (part !== segment) return undefined;
      continue;
    }
    if (segment === '') return undefined;
    const value = decode(segment);
    if (value === undefined) return undefined;
    params[part.slice(1)] = value;
  }
  return params;
}

function decode(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}

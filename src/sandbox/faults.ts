/** Faults: what goes wrong on purpose. */

const FAULT_KINDS = ['status', 'delay', 'stall', 'reset', 'lost', 'truncate', 'body'] as const;

export type FaultKind = (typeof FAULT_KINDS)[number];

/** One thing that goes wrong, see `Sandbox.fault`. */
export interface Fault {
  /**
   * Which requests: `"POST /refunds"`, `"GET /customers/*"` or `"*"` for everything. A `*` in the
   * path stands for one segment, `**` for any number; the method may be `*`. A query
   * (`"GET /payments?page_number=1"`) must be part of the request's. The path is without base path.
   */
  match: string;
  /**
   * - `status`: answers `status` (default 500) with upstream's `{ code, message }`; no work is done
   * - `delay`: waits `delay_ms`, then goes on as if nothing were wrong
   * - `stall`: never answers; rejects with the signal's reason when the request is aborted
   * - `reset`: drops the connection before doing the work (rejects with a TypeError)
   * - `lost`: does the work, then drops the answer (rejects with a TypeError)
   * - `truncate`: does the work, answers with its text cut in half
   * - `body`: answers 200, or `status`, with `body`: a string as it is (as HTML), else as JSON
   */
  kind: FaultKind;
  /** HTTP status for `status` and `body`, 200 to 599. */
  status?: number;
  /** Milliseconds to wait before anything else; works with every kind. */
  delay_ms?: number;
  body?: unknown;
  /** How many requests it hits before it is gone; for ever if left out. */
  times?: number;
  /** Extra response headers for `status` and `body`, for example `retry-after`. */
  headers?: Record<string, string>;
}

export interface Faults {
  add(fault: Fault): () => void;
  clear(): void;
  /** The faults that hit a request: any number of delays, and the first other one. */
  take(method: string, path: string, query: URLSearchParams): Fault[];
}

/** Nothing goes wrong until a fault is added; the first added hits first. */
export function createFaults(): Faults {
  let active: { fault: Fault; left: number; hits: Matcher }[] = [];
  return {
    add(fault) {
      const entry = { fault, left: fault.times ?? Infinity, hits: matcher(fault.match) };
      active.push(entry);
      return () => {
        active = active.filter((other) => other !== entry);
      };
    },
    clear() {
      active = [];
    },
    take(method, path, query) {
      const taken: Fault[] = [];
      let ended = false;
      for (const entry of active) {
        const isDelay = entry.fault.kind === 'delay';
        if ((ended && !isDelay) || !entry.hits(method, path, query)) continue;
        taken.push(entry.fault);
        entry.left -= 1;
        if (!isDelay) ended = true;
      }
      active = active.filter((entry) => entry.left > 0);
      return taken;
    },
  };
}

type Matcher = (method: string, path: string, query: URLSearchParams) => boolean;

function matcher(match: string): Matcher {
  if (match === '*') return () => true;
  const [method = '', target = ''] = match.split(' ');
  const [path = '', search] = target.split('?');
  const wanted = [...new URLSearchParams(search ?? '')];
  const pattern = path
    .split(/(\*{1,2})/)
    .map((part) =>
      part === '**' ? '.*' : part === '*' ? '[^/]+' : part.replace(/[\\^$.+?()[\]{}|]/g, '\\$&'),
    )
    .join('');
  const whole = new RegExp(`^${pattern}$`);
  return (actual, actualPath, query) =>
    (method === '*' || method === actual) &&
    whole.test(actualPath) &&
    wanted.every(([name, value]) => query.get(name) === value);
}

/** The fault in an unknown value, or a sentence naming the field that is wrong. */
export function parseFault(value: unknown): Fault | string {
  if (typeof value !== 'object' || value === null) return 'a fault must be an object';
  const fault = value as Record<string, unknown>;
  const known = ['match', 'kind', 'status', 'delay_ms', 'body', 'times', 'headers'];
  const unknown = Object.keys(fault).find((name) => !known.includes(name));
  if (unknown !== undefined) return `${unknown}: no such field; there are ${known.join(', ')}`;
  const { match, kind, status, delay_ms, times, headers } = fault;
  if (typeof match !== 'string' || (match !== '*' && !/^(\*|[A-Z]+) \/\S*$/.test(match))) {
    return 'match: must be "*" or a method and a path, like "POST /refunds"';
  }
  if (!FAULT_KINDS.includes(kind as FaultKind))
    return `kind: must be one of ${FAULT_KINDS.join(', ')}`;
  if (status !== undefined && !wholeWithin(status, 200, 599)) return 'status: must be 200 to 599';
  if (delay_ms !== undefined && !wholeWithin(delay_ms, 0, 600_000))
    return 'delay_ms: must be 0 to 600000';
  if (kind === 'delay' && delay_ms === undefined) return 'delay_ms: is needed for a delay';
  if (times !== undefined && !wholeWithin(times, 1, 1_000_000))
    return 'times: must be a whole number from 1';
  if (headers !== undefined) {
    const plain =
      typeof headers === 'object' &&
      headers !== null &&
      Object.values(headers).every((item) => typeof item === 'string');
    if (!plain) return 'headers: must be an object of strings';
  }
  return value as Fault;
}

function wholeWithin(value: unknown, min: number, max: number): boolean {
  return Number.isInteger(value) && (value as number) >= min && (value as number) <= max;
}

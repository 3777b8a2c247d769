/** The log of what upstream was asked. */

/** One request as the sandbox saw it. Never holds a header, and so never the key. */
export interface SandboxRequest {
  method: string;
  /** Without the base path and the query. */
  path: string;
  query: Record<string, string>;
  /** Parsed JSON, else the text, else null. */
  body: unknown;
  /**
   * The status answered. 0: no answer was begun (`stall`, `reset`, aborted, or still under way).
   * A `lost` request shows the status its work had, as its work was done.
   */
  status: number;
}

/** The oldest entries go when there are more, so that a long bench cannot fill the memory. */
const LIMIT = 50_000;

export interface Log {
  readonly requests: SandboxRequest[];
  add(entry: SandboxRequest): void;
  clear(): void;
}

/** `secrets` are the keys that callers use: none of them is ever kept. */
export function createLog(secrets: readonly string[]): Log {
  const requests: SandboxRequest[] = [];
  return {
    requests,
    add(entry) {
      const text = JSON.stringify(entry);
      // A key in a path or a body is a caller's mistake; it must not end up in the log even so.
      if (secrets.some((secret) => text.includes(secret))) {
        const clean = secrets.reduce((all, secret) => all.replaceAll(secret, '[key]'), text);
        Object.assign(entry, JSON.parse(clean) as SandboxRequest);
      }
      requests.push(entry);
      if (requests.length > LIMIT) requests.splice(0, requests.length - LIMIT);
    },
    clear() {
      requests.length = 0;
    },
  };
}

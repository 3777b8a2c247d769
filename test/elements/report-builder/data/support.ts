import type { SessionClient } from '../../../../src/client/session-client.js';
import type { Customer } from '../../../../src/protocol/customer.js';
import type { Sandbox, SandboxOptions } from '../../../../src/sandbox/index.js';
import {
  readAllRows,
  type Rows,
  type RowsOptions,
} from '../../../../src/elements/report-builder/data/rows.js';
import { CUSTOMERS } from '../../../../src/elements/report-builder/data/sources.js';
import type { ReportFacts } from '../../../../src/elements/report-builder/files/writer.js';
import {
  createStack as createSharedStack,
  ENDPOINT,
  type Stack as SharedStack,
} from '../../../support/stack.js';

export interface Stack extends SharedStack {
  /** Adds a customer upstream and resolves to its id. */
  readonly add: (name: string) => Promise<string>;
}

export interface StackOptions extends SandboxOptions {
  /** Called before each list request reaches the handler. */
  readonly onList?: ((stack: Stack) => Promise<unknown> | undefined) | undefined;
  readonly reads?: number;
}

/** The whole real way in this process: client, handler, sandbox. */
export function createStack({ onList, reads = Infinity, ...options }: StackOptions = {}): Stack {
  const shared = createSharedStack({
    ...options,
    endpoint: `https://shop.example${ENDPOINT}`,
    handler: { rateLimits: { mint: Infinity, reads, mutations: Infinity } },
  });
  const stack = Object.assign(shared, {
    async add(name: string) {
      const response = await shared.sandbox.fetch('https://sandbox.example/customers', {
        method: 'POST',
        headers: { authorization: 'Bearer sandbox-key', 'content-type': 'application/json' },
        body: JSON.stringify({ name, email: 'new@example.com' }),
      });
      return ((await response.json()) as { customer_id: string }).customer_id;
    },
  });
  stack.link = async (request, handler) => {
    if (request.method === 'GET') await onList?.(stack);
    return handler(request);
  };
  return stack;
}

/** All customers' rows, as the report builder reads them. */
export function customerRows(
  client: SessionClient,
  more: Partial<RowsOptions<Customer>> = {},
): Rows<Customer> {
  return readAllRows<Customer>({
    client,
    operation: CUSTOMERS.operation as unknown as RowsOptions<Customer>['operation'],
    id: (row) => row.customer_id,
    createdAt: (row) => row.created_at,
    datesByServer: true,
    startedAt: Date.now(),
    signal: new AbortController().signal,
    ...more,
  });
}

export async function collect<Row>(rows: AsyncIterable<readonly Row[]>): Promise<Row[]> {
  const all: Row[] = [];
  for await (const batch of rows) all.push(...batch);
  return all;
}

/** Every id that the sandbox had at the start, in its order. */
export async function idsOf(sandbox: Sandbox, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let page = 0; ids.length < count; page++) {
    const response = await sandbox.fetch(
      `https://sandbox.example/customers?page_number=${page}&page_size=100`,
      { headers: { authorization: 'Bearer sandbox-key' } },
    );
    const { items } = (await response.json()) as { items: { customer_id: string }[] };
    ids.push(...items.map((item) => item.customer_id));
  }
  return ids;
}

export const FACTS: ReportFacts = {
  source: 'customers',
  startedAt: Date.UTC(2025, 1, 1, 10, 15),
  days: { from: '2025-01-01', to: '2025-01-31' },
  filters: { search: 'kite' },
  onDevice: [],
};

/** Strict RFC 4180: anything loose is an error. A cell is its text and whether it was quoted. */
export function parseCsv(text: string): { text: string; quoted: boolean }[][] {
  const rows: { text: string; quoted: boolean }[][] = [];
  let at = 0;
  while (at < text.length) {
    const row: { text: string; quoted: boolean }[] = [];
    for (;;) {
      if (text[at] === '"') {
        let value = '';
        for (at += 1; ; at += 1) {
          if (at >= text.length) throw new SyntaxError('A quote stays open');
          if (text[at] !== '"') value += text[at] ?? '';
          else if (text[at + 1] === '"') value += text[(at += 1)] ?? '';
          else break;
        }
        at += 1;
        row.push({ text: value, quoted: true });
      } else {
        const [value = ''] = /^[^",\r\n]*/.exec(text.slice(at, at + 400)) ?? [];
        at += value.length;
        row.push({ text: value, quoted: false });
      }
      if (text[at] === ',') {
        at += 1;
        continue;
      }
      if (text.slice(at, at + 2) !== '\r\n') throw new SyntaxError(`No CRLF at ${at}`);
      at += 2;
      break;
    }
    rows.push(row);
  }
  return rows;
}

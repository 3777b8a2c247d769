import type { CustomerClient } from '../../../client/customer-client.js';
import { asClientError, ClientError } from '../../../client/errors.js';
import type { PathParams } from '../../../protocol/operation.js';
import { columnsOf, valueAt, type Cell, type Column } from '../data/columns.js';
import { daysOf, momentsOf } from '../data/dates.js';
import { splitFilters } from '../data/filters.js';
import { readAllRows, ReportInterrupted, type Rows } from '../data/rows.js';
import type { ReportDefinition } from './saved-reports.js';
import type { ReadableSource } from '../data/sources.js';
import { untilAborted } from '../../../client/retry.js';

/** What rows a report has. */
export interface ReportInput {
  readonly definition: ReportDefinition;
  readonly source: ReadableSource;
  readonly client: Pick<CustomerClient, 'read' | 'watch'>;
  /** For a list of one customer. */
  readonly params?: PathParams | undefined;
  /** Rows at hand, as of this page; dates and filters don't narrow them. */
  readonly given?: readonly object[] | undefined;
  /** Selected rows, read one by one; dates and filters don't narrow them either. */
  readonly ids?: readonly string[] | undefined;
  /** Milliseconds since 1970. */
  readonly now?: number | undefined;
}

export interface ReportPreview {
  /** Keys, with the currencies that belong to amounts. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The first rows, as upstream tells them: columns may be chosen afterwards without asking again. */
export async function firstRows(
  input: ReportInput,
  count: number,
  signal: AbortSignal,
): Promise<readonly object[]> {
  const rows: object[] = [];
  for await (const batch of rowsOf(input, input.now ?? Date.now(), signal, undefined, count)) {
    rows.push(...batch);
    if (rows.length >= count) break;
  }
  return rows.slice(0, count);
}

/** Rows as they will stand in the file. */
export function previewOf(
  input: Pick<ReportInput, 'source' | 'definition'>,
  rows: readonly object[],
): ReportPreview {
  const columns = columnsFor(input);
  return {
    columns: columns.map(({ key }) => key),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
  };
}

/** The columns of a definition. */
export function columnsFor({
  source,
  definition,
}: Pick<ReportInput, 'source' | 'definition'>): Column[] {
  return columnsOf(source.fields, definition.columns, definition);
}

/** All rows of a report. */
export function rowsOf(
  { definition, source, client, params, given, ids }: ReportInput,
  startedAt: number,
  signal: AbortSignal,
  onWait?: () => void,
  most = Infinity,
): Rows<object> {
  if (given) return batchesOf(given, signal);
  const { item } = source;
  if (ids && item) {
    return readItems(ids.slice(0, most), (id) => item(client, id, signal), signal);
  }
  const range = {
    ...{ client, startedAt, signal, onWait },
    ...momentsOf(daysOf(definition.dates, new Date(startedAt))),
  };
  if (source.sum) return summed(source.sum(range));
  const { query, keep } = splitFilters(source, definition.filters);
  return readAllRows<object>({
    ...range,
    operation: source.operation,
    params,
    query,
    keep,
    id: (row) => String(valueAt(row, source.id)),
    createdAt: createdAtOf,
    datesByServer: source.datesByServer,
  });
}

async function* summed(rows: Promise<Rows<object>>): Rows<object> {
  yield* await rows;
}

export function createdAtOf(row: object): string | null {
  const value = valueAt(row, 'created_at');
  return typeof value === 'string' ? value : null;
}

/** Rows by their ids, in that order. An interruption goes on with the one that failed. */
async function* readItems(
  ids: readonly string[],
  read: (id: string) => Promise<object>,
  signal: AbortSignal,
): Rows<object> {
  for (const [at, id] of ids.entries()) {
    try {
      yield [await untilAborted(read(id), signal)];
    } catch (caught) {
      signal.throwIfAborted();
      const error = asClientError(caught);
      if (!(error instanceof ClientError)) throw error;
      throw new ReportInterrupted(at, error, () => readItems(ids.slice(at), read, signal));
    }
  }
}

const BATCH = 100;

async function* batchesOf(rows: readonly object[], signal: AbortSignal): Rows<object> {
  for (let at = 0; at < rows.length; at += BATCH) {
    signal.throwIfAborted();
    yield await Promise.resolve(rows.slice(at, at + BATCH));
  }
}

import type { CustomerClient } from '../../client/customer-client.js';
import { asClientError, ClientError } from '../../client/errors.js';
import type { PathParams } from '../../protocol/operation.js';
import { columnsOf, valueAt, type Cell, type Column } from './columns.js';
import { daysOf, fileName, momentsOf } from './dates.js';
import { splitFilters } from './filters.js';
import { ReportJob, type JobOptions } from './job.js';
import { readRows, ReportInterrupted, type Rows } from './rows.js';
import { openTarget, type SavePlace } from './save.js';
import type { ReportDefinition } from './saved-reports.js';
import type { ReadableSource } from './sources.js';
import { Totals } from './totals.js';
import { untilAborted } from '../../client/retry.js';
import { createWriter, MIME_TYPES } from './writer.js';

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

export interface ReportRequest
  extends ReportInput, Pick<JobOptions<object>, 'onState' | 'onMilestone' | 'maxRows'> {
  /** The header of a column, where the definition wants readable ones. */
  readonly header?: ((key: string) => string) | undefined;
  /** Texts as they are, even where a spreadsheet takes them for formulas. Chosen each time. */
  readonly raw?: boolean | undefined;
  readonly place?: SavePlace | undefined;
  /** Told the date of the last row that was read and the number of rows: how far the report has come where no total is known. */
  readonly onReached?: ((createdAt: string | null, rows: number) => void) | undefined;
}

/**
 * Makes a report ready to start. To be called right in a click, for the browser may ask for a file.
 * Null when the visitor wants none.
 */
export async function openReport(request: ReportRequest): Promise<ReportJob<object> | null> {
  const { definition, source, client, given, place } = request;
  const startedAt = request.now ?? Date.now();
  const days = daysOf(definition.dates, new Date(startedAt));
  const nameOf = (partial: boolean) =>
    fileName({ source: source.kind, days, startedAt, extension: definition.format }, partial);
  const target = await openTarget(nameOf(false), MIME_TYPES[definition.format], place);
  if (!target) return null;

  const { filters, format, bom, headers } = definition;
  const columns = columnsFor(request);
  const { onDevice } = splitFilters(source, filters);
  const writer = await createWriter(format, {
    columns,
    facts: { source: source.kind, startedAt, days, filters, onDevice },
    header: headers === 'readable' ? request.header : undefined,
    bom,
    raw: request.raw,
  }).catch(async (error: unknown) => {
    await target.discard();
    throw error;
  });
  return new ReportJob<object>({
    rows: (signal, onWait) => rowsOf(request, startedAt, signal, onWait),
    reached: (row, rows) => request.onReached?.(createdAtOf(row), rows),
    columns,
    writer,
    target,
    fileName: nameOf,
    totals: definition.totals ? totalsOf(request, columns) : undefined,
    total: given?.length ?? request.ids?.length,
    maxRows: request.maxRows,
    watch: (watcher) => client.watch(watcher),
    onState: request.onState,
    onMilestone: request.onMilestone,
  });
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

/** The first rows, as they will stand in the file. */
export async function previewReport(
  input: ReportInput,
  count: number,
  signal: AbortSignal,
): Promise<ReportPreview> {
  return previewOf(input, await firstRows(input, count, signal));
}

function columnsFor({ source, definition }: Pick<ReportInput, 'source' | 'definition'>): Column[] {
  return columnsOf(source.fields, definition.columns, definition);
}

function totalsOf({ source, definition }: ReportInput, columns: readonly Column[]): Totals {
  const currencyOf = (key: string) => source.fields.find((field) => field.key === key)?.currency;
  return new Totals(columns, currencyOf, definition.amounts === 'minor');
}

function rowsOf(
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
  return readRows<object>({
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

function createdAtOf(row: object): string | null {
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

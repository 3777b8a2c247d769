import type { Column } from '../data/columns.js';
import { daysOf, fileName } from '../data/dates.js';
import { splitFilters } from '../data/filters.js';
import { ReportJob, type JobOptions } from './job.js';
import { columnsFor, createdAtOf, rowsOf, type ReportInput } from './report.js';
import { openTarget, type SavePlace } from './save.js';
import { Totals } from '../data/totals.js';
import { createWriter, MIME_TYPES } from '../files/writer.js';

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

function totalsOf({ source, definition }: ReportInput, columns: readonly Column[]): Totals {
  const currencyOf = (key: string) => source.fields.find((field) => field.key === key)?.currency;
  return new Totals(columns, currencyOf, definition.amounts === 'minor');
}

import type { Days } from './data/dates.js';
import type { What } from './dialog/report-draft.js';
import type { Format } from './files/writer.js';

/* What the events of a report tell: ids, keys and numbers, and never a row. */

export interface ReportStartDetail {
  /** As `customers`. */
  readonly source: string;
  readonly what: What;
  readonly columns: readonly string[];
  readonly format: Format;
  /** By UTC, both included; null for an open end. */
  readonly days: Days;
}

export interface ReportRowsDetail {
  /** Rows so far. */
  readonly rows: number;
}

export interface ReportProgressDetail extends ReportRowsDetail {
  readonly total?: number;
}

export interface ReportCompletedDetail extends ReportRowsDetail {
  readonly filename: string;
  readonly bytes: number;
  /** False for a part that was kept after a failure. */
  readonly complete: boolean;
}

export interface ReportFailedDetail extends ReportRowsDetail {
  /** As `ClientError.kind`; `unknown` for what came from elsewhere. */
  readonly kind: string;
  /** The visitor may keep the rows or try again. */
  readonly resumable: boolean;
}

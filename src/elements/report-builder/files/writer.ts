import type { Cell, Column } from '../data/columns.js';
import type { Days } from '../data/dates.js';
import type { FilterChoices } from '../data/filters.js';

export const FORMATS = ['csv', 'xlsx', 'json', 'jsonl'] as const;
export type Format = (typeof FORMATS)[number];

/** Known before a writer is loaded: a file is picked right in the click. */
export const MIME_TYPES: Readonly<Record<Format, string>> = {
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
  jsonl: 'application/x-ndjson',
};

/** A piece of a file. */
export type Chunk = string | Uint8Array<ArrayBuffer>;

/** What a report says about itself; never anything of a customer. */
export interface ReportFacts {
  readonly source: string;
  /** Milliseconds since 1970; nothing newer is in it. */
  readonly startedAt: number;
  readonly days: Days;
  readonly filters: FilterChoices;
  /** Filters that were checked on the device. */
  readonly onDevice: readonly string[];
}

export interface ReportEnd {
  readonly rows: number;
  /** False for a part that was kept after a page failed. */
  readonly complete: boolean;
}

type Chunks = readonly Chunk[] | Promise<readonly Chunk[]>;

/** Makes a file piece by piece: `start`, `rows` as often as there are some, `end`; one after the other. */
export interface ReportWriter {
  start(): Chunks;
  rows(rows: readonly (readonly Cell[])[]): Chunks;
  end(end: ReportEnd): Chunks;
}

export interface WriterOptions {
  readonly columns: readonly Column[];
  readonly facts: ReportFacts;
  /** A header for a column's key; the key itself if left out. */
  readonly header?: ((key: string) => string) | undefined;
  /** CSV: a byte-order mark, for older Excel. */
  readonly bom?: boolean | undefined;
  /** CSV: texts as they are, even where a spreadsheet takes them for formulas. */
  readonly raw?: boolean | undefined;
}

/** Loads what a format needs and nothing else. */
export async function createWriter(format: Format, options: WriterOptions): Promise<ReportWriter> {
  switch (format) {
    case 'csv':
      return (await import('./csv.js')).createCsv(options);
    case 'xlsx':
      return (await import('./xlsx.js')).createXlsx(options);
    case 'json':
      return (await import('./json.js')).createJson(options);
    case 'jsonl':
      return (await import('./json.js')).createJsonLines(options);
  }
}

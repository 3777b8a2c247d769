import { decimalString, exponentOf, minorUnits } from './amount.js';

/** `amount`: whole minor units of the currency in another field of the row. */
export type FieldType = 'text' | 'number' | 'flag' | 'date' | 'amount';

/** Something that a row of a source tells. */
export interface Field {
  /** Stable: it stands in files and saved reports. */
  readonly key: string;
  readonly type: FieldType;
  /** Where upstream's row has it, as `customer.email`; `key` if left out. */
  readonly path?: string;
  /** Key of the field with an amount's currency. */
  readonly currency?: string;
  /** In a report unless somebody chooses otherwise. */
  readonly usual?: boolean;
}

/**
 * What a cell holds. Amounts are decimal texts, dates ISO texts; upstream's odd values are shown as
 * the text they are, whatever the column's type.
 */
export type Cell = string | number | boolean | null;

/** A column of a file. */
export interface Column {
  readonly key: string;
  readonly type: FieldType;
  readonly cell: (row: unknown) => Cell;
}

export interface ColumnChoices {
  /** Amounts as `12.34`, or as upstream's whole minor units. */
  readonly amounts?: 'decimal' | 'minor';
  /** Moments by UTC, or by the device's clock with its distance from UTC. */
  readonly times?: 'utc' | 'local';
}

/** Before the name of a field of the merchant's own, as `metadata.plan`. */
const METADATA = 'metadata.';

/**
 * The columns for chosen keys, in their order; unknown keys are left out. An amount is never without
 * its currency: that column follows it unless it was chosen too.
 */
export function columnsOf(
  fields: readonly Field[],
  keys: readonly string[],
  { amounts = 'decimal', times = 'utc' }: ColumnChoices = {},
): Column[] {
  const find = (key: string) =>
    fields.find((field) => field.key === key) ??
    (key.startsWith(METADATA) && key.length > METADATA.length
      ? { key, type: 'text' as const }
      : undefined);
  const columns = new Map<string, Column>();
  const add = (field: Field | undefined): void => {
    if (!field || columns.has(field.key)) return;
    const cell = cellReader(field, fields, { amounts, times });
    columns.set(field.key, { key: field.key, type: field.type, cell });
    if (field.currency !== undefined && !keys.includes(field.currency)) add(find(field.currency));
  };
  for (const key of keys) add(find(key));
  return [...columns.values()];
}

/** A row's value, also of an object in it. Own properties only: a key may be `constructor`. */
export function valueAt(row: unknown, path: string): unknown {
  let value = row;
  const steps = path.startsWith(METADATA)
    ? ['metadata', path.slice(METADATA.length)]
    : path.split('.');
  for (const step of steps) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return null;
    value = (value as Record<string, unknown>)[step];
  }
  return value ?? null;
}

function cellReader(
  field: Field,
  fields: readonly Field[],
  { amounts, times }: Required<ColumnChoices>,
): (row: unknown) => Cell {
  const path = field.path ?? field.key;
  switch (field.type) {
    case 'amount': {
      const currency = fields.find(({ key }) => key === field.currency);
      const currencyPath = currency?.path ?? currency?.key ?? 'currency';
      return (row) => {
        const value = valueAt(row, path);
        const minor = minorUnits(value);
        if (minor === null) return asCell(value);
        const code = valueAt(row, currencyPath);
        return decimalString(minor, amounts === 'minor' ? 0 : exponentOf(String(code)));
      };
    }
    case 'date':
      return (row) => isoTime(asCell(valueAt(row, path)), times);
    default:
      return (row) => asCell(valueAt(row, path));
  }
}

function asCell(value: unknown): Cell {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      return Number.isFinite(value) ? value : String(value);
    case 'bigint':
      return String(value);
    case 'object':
      return value === null ? null : JSON.stringify(value);
    default:
      return null;
  }
}

function isoTime(value: Cell, times: 'utc' | 'local'): Cell {
  if (typeof value !== 'string') return value;
  // Other texts are dates to some engines only.
  const date = new Date(/^\d{4}-\d\d-\d\dT/.test(value) ? value : NaN);
  if (Number.isNaN(date.getTime())) return value;
  if (times === 'utc') return value.endsWith('Z') ? value : date.toISOString();
  const east = -date.getTimezoneOffset();
  const wall = new Date(date.getTime() + east * 60_000).toISOString().slice(0, 19);
  const pad = (count: number) => String(count).padStart(2, '0');
  const offset = Math.abs(east);
  return `${wall}${east < 0 ? '-' : '+'}${pad(Math.floor(offset / 60))}:${pad(offset % 60)}`;
}

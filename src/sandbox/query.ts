/** Reading a query string: paging, dates, closed lists. */
import { badQuery } from './errors.js';

export interface Page {
  skip: number;
  take: number;
}

const DEFAULT_SIZE = 10;
const MAX_SIZE = 100;

/**
 * Zero-based `page_number`, `page_size` 10 by default. Upstream says "max is 100" and not what it
 * does above; our pick is to treat more as 100.
 */
export function readPage(query: URLSearchParams): Page {
  const number = whole(query, 'page_number') ?? 0;
  const size = whole(query, 'page_size') ?? DEFAULT_SIZE;
  if (size < 1) throw badQuery('page_size must be at least 1');
  const take = Math.min(size, MAX_SIZE);
  return { skip: number * take, take };
}

/** One page, in upstream's shape: no total, no hint of more. */
export function paged<T>(all: readonly T[], query: URLSearchParams): { items: T[] } {
  const { skip, take } = readPage(query);
  return { items: all.slice(skip, skip + take) };
}

function whole(query: URLSearchParams, name: string): number | undefined {
  const text = query.get(name);
  if (text === null) return undefined;
  if (!/^\d{1,9}$/.test(text)) throw badQuery(`${name} must be a whole number of at least 0`);
  return Number(text);
}

/** The value as it was sent; undefined if the query lacks it. */
export function text(query: URLSearchParams, name: string): string | undefined {
  return query.get(name) ?? undefined;
}

/** `true` or `false` in these letters; 422 for any other. */
export function flag(query: URLSearchParams, name: string): boolean | undefined {
  const value = query.get(name);
  if (value === null) return undefined;
  if (value !== 'true' && value !== 'false') throw badQuery(`${name} must be true or false`);
  return value === 'true';
}

/** A value of a closed list, as upstream's typed filters are. */
export function oneOf(
  query: URLSearchParams,
  name: string,
  values: readonly string[],
): string | undefined {
  const value = query.get(name);
  if (value === null) return undefined;
  if (!values.includes(value)) throw badQuery(`${name} must be one of ${values.join(', ')}`);
  return value;
}

/** Both ends are included. */
export interface Range {
  from: number | undefined;
  to: number | undefined;
}

/** Two times, in milliseconds. Most of upstream's lists have them under these names. */
export function range(
  query: URLSearchParams,
  from = 'created_at_gte',
  to = 'created_at_lte',
): Range {
  return { from: date(query, from), to: date(query, to) };
}

/** Whether an ISO time lies in the range. */
export function within(at: string, { from, to }: Range): boolean {
  const time = Date.parse(at);
  return (from === undefined || time >= from) && (to === undefined || time <= to);
}

function date(query: URLSearchParams, name: string): number | undefined {
  const value = query.get(name);
  if (value === null) return undefined;
  const time = parseDate(value);
  if (time === undefined) throw badQuery(`${name} must be an RFC 3339 date and time`);
  return time;
}

/** Milliseconds; undefined for what isn't RFC 3339 with a zone, such as a day alone. */
export function parseDate(value: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(value)) return undefined;
  const time = Date.parse(value);
  return Number.isNaN(time) ? undefined : time;
}

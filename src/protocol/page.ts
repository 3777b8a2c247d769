import * as v from 'valibot';
import { count, flag } from './fields.js';

/** For a page's own rows: they are read as tolerantly as those of the handler. */
export { readRows } from './rows.js';

/** Rows per page: upstream allows no more than 100; 25 where nothing is said. */
export const MAX_PAGE_SIZE = 100;
export const DEFAULT_PAGE_SIZE = 25;

/** A type alias, as all queries are: an interface would not be taken as a record of values. */
export type PageQuery = {
  /** Zero-based, as upstream counts. */
  readonly page?: number;
  /** 1 to MAX_PAGE_SIZE. */
  readonly page_size?: number;
};

/** A part of a list. Upstream gives no total, so there is none here. */
export interface Page<Item> {
  readonly items: Item[];
  /** Zero-based. */
  readonly page: number;
  readonly page_size: number;
  /** False at the end; true where there may be more: upstream only tells by a full page. */
  readonly has_more: boolean;
}

/** The schema of an answer with such items; one that doesn't fit its schema fails the page. */
/* @__NO_SIDE_EFFECTS__ */
export function pageOf<Item>(
  item: v.GenericSchema<unknown, Item>,
): v.GenericSchema<unknown, Page<Item>> {
  return v.object({
    items: v.array(item),
    page: count,
    page_size: count,
    has_more: flag,
  });
}

import * as v from 'valibot';
import { count, flag } from './fields.js';

/** Rows per page that a list may be asked for; upstream allows no more than 100. */
export const MAX_PAGE_SIZE = 100;

export interface PageQuery {
  /** Zero-based, as upstream counts. */
  readonly page?: number;
  /** 1 to 100; 25 where it isn't given. */
  readonly page_size?: number;
}

/** A part of a list. Upstream gives no total, so there is none here. */
export interface Page<Item> {
  readonly items: Item[];
  /** Zero-based. */
  readonly page: number;
  readonly page_size: number;
  /** False at the end; true where there may be more: upstream only tells by a full page. */
  readonly has_more: boolean;
}

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

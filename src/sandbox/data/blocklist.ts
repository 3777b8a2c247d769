/** The block list: entries, newest first, and which customer is blocked by which. */
import type { Ids } from '../ids.js';
import { DAY, isoSeconds } from '../time.js';
import type { CustomerStore } from './customers.js';
import { fixtureIndex } from './fixtures.js';

export interface BlockEntry {
  id: string;
  index: number;
  identifier: string;
  reason: string | null;
  source: string;
  created_at: string;
  unblocked_at: string | null;
  blocked_by_email: string | null;
  notes: {
    id: string;
    note: string;
    created_at: string;
    updated_at: string | null;
    author_email: string | null;
  }[];
}

export interface Blocklist {
  entries: BlockEntry[];
  /** The entry in force for a customer: blocks bind the e-mail, so look-alikes are blocked too. */
  blocking(index: number): BlockEntry | undefined;
}

/** One entry, for the fixture `blocked`, where there are customers enough to have it. */
export function createBlocklist(ids: Ids, customers: CustomerStore, epoch: number): Blocklist {
  const index = fixtureIndex('blocked', customers.seededCount);
  const entries: BlockEntry[] = [];
  if (index < customers.seededCount) {
    entries.push({
      id: ids.make('blk', 0, index),
      index,
      identifier: customers.get(index).email,
      reason: 'Three chargebacks in a month',
      source: 'dispute_page',
      created_at: isoSeconds(epoch - 6 * DAY),
      unblocked_at: null,
      blocked_by_email: 'risk@larkfield.example',
      notes: [],
    });
  }
  const emailOf = (at: number): string => customers.get(at).email.toLowerCase();
  return {
    entries,
    blocking: (at) =>
      entries.find((entry) => entry.unblocked_at === null && emailOf(entry.index) === emailOf(at)),
  };
}

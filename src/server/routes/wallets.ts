import * as v from 'valibot';
import {
  createLedgerEntry,
  LedgerEntry,
  listLedgerEntries,
  listWallets,
  Wallet,
  type NewLedgerEntry,
} from '../../protocol/index.js';
import { whole } from '../../protocol/more-fields.js';
import { Refusal } from '../problems.js';
import { askRows, askWhole, cut, isRecord, UpstreamFailure } from '../upstream.js';
import { currency, paging, paragraph, wholePaging } from './fields.js';
import { customerIdOf } from './owned.js';
import { list, mutation, type Call, type Route } from './route.js';

const newEntry = v.strictObject({
  amount: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  currency,
  entry_type: v.picklist(['credit', 'debit']),
  reason: v.optional(paragraph(500)),
});
type Entry = v.InferOutput<typeof newEntry>;
type EntryCall = Call<undefined, Entry>;

const ownEntry = v.omit(LedgerEntry, ['reason', 'reference_object_id']);

async function send(call: EntryCall): Promise<unknown> {
  const { amount, currency, entry_type, reason } = call.body;
  try {
    return await call.ask((dodo, options) =>
      dodo.customers.wallets.ledgerEntries.create(
        call.customer,
        {
          amount,
          currency,
          entry_type,
          ...(reason !== undefined && { reason }),
          // A hash of user, customer and key, so that no two people's keys meet upstream.
          idempotency_key: call.attempt.marker,
        },
        options,
      ),
    );
  } catch (error) {
    if (!(error instanceof UpstreamFailure && error.status === 409)) throw error;
    return await afterDuplicate(call).catch(() => {
      // Not a refusal, whatever upstream said to the questions: the key is known to it.
      throw new UpstreamFailure('garbage');
    });
  }
}

/**
 * Upstream has had this key. Its pages differ on whether it then says so or repeats its answer. The
 * ledger must show the entry before it is called done; the answer is the wallet, as it is now.
 */
async function afterDuplicate(call: EntryCall): Promise<unknown> {
  if (!(await isInLedger(call))) return null;
  const { items } = await askWhole(call.ask, (dodo, options) =>
    dodo.customers.wallets.list(call.customer, options),
  );
  return items.find((row) => isRecord(row) && row.currency === call.body.currency) ?? null;
}

const MAX_PAGES = 10;
/** Milliseconds; upstream may remember a key for longer than the handler's store. */
const LOOK_BACK = 48 * 60 * 60_000;

async function isInLedger(call: EntryCall): Promise<boolean> {
  const { amount, currency, entry_type, reason = null } = call.body;
  const isOurs = (row: unknown): boolean =>
    isRecord(row) &&
    row.customer_id === call.customer &&
    row.event_type === 'merchant_adjustment' &&
    row.currency === currency &&
    row.amount === amount &&
    row.is_credit === (entry_type === 'credit') &&
    (row.reason ?? null) === reason &&
    Date.parse(String(row.created_at)) > call.attempt.since - LOOK_BACK;
  for (let page = 0; page < MAX_PAGES; page++) {
    const { items, has_more } = await askRows(call.ask, 100, (dodo, options) =>
      dodo.customers.wallets.ledgerEntries.list(
        call.customer,
        { currency, page_number: page, page_size: 100 },
        options,
      ),
    );
    if (items.some(isOurs)) return true;
    if (!has_more) return false;
  }
  return false;
}

export const walletRoutes: readonly Route[] = [
  list({
    operation: listWallets,
    query: v.strictObject(wholePaging),
    owner: customerIdOf,
    upstream: async ({ ask, customer, query }) => {
      const all = await askWhole(ask, (dodo, options) =>
        dodo.customers.wallets.list(customer, options),
      );
      return cut(all, query);
    },
    fields: { staff: Wallet, customer: Wallet },
    aside: { staff: v.object({ total_balance_usd: whole }) },
  }),

  list({
    operation: listLedgerEntries,
    query: v.strictObject({ ...paging, currency: v.optional(currency) }),
    owner: customerIdOf,
    upstream: ({ askRows, customer, query: { page, page_size, currency } }) =>
      askRows((dodo, options) =>
        dodo.customers.wallets.ledgerEntries.list(
          customer,
          { ...(currency && { currency }), page_number: page, page_size },
          options,
        ),
      ),
    fields: {
      staff: LedgerEntry,
      customer: ({ showLedgerReasons }) => (showLedgerReasons ? LedgerEntry : ownEntry),
    },
  }),

  mutation<Entry & NewLedgerEntry>({
    operation: createLedgerEntry,
    owner: (wallet, { body, customer }) =>
      isRecord(body) && wallet.currency === body.currency && wallet.customer_id === customer
        ? customer
        : undefined,
    body: { staff: newEntry },
    status: 201,
    permit({ body: { amount }, rules }) {
      if (amount <= rules.maxLedgerAmount) return;
      throw new Refusal('invalid_fields', { errors: [{ field: 'amount', code: 'too_large' }] });
    },
    upstream: send,
    // Upstream does a key once.
    afterLoss: 'repeat',
    fields: { staff: Wallet },
  }),
];

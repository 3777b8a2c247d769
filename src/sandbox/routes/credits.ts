/** Credit entitlements and customers' balances of them. */
import {
  optionalDate,
  optionalMetadata,
  optionalText,
  readFields,
  requiredChoice,
  requiredText,
} from '../body.js';
import { addCreditRow, creditView, openCredits, type CreditBook } from '../data/credits.js';
import { formatDecimal, parseDecimal } from '../decimal.js';
import { notFound, refused } from '../errors.js';
import { flag, oneOf, paged, range, text, within } from '../query.js';
import { created, ok, route, type Call, type Route } from '../router.js';
import type { World } from '../world.js';
import { customerOf, customersAsked } from './owner.js';

function ofCustomer(call: Call) {
  const { world } = call;
  const items = world.credits(customerOf(call)).map((book) => {
    const credit = world.catalog.credits.find((other) => other.id === book.credit_entitlement_id);
    return {
      credit_entitlement_id: book.credit_entitlement_id,
      name: credit?.name ?? '',
      description: credit?.description ?? null,
      unit: credit?.unit ?? '',
      balance: formatDecimal(book.balance),
      overage: '0',
    };
  });
  return ok({ items });
}

function list({ world, query }: Call) {
  const credits = flag(query, 'deleted') === true ? [] : world.catalog.credits;
  return ok(
    paged(
      credits.map((_, kind) => entitlement(world, kind)),
      query,
    ),
  );
}

function entitlement(world: World, kind: number): Record<string, unknown> {
  const credit = world.catalog.credits[kind];
  return {
    id: credit?.id,
    business_id: world.catalog.business_id,
    name: credit?.name,
    unit: credit?.unit,
    description: credit?.description,
    precision: credit?.precision,
    overage_behavior: 'forgive_at_reset',
    overage_enabled: credit?.overage_enabled,
    overage_limit: null,
    rollover_enabled: false,
    rollover_percentage: null,
    rollover_timeframe_count: null,
    rollover_timeframe_interval: null,
    max_rollover_count: null,
    expires_after_days: null,
    price_per_unit: null,
    currency: null,
    created_at: credit?.created_at,
    updated_at: credit?.created_at,
  };
}

function kindOf({ world, params }: Call): number {
  const kind = world.catalog.credits.findIndex(
    (credit) => credit.id === params.credit_entitlement_id,
  );
  if (kind < 0) throw notFound('Credit entitlement');
  return kind;
}

function balance(world: World, owner: number, book: CreditBook) {
  const last = book.rows[0]?.created_at;
  return {
    id: book.id,
    credit_entitlement_id: book.credit_entitlement_id,
    customer_id: world.ids.make('cus', owner, 0),
    balance: formatDecimal(book.balance),
    overage: '0',
    created_at: book.created_at,
    updated_at: last ?? book.created_at,
    last_transaction_at: last ?? null,
  };
}

function find(call: Call): { owner: number; book: CreditBook | undefined } {
  const kind = kindOf(call);
  const owner = customerOf(call);
  const id = call.world.catalog.credits[kind]?.id;
  return {
    owner,
    book: call.world.credits(owner).find((book) => book.credit_entitlement_id === id),
  };
}

function balances(call: Call) {
  const id = call.world.catalog.credits[kindOf(call)]?.id;
  const found = customersAsked(call).flatMap((owner) =>
    call.world
      .credits(owner)
      .filter((book) => book.credit_entitlement_id === id)
      .map((book) => balance(call.world, owner, book)),
  );
  return ok(paged(found, call.query));
}

function getBalance(call: Call) {
  const { owner, book } = find(call);
  if (!book) throw notFound('Balance');
  return ok(balance(call.world, owner, book));
}

function grants(call: Call) {
  const { owner, book } = find(call);
  const { world, query } = call;
  const status = oneOf(query, 'status', ['active', 'expired', 'depleted']);
  const expired = (at: string | null): boolean => at !== null && Date.parse(at) <= world.now();
  const items = (book?.grants ?? [])
    .filter((grant) => {
      const is = expired(grant.expires_at)
        ? 'expired'
        : grant.remaining === 0n
          ? 'depleted'
          : 'active';
      return status === undefined || status === is;
    })
    .map((grant) => ({
      id: grant.id,
      credit_entitlement_id: book?.credit_entitlement_id,
      customer_id: world.ids.make('cus', owner, 0),
      initial_amount: formatDecimal(grant.initial),
      remaining_amount: formatDecimal(grant.remaining),
      is_expired: expired(grant.expires_at),
      is_rolled_over: false,
      rollover_count: 0,
      source_type: grant.source,
      source_id: null,
      parent_grant_id: null,
      expires_at: grant.expires_at,
      metadata: {},
      created_at: grant.created_at,
      updated_at: grant.created_at,
    }));
  return ok(paged(items, query));
}

function ledger(call: Call) {
  const { owner, book } = find(call);
  const { world, query } = call;
  const dates = range(query, 'start_date', 'end_date');
  const type = text(query, 'transaction_type');
  const items = (book?.rows ?? [])
    .filter((row) => (type === undefined || row.type === type) && within(row.created_at, dates))
    .map((row) => ({
      ...creditView(row),
      business_id: world.catalog.business_id,
      brand_id: world.catalog.brand_id,
      credit_entitlement_id: book?.credit_entitlement_id,
      customer_id: world.ids.make('cus', owner, 0),
      transaction_type: row.type,
      description: row.description,
      reference_id: null,
      reference_type: null,
    }));
  return ok(paged(items, query));
}

function createEntry(call: Call) {
  const { world } = call;
  const found = find(call);
  const { owner } = found;
  const fields = readFields(call.body);
  const amount = parseDecimal(requiredText(fields, 'amount'));
  const type = requiredChoice(fields, 'entry_type', ['credit', 'debit']);
  const key = optionalText(fields, 'idempotency_key');
  const reason = optionalText(fields, 'reason') ?? null;
  const expires = optionalDate(fields, 'expires_at') ?? null;
  const metadata = optionalMetadata(fields) ?? {};
  if (amount === undefined || amount === 0n) {
    throw refused('INVALID_REQUEST_PARAMETERS', 'amount must be a decimal number above 0');
  }
  const replay = `credit ${owner} ${key ?? ''}`;
  if (key !== undefined && world.replays.has(replay)) {
    throw refused('IDEMPOTENCY_KEY_ALREADY_EXISTS', 'The idempotency key was used before', 409);
  }
  let { book } = found;
  if (type === 'debit' && (book?.balance ?? 0n) < amount) {
    throw refused('INSUFFICIENT_CREDITS', 'The balance is lower than the amount');
  }
  const at = world.tick();
  if (!book) {
    book = openCredits(world, owner, kindOf(call), at);
    world.credits(owner).push(book);
  }
  const row = addCreditRow(book, {
    id: world.newId('ccl', owner),
    amount,
    is_credit: type === 'credit',
    type: 'manual_adjustment',
    description: reason,
    created_at: at,
    metadata,
    grant_id: type === 'credit' ? world.newId('ccg', owner) : null,
    source: 'api',
    expires_at: type === 'credit' ? expires : null,
  });
  if (key !== undefined) world.replays.set(replay, true);
  return created({
    ...creditView(row),
    credit_entitlement_id: book.credit_entitlement_id,
    customer_id: world.ids.make('cus', owner, 0),
    entry_type: type,
    reason,
  });
}

const BALANCES = '/credit-entitlements/:credit_entitlement_id/balances';

export const creditRoutes: Route[] = [
  route('GET /customers/:customer_id/credit-entitlements', ofCustomer),
  route('GET /credit-entitlements', list),
  route('GET /credit-entitlements/:credit_entitlement_id', (call) =>
    ok(entitlement(call.world, kindOf(call))),
  ),
  route(`GET ${BALANCES}`, balances),
  route(`GET ${BALANCES}/:customer_id`, getBalance),
  route(`GET ${BALANCES}/:customer_id/grants`, grants),
  route(`GET ${BALANCES}/:customer_id/ledger`, ledger),
  route(`POST ${BALANCES}/:customer_id/ledger-entries`, createEntry),
];

/** Wallets and their ledger. */
import { optionalText, readFields, requiredChoice, requiredText, requiredWhole } from '../body.js';
import { append, openWallet, type Wallet } from '../data/wallets.js';
import { badQuery, refused } from '../errors.js';
import { convert, CURRENCIES } from '../money.js';
import { paged, text } from '../query.js';
import { ok, route, type Call, type Route } from '../router.js';
import type { World } from '../world.js';
import { byNewest, customerOf } from './owner.js';

function view(world: World, index: number, wallet: Wallet) {
  const { balance, currency, created_at, updated_at } = wallet;
  return {
    customer_id: world.ids.make('cus', index, 0),
    currency,
    balance,
    created_at,
    updated_at,
  };
}

function list(call: Call) {
  const index = customerOf(call);
  const wallets = call.world.wallets(index);
  const total = wallets.reduce(
    (sum, { balance, currency }) => sum + convert(balance, currency, 'USD'),
    0,
  );
  return ok({
    items: wallets.map((wallet) => view(call.world, index, wallet)),
    total_balance_usd: total,
  });
}

function ledger(call: Call) {
  const wallets = call.world.wallets(customerOf(call));
  const currency = text(call.query, 'currency');
  if (currency !== undefined) {
    const wallet = wallets.find((other) => other.currency === currency);
    if (!wallet && !CURRENCIES.has(currency)) throw badQuery('currency is not a currency code');
    return ok(paged(wallet?.entries ?? [], call.query));
  }
  const only = wallets.length === 1 ? wallets[0] : undefined;
  const entries =
    only?.entries ??
    wallets.flatMap((wallet) => wallet.entries).sort(byNewest((row) => row.created_at));
  return ok(paged(entries, call.query));
}

/** Answers the wallet, not the row. The same idempotency key answers the first result again. */
function createEntry(call: Call) {
  const { world } = call;
  const index = customerOf(call);
  const fields = readFields(call.body);
  // Zero and negative amounts are undocumented; refused, as the direction is in entry_type.
  const amount = requiredWhole(fields, 'amount', 1);
  const currency = requiredText(fields, 'currency');
  const type = requiredChoice(fields, 'entry_type', ['credit', 'debit']);
  const reason = optionalText(fields, 'reason') ?? null;
  const key = optionalText(fields, 'idempotency_key');
  // Two of upstream's pages name different shortlists of wallet currencies: all its codes pass.
  if (!CURRENCIES.has(currency)) {
    throw refused('UNSUPPORTED_CURRENCY', `${currency} is not a supported currency`, 422);
  }
  const replay = key === undefined ? undefined : `${index} ${key}`;
  const before = replay === undefined ? undefined : world.replays.get(replay);
  if (before !== undefined) return ok(before);

  const wallets = world.wallets(index);
  let wallet = wallets.find((other) => other.currency === currency);
  if (type === 'debit' && (wallet?.balance ?? 0) < amount) {
    throw refused('INSUFFICIENT_WALLET_FUNDS', 'Insufficient funds in wallet');
  }
  const at = world.tick();
  if (!wallet) wallets.push((wallet = openWallet(currency, at)));
  append(wallet, {
    id: world.newId('cwt', index),
    business_id: world.catalog.business_id,
    customer_id: world.ids.make('cus', index, 0),
    amount,
    is_credit: type === 'credit',
    event_type: 'merchant_adjustment',
    reason,
    reference_object_id: null,
    created_at: at,
  });
  const result = view(world, index, wallet);
  if (replay !== undefined) world.replays.set(replay, result);
  return ok(result);
}

export const walletRoutes: Route[] = [
  route('GET /customers/:customer_id/wallets', list),
  route('GET /customers/:customer_id/wallets/ledger-entries', ledger),
  route('POST /customers/:customer_id/wallets/ledger-entries', createEntry),
];

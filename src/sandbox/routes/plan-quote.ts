/** What a change of plan costs: the figures of the preview, which the change then uses. */
import { convert, exponent } from '../money.js';
import {
  optionalChoice,
  optionalFlag,
  optionalList,
  readFields,
  requiredChoice,
  requiredText,
  requiredWhole,
  type Fields,
} from '../body.js';
import { DISCOUNTS, type Discount, type Product } from '../data/catalog.js';
import { badBody, notFound, refused } from '../errors.js';
import type { Subscription } from '../wire.js';
import type { World } from '../world.js';

export interface PlanChange {
  product: Product;
  quantity: number;
  /** Leaving them out removes them, as `[]` does: the SDK's comment suggests so. Unverified. */
  addons: { addon_id: string; quantity: number }[];
  /** Those asked for; undefined keeps the ones that are to be kept. */
  discounts: Discount[] | undefined;
  mode: string;
  later: boolean;
  replaceScheduled: boolean;
  byLink: boolean;
}

const MODES = ['prorated_immediately', 'full_immediately', 'difference_immediately', 'do_not_bill'];

/**
 * The body of a change of plan, which that of its preview equals. Throws what upstream answers to a
 * wrong one.
 */
export function readPlanChange(world: World, body: unknown): PlanChange {
  const fields = readFields(body);
  const id = requiredText(fields, 'product_id');
  const quantity = requiredWhole(fields, 'quantity', 1);
  const mode = requiredChoice(fields, 'proration_billing_mode', MODES);
  const later =
    optionalChoice(fields, 'effective_at', ['immediately', 'next_billing_date']) ===
    'next_billing_date';
  if (later && mode !== 'full_immediately') {
    throw refused(
      'INVALID_PRORATION_MODE_WITH_NEXT_BILLING_DATE',
      'A change at the next billing date needs full_immediately',
    );
  }
  const product = world.catalog.byId(id);
  if (!product) throw notFound('Product');
  if (!product.recurring)
    throw badBody('product_id must be a product that is billed again and again');
  const addons = readAddons(world, product, optionalList(fields, 'addons') ?? []);
  const discounts = readDiscounts(fields.discount_codes);
  const byLink = optionalFlag(fields, 'collect_via_payment_link') ?? false;
  if (byLink && later) throw badBody('collect_via_payment_link needs effective_at immediately');
  const replaceScheduled = optionalFlag(fields, 'cancel_scheduled_change_plan') ?? false;
  return { product, quantity, addons, discounts, mode, later, byLink, replaceScheduled };
}

/** Stacked codes. Upstream's own statuses for these are undocumented. */
function readDiscounts(codes: unknown): Discount[] | undefined {
  if (codes === undefined || codes === null) return undefined;
  if (!Array.isArray(codes) || codes.length > 20) {
    throw badBody('discount_codes must be a list of at most 20');
  }
  return codes.map((code) => {
    const discount = DISCOUNTS.find((one) => one.code === code);
    if (!discount) throw notFound('Discount code');
    if (discount.refused) throw refused(discount.refused, 'The code cannot be redeemed');
    return discount;
  });
}

function readAddons(
  world: World,
  product: Product,
  items: readonly Fields[],
): PlanChange['addons'] {
  const seen = new Set<string>();
  return items.map((item) => {
    const id = requiredText(item, 'addon_id');
    if (seen.has(id))
      throw refused('DUPLICATE_ADDON_IDS_IN_REQUEST', `The add-on ${id} is given twice`);
    seen.add(id);
    if (!product.addons.includes(id) || !world.catalog.addons.some((addon) => addon.id === id)) {
      throw refused('MISSING_ADDON_IDS', `The plan has no add-on ${id}`);
    }
    return { addon_id: id, quantity: requiredWhole(item, 'quantity', 1) };
  });
}

/** A product's or add-on's price in another currency, rounded to whole units if it is converted. */
export function priceIn(item: { price: number; currency: string }, currency: string): number {
  const amount = convert(item.price, item.currency, currency);
  const unit = 10 ** exponent(currency);
  return item.currency === currency || amount < 10 * unit
    ? amount
    : Math.round(amount / unit) * unit;
}

export interface Quote {
  effective_at: string;
  line_items: Record<string, unknown>[];
  summary: {
    currency: string;
    total_amount: number;
    tax: number;
    customer_credits: number;
    settlement_amount: number;
    settlement_currency: string;
    settlement_tax: number;
  };
}

/**
 * The charge of a change. Each line is unit_price x quantity x proration_factor, rounded, and its
 * tax on top; what the old plan gives back is a line with a negative price. (How upstream writes
 * that credit is undocumented.) All lines + tax + customer_credits = total_amount: credits are
 * negative if the wallet pays a part, positive if the change puts money into it. Discounts lower the
 * unit price of what is new, one after the other. (How upstream writes them is undocumented.)
 */
export function quote(
  world: World,
  owner: number,
  subscription: Subscription,
  change: PlanChange,
): Quote {
  const { currency } = subscription;
  const now = world.now();
  const effective = change.later ? subscription.next_billing_date : new Date(now).toISOString();
  const rate = world.customers.place(owner).tax;
  const lines: Record<string, unknown>[] = [];
  let net = 0;
  let tax = 0;
  const add = (
    fields: Record<string, unknown>,
    price: number,
    quantity: number,
    factor: number,
  ): void => {
    const amount = Math.round(price * quantity * factor);
    const lineTax = Math.round(amount * rate);
    net += amount;
    tax += lineTax;
    lines.push({
      ...fields,
      currency,
      unit_price: price,
      quantity,
      proration_factor: factor,
      tax_inclusive: false,
      tax_rate: rate,
      tax: lineTax,
    });
  };
  // Nothing is charged today for a change that is scheduled or not to be billed.
  if (!change.later && change.mode !== 'do_not_bill') {
    const prorated = change.mode === 'prorated_immediately';
    const factor = prorated ? remaining(subscription, now) : 1;
    const old = world.catalog.byId(subscription.product_id);
    const plan = (product: Product | undefined, id: string) => ({
      type: 'subscription',
      id,
      product_id: id,
      name: product?.name ?? null,
      description: product?.description ?? null,
    });
    const addonFields = (id: string) => {
      const addon = world.catalog.addons.find((other) => other.id === id);
      return {
        type: 'addon',
        id,
        name: addon?.name ?? id,
        description: addon?.description ?? null,
        tax_category: 'saas',
      };
    };
    const addonPrice = (id: string): number => {
      const addon = world.catalog.addons.find((other) => other.id === id);
      return addon ? priceIn(addon, currency) : 0;
    };
    if (change.mode !== 'full_immediately') {
      add(
        plan(old, subscription.product_id),
        -subscription.recurring_pre_tax_amount,
        subscription.quantity,
        factor,
      );
      for (const { addon_id, quantity } of subscription.addons) {
        add(addonFields(addon_id), -addonPrice(addon_id), quantity, factor);
      }
    }
    const reduced = (price: number): number =>
      (change.discounts ?? []).reduce(
        (left, { amount }) => Math.round((left * (10_000 - amount)) / 10_000),
        price,
      );
    add(
      plan(change.product, change.product.product_id),
      reduced(priceIn(change.product, currency)),
      change.quantity,
      factor,
    );
    for (const { addon_id, quantity } of change.addons) {
      add(addonFields(addon_id), reduced(addonPrice(addon_id)), quantity, factor);
    }
  }
  const due = net + tax;
  const wallet = world.wallets(owner).find((other) => other.currency === currency);
  const credits = due < 0 ? -due : -Math.min(due, Math.max(0, wallet?.balance ?? 0));
  const total = due + credits;
  return {
    effective_at: effective,
    line_items: lines,
    summary: {
      currency,
      total_amount: total,
      tax,
      // -0 would be written as 0 but is not equal to it.
      customer_credits: credits === 0 ? 0 : credits,
      settlement_amount: convert(total, currency, 'USD'),
      settlement_currency: 'USD',
      settlement_tax: total === 0 ? 0 : convert(tax, currency, 'USD'),
    },
  };
}

/** The part of the billing period that is left, to four digits. */
function remaining(subscription: Subscription, now: number): number {
  const start = Date.parse(subscription.previous_billing_date);
  const end = Date.parse(subscription.next_billing_date);
  const left = (end - now) / Math.max(1, end - start);
  return Math.round(Math.min(1, Math.max(0, left)) * 10_000) / 10_000;
}

/** A customer's history, as it is written down: drafts in, complete wire records out. */
import { convert } from '../money.js';
import { mix, Random, word } from '../random.js';
import { addInterval, DAY, isoSeconds } from '../time.js';
import type {
  Billing,
  LicenseKeyRecord,
  Line,
  PaymentMethod,
  PaymentRecord,
  Subscription,
} from '../wire.js';
import type { World } from '../world.js';
import type { Catalog, Product, ProductName } from './catalog.js';
import type { Commerce } from './commerce.js';
import { createLicenseKey, type LicenseKeyDraft } from './license-keys.js';
import { onPayment, savedMethod, type MethodName } from './payment-methods.js';
import { newPayment } from './payments.js';
import { billingOf, type Place } from './people.js';
import { newSubscription } from './subscriptions.js';

export interface SaleDraft {
  /** Days before the epoch; fractions are hours. */
  ago: number;
  /** Products sold, or lines with an amount and a tax of their own. */
  items: readonly (ProductName | { product: ProductName; amount: number; tax: number })[];
  currency?: string;
  status?: string | null;
  method?: MethodName;
  subscription?: Subscription;
  /** `full`, or an amount off one line, by position; `status` is `succeeded` if left out. */
  refund?: 'full' | { line: number; amount: number; status?: string; reason?: string };
  disputed?: string;
  provider?: string;
  retry?: number;
  error?: readonly [string, string];
  license?: LicenseKeyDraft;
  /** Milliseconds, instead of `ago`. */
  at?: number;
}

export interface SubscriptionDraft {
  product: ProductName;
  status?: string;
  /** Days before the epoch of the last charge; the next follows from the interval. */
  chargedAgo: number;
  /** Days before the epoch of the start. */
  startedAgo: number;
  currency?: string;
  quantity?: number;
  method?: MethodName;
  change?: Partial<Subscription>;
}

export interface History {
  readonly world: World;
  readonly catalog: Catalog;
  readonly index: number;
  readonly random: Random;
  readonly place: Place;
  readonly billing: Billing;
  readonly holder: string;
  /** Milliseconds, `days` before the epoch. */
  ago(days: number): number;
  price(product: Product, currency: string): number;
  method(name: Exclude<MethodName, 'none'>, lastUsedAgo?: number): void;
  sell(draft: SaleDraft): PaymentRecord;
  subscribe(draft: SubscriptionDraft): Subscription;
  license(draft: LicenseKeyDraft): LicenseKeyRecord;
  close(): Commerce;
}

/** Nothing is in it yet. Amounts of drafts are in minor units. */
export function createHistory(world: World, index: number): History {
  const { ids, catalog, epoch } = world;
  const place = world.customers.place(index);
  const customer = world.customers.get(index);
  const methods: PaymentMethod[] = [];
  const byName = new Map<MethodName, string>();
  const subscriptions: Subscription[] = [];
  const payments: PaymentRecord[] = [];
  const licenses: LicenseKeyRecord[] = [];
  const billing = billingOf(place);
  const newest = (a: { created_at: string }, b: { created_at: string }): number =>
    Date.parse(b.created_at) - Date.parse(a.created_at);

  const history: History = {
    world,
    catalog,
    index,
    place,
    billing,
    holder: customer.name,
    random: new Random(mix(world.seed, word('commerce'), index)),
    ago: (days) => epoch - Math.round(days * DAY),
    price: (product, currency) => {
      const amount = convert(product.price, product.currency, currency);
      // Prices in another currency are rounded to look like prices.
      return currency === product.currency || amount < 1000
        ? amount
        : Math.round(amount / 100) * 100;
    },
    method(name, lastUsedAgo) {
      const year = new Date(epoch).getUTCFullYear();
      const method = savedMethod(ids, index, methods.length, name, {
        holder: customer.name,
        country: place.country,
        expiry: year + 1 + (methods.length % 3),
        lastUsed: lastUsedAgo === undefined ? null : isoSeconds(history.ago(lastUsedAgo)),
      });
      methods.push(method);
      byName.set(name, method.payment_method_id);
    },
    sell(draft) {
      const currency = draft.currency ?? draft.subscription?.currency ?? place.currency;
      const cart = new Map<string, number>();
      const lines = draft.items.map((item): Line => {
        const product = catalog.product(typeof item === 'string' ? item : item.product);
        const quantity = draft.subscription?.quantity ?? 1;
        const amount =
          typeof item === 'string' ? history.price(product, currency) * quantity : item.amount;
        const tax = typeof item === 'string' ? Math.round(amount * place.tax) : item.tax;
        cart.set(product.product_id, quantity);
        return {
          items_id: product.product_id,
          name: product.name,
          description: product.description,
          amount,
          tax,
          refundable_amount: amount + tax,
        };
      });
      const name = draft.method ?? 'visa';
      const record = newPayment(world, {
        id: ids.make('pay', index, payments.length),
        ordinal: payments.length,
        owner: index,
        at: isoSeconds(draft.at ?? history.ago(draft.ago)),
        currency,
        lines,
        billing,
        status: draft.status === undefined ? 'succeeded' : draft.status,
        method: onPayment(name, customer.name, place.country, byName.get(name)),
        provider: draft.provider ?? 'dodo',
        retry: draft.retry ?? 0,
        error: draft.error,
        subscription: draft.subscription?.subscription_id ?? null,
        cart: [...cart].map(([product_id, quantity]) => ({ product_id, quantity })),
        refund: draft.refund,
        disputed: draft.disputed,
      });
      payments.push(record);
      if (draft.license) {
        history.license({
          ...draft.license,
          payment: record.payment.payment_id,
          at: record.payment.created_at,
        });
        record.payment.has_license_key = true;
      }
      return record;
    },
    subscribe(draft) {
      const product = catalog.product(draft.product);
      const currency =
        draft.currency ?? (product.currency === 'USD' ? place.currency : product.currency);
      const every = product.recurring ?? { count: 1, interval: 'Month' };
      const charged = history.ago(draft.chargedAgo);
      const subscription = newSubscription({
        subscription_id: ids.make('sub', index, subscriptions.length),
        brand_id: catalog.brand_id,
        product_id: product.product_id,
        currency,
        recurring_pre_tax_amount: history.price(product, currency),
        created_at: isoSeconds(history.ago(draft.startedAgo)),
        previous_billing_date: isoSeconds(charged),
        next_billing_date: isoSeconds(addInterval(charged, every.count, every.interval)),
        payment_frequency_count: every.count,
        payment_frequency_interval: every.interval,
        billing,
        on_demand: product.on_demand,
        payment_method_id: byName.get(draft.method ?? 'visa') ?? null,
        status: draft.status ?? 'active',
        quantity: draft.quantity ?? 1,
        ...draft.change,
      });
      subscriptions.push(subscription);
      return subscription;
    },
    license(draft) {
      const record = createLicenseKey(world, index, licenses.length, draft);
      licenses.push(record);
      return record;
    },
    close: () => ({
      methods,
      subscriptions: subscriptions.sort(newest),
      payments: payments.sort((a, b) => newest(a.payment, b.payment)),
      licenses: licenses.sort((a, b) => newest(a.key, b.key)),
    }),
  };
  return history;
}

/** Purchases of the customers that stand for one case each. */
import type { History, SaleDraft } from './history.js';
import { fixtureAt, type FixtureName } from './fixtures.js';

// prettier-ignore
const STATUSES = [
  'succeeded', 'failed', 'cancelled', 'processing', 'requires_customer_action', 'requires_merchant_action',
  'requires_payment_method', 'requires_confirmation', 'requires_capture', 'partially_captured',
  'partially_captured_and_capturable',
] as const;

// prettier-ignore
const SUBSCRIPTION_STATUSES = [
  'active', 'pending', 'on_hold', 'paused', 'cancelled', 'failed', 'expired', 'past_due',
] as const;

// prettier-ignore
const DISPUTES = [
  'dispute_opened', 'dispute_expired', 'dispute_accepted', 'dispute_cancelled', 'dispute_challenged',
  'dispute_won', 'dispute_lost',
] as const;

/** One item with round figures. */
const item = (amount: number, tax = 0): SaleDraft['items'] => [
  { product: 'Tape Echo 2', amount, tax },
];

const DRAFTS: Partial<Record<FixtureName, (history: History) => void>> = {
  nothing: () => undefined,
  // A refund that waits, one in review, one that failed; and metered and on-demand subscriptions.
  harborStudio(history) {
    history.method('visa', 5);
    const farm = history.subscribe({
      product: 'Render farm',
      chargedAgo: 5,
      startedAgo: 95,
      change: {
        meters: [meter(history)],
        addons: [{ addon_id: history.catalog.addons[0]?.id ?? '', quantity: 2 }],
      },
    });
    history.subscribe({ product: 'Session musicians', chargedAgo: 20, startedAgo: 60 });
    history.sell({ ago: 5, items: ['Render farm'], subscription: farm });
    history.sell({
      ago: 6,
      items: item(7900),
      refund: { line: 0, amount: 1000, status: 'pending' },
    });
    history.sell({ ago: 7, items: item(4900), refund: { line: 0, amount: 900, status: 'review' } });
    history.sell({ ago: 8, items: item(2400), refund: { line: 0, amount: 400, status: 'failed' } });
    history.sell({ ago: 45, items: item(9900) });
  },
  manyCurrencies(history) {
    history.method('visa', 3);
    history.sell({ ago: 3, currency: 'JPY', items: item(98000, 9800) });
    history.sell({ ago: 4, currency: 'KWD', items: item(12345) });
    history.sell({ ago: 5, currency: 'IDR', items: item(125000000, 13750000) });
    history.sell({ ago: 6, currency: 'USD', items: item(1) });
  },
  twoDollars(history) {
    history.method('visa', 2);
    history.sell({ ago: 2, currency: 'USD', items: item(6600) });
    history.sell({ ago: 3, currency: 'CAD', items: item(9200, 460) });
  },
  negativeBalance(history) {
    history.method('visa', 9);
    history.sell({ ago: 10, currency: 'USD', items: item(5450), disputed: 'dispute_lost' });
  },
  trillions(history) {
    history.method('sepa', 2);
    history.sell({ ago: 2, currency: 'USD', items: item(10_000_000_000_000), method: 'sepa' });
  },
  unknownValues(history) {
    history.method('visa', 2);
    history.sell({
      ago: 1,
      items: item(1000),
      status: 'settling_on_the_moon',
      provider: 'moonpay',
    });
    history.sell({ ago: 2, items: item(2000), status: null });
    history.sell({ ago: 3, items: item(3000), disputed: 'dispute_adjourned' });
    history.sell({
      ago: 4,
      items: item(4000),
      refund: { line: 0, amount: 100, status: 'evaporated' },
    });
    history.subscribe({
      product: 'Studio plan',
      status: 'hibernating',
      chargedAgo: 9,
      startedAgo: 40,
    });
    history.license({ product: 'Room', used: 1, status: 'melted' });
    // Words that every object knows.
    history.sell({ ago: 5, items: item(5000), status: 'constructor' });
    history.subscribe({
      product: 'Sketch plan',
      status: 'constructor',
      chargedAgo: 9,
      startedAgo: 40,
    });
    history.license({ product: 'Room', used: 1, status: 'constructor' });
  },
  unknownCurrency(history) {
    history.method('visa', 2);
    history.sell({ ago: 2, currency: 'QQZ', items: item(123456) });
    history.subscribe({ product: 'Studio plan', currency: 'QQZ', chargedAgo: 9, startedAgo: 40 });
  },
  farPast(history) {
    history.sell({ ago: 0, at: Date.UTC(1970, 0, 1, 0, 0, 1), items: item(100) });
    history.sell({ ago: 0, at: Date.UTC(1900, 1, 28, 23, 59, 59), items: item(100) });
  },
  everyStatus(history) {
    history.method('visa', 1);
    STATUSES.forEach((status, i) => history.sell({ ago: i + 1, items: item(1000 + i), status }));
    DISPUTES.forEach((disputed, i) =>
      history.sell({ ago: i + 20, items: item(2000 + i), disputed }),
    );
    SUBSCRIPTION_STATUSES.forEach((status, i) =>
      history.subscribe({ product: 'Studio plan', status, chargedAgo: i + 1, startedAgo: 100 + i }),
    );
    for (const status of ['active', 'expired', 'disabled'])
      history.license({ product: 'Room', used: 1, status });
  },
  blocked(history) {
    history.method('visa', 7);
    const plan = history.subscribe({
      product: 'Studio plan',
      status: 'cancelled',
      chargedAgo: 30,
      startedAgo: 90,
    });
    for (const ago of [7, 8, 9]) history.sell({ ago, items: item(4900), disputed: 'dispute_lost' });
    history.sell({ ago: 30, items: ['Studio plan'], subscription: plan });
  },
  manyPayments(history) {
    history.method('visa', 1);
    for (let i = 0; i < 120; i++) history.sell({ ago: 1 + i * 3, items: item(1000 + i) });
  },
};

/** True if the customer is a fixture with purchases of its own. */
export function draftFixture(history: History): boolean {
  const fixture = fixtureAt(history.index, history.world.customers.seededCount);
  const draft = fixture && DRAFTS[fixture.key as FixtureName];
  draft?.(history);
  return draft !== undefined;
}

/** A meter as a subscription carries it. */
export function meter(history: History): Record<string, unknown> {
  return {
    meter_id: history.catalog.meter_id,
    name: 'Render time',
    description: 'Minutes on the render farm',
    measurement_unit: 'minute',
    currency: 'USD',
    free_threshold: 60,
    price_per_unit: '4.25',
  };
}

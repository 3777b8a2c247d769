/** Purchases of the customers that stand for one case each. */
import type { Desk, SaleDraft } from './desk.js';
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

const DRAFTS: Partial<Record<FixtureName, (desk: Desk) => void>> = {
  nothing: () => undefined,
  // A refund that waits, one in review, one that failed; and metered and on-demand subscriptions.
  harborStudio(desk) {
    desk.method('visa', 5);
    const farm = desk.subscribe({
      product: 'Render farm',
      chargedAgo: 5,
      startedAgo: 95,
      change: {
        meters: [meter(desk)],
        addons: [{ addon_id: desk.catalog.addons[0]?.id ?? '', quantity: 2 }],
      },
    });
    desk.subscribe({ product: 'Session musicians', chargedAgo: 20, startedAgo: 60 });
    desk.sell({ ago: 5, items: ['Render farm'], subscription: farm });
    desk.sell({ ago: 6, items: item(7900), refund: { line: 0, amount: 1000, status: 'pending' } });
    desk.sell({ ago: 7, items: item(4900), refund: { line: 0, amount: 900, status: 'review' } });
    desk.sell({ ago: 8, items: item(2400), refund: { line: 0, amount: 400, status: 'failed' } });
    desk.sell({ ago: 45, items: item(9900) });
  },
  manyCurrencies(desk) {
    desk.method('visa', 3);
    desk.sell({ ago: 3, currency: 'JPY', items: item(98000, 9800) });
    desk.sell({ ago: 4, currency: 'KWD', items: item(12345) });
    desk.sell({ ago: 5, currency: 'IDR', items: item(125000000, 13750000) });
    desk.sell({ ago: 6, currency: 'USD', items: item(1) });
  },
  twoDollars(desk) {
    desk.method('visa', 2);
    desk.sell({ ago: 2, currency: 'USD', items: item(6600) });
    desk.sell({ ago: 3, currency: 'CAD', items: item(9200, 460) });
  },
  negativeBalance(desk) {
    desk.method('visa', 9);
    desk.sell({ ago: 10, currency: 'USD', items: item(5450), disputed: 'dispute_lost' });
  },
  trillions(desk) {
    desk.method('sepa', 2);
    desk.sell({ ago: 2, currency: 'USD', items: item(10_000_000_000_000), method: 'sepa' });
  },
  unknownValues(desk) {
    desk.method('visa', 2);
    desk.sell({ ago: 1, items: item(1000), status: 'settling_on_the_moon', provider: 'moonpay' });
    desk.sell({ ago: 2, items: item(2000), status: null });
    desk.sell({ ago: 3, items: item(3000), disputed: 'dispute_adjourned' });
    desk.sell({
      ago: 4,
      items: item(4000),
      refund: { line: 0, amount: 100, status: 'evaporated' },
    });
    desk.subscribe({
      product: 'Studio plan',
      status: 'hibernating',
      chargedAgo: 9,
      startedAgo: 40,
    });
    desk.license({ product: 'Room', used: 1, status: 'melted' });
  },
  unknownCurrency(desk) {
    desk.method('visa', 2);
    desk.sell({ ago: 2, currency: 'QQZ', items: item(123456) });
    desk.subscribe({ product: 'Studio plan', currency: 'QQZ', chargedAgo: 9, startedAgo: 40 });
  },
  farPast(desk) {
    desk.sell({ ago: 0, at: Date.UTC(1970, 0, 1, 0, 0, 1), items: item(100) });
    desk.sell({ ago: 0, at: Date.UTC(1900, 1, 28, 23, 59, 59), items: item(100) });
  },
  everyStatus(desk) {
    desk.method('visa', 1);
    STATUSES.forEach((status, i) => desk.sell({ ago: i + 1, items: item(1000 + i), status }));
    DISPUTES.forEach((disputed, i) => desk.sell({ ago: i + 20, items: item(2000 + i), disputed }));
    SUBSCRIPTION_STATUSES.forEach((status, i) =>
      desk.subscribe({ product: 'Studio plan', status, chargedAgo: i + 1, startedAgo: 100 + i }),
    );
    for (const status of ['active', 'expired', 'disabled'])
      desk.license({ product: 'Room', used: 1, status });
  },
  blocked(desk) {
    desk.method('visa', 7);
    const plan = desk.subscribe({
      product: 'Studio plan',
      status: 'cancelled',
      chargedAgo: 30,
      startedAgo: 90,
    });
    for (const ago of [7, 8, 9]) desk.sell({ ago, items: item(4900), disputed: 'dispute_lost' });
    desk.sell({ ago: 30, items: ['Studio plan'], subscription: plan });
  },
  manyPayments(desk) {
    desk.method('visa', 1);
    for (let i = 0; i < 120; i++) desk.sell({ ago: 1 + i * 3, items: item(1000 + i) });
  },
};

/** True if the customer is a fixture with purchases of its own. */
export function draftFixture(desk: Desk): boolean {
  const fixture = fixtureAt(desk.index, desk.world.customers.seededCount);
  const draft = fixture && DRAFTS[fixture.key as FixtureName];
  draft?.(desk);
  return draft !== undefined;
}

/** A meter as a subscription carries it. */
export function meter(desk: Desk): Record<string, unknown> {
  return {
    meter_id: desk.catalog.meter_id,
    name: 'Render time',
    description: 'Minutes on the render farm',
    measurement_unit: 'minute',
    currency: 'USD',
    free_threshold: 60,
    price_per_unit: '4.25',
  };
}

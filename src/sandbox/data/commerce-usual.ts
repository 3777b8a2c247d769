/** What a customer with no special part to play bought. */
import { addInterval, DAY } from '../time.js';
import type { ProductName } from './catalog.js';
import type { History } from './history.js';
import type { MethodName } from './payment-methods.js';

const PLANS = [
  'Studio plan',
  'Sketch plan',
  'Sound library',
  'Studio plan, yearly',
  'Render farm',
] as const;
const GOODS = [
  'Tape Echo 2',
  'Room',
  'Room presets',
  'Cable set',
  'Larkfield Lite',
  'Gift card',
] as const;
const STATES = [
  'active',
  'active',
  'active',
  'active',
  'on_hold',
  'cancelled',
  'past_due',
  'paused',
] as const;
const DECLINED = [
  'CARD_DECLINED',
  'The card was declined. Ask for another payment method.',
] as const;

/** Methods, at most one plan and a few purchases, the same for a seed whenever they are drawn. */
export function draftUsual(history: History): void {
  const draw = history.random;
  // A customer made minutes ago bought nothing yet; others did after they were created.
  const age = (history.world.epoch - history.world.customers.createdAt(history.index)) / DAY;
  const methods: Exclude<MethodName, 'none'>[] =
    history.place.country === 'IN' ? ['upi', 'visa'] : ['visa', 'mastercard'];
  const first = draw.pick(methods);
  history.method(first, Math.min(age, 3));
  if (draw.chance(0.4)) history.method(first === 'visa' ? 'mastercard' : 'visa');

  if (draw.chance(0.6)) draftPlan(history, draw.pick(PLANS), first, age);
  for (let left = draw.int(0, 4); left > 0; left--)
    draftPurchase(history, first, age * draw.next());
}

function draftPlan(history: History, product: ProductName, method: MethodName, age: number): void {
  const draw = history.random;
  const status = draw.pick(STATES);
  const every = history.catalog.product(product).recurring ?? {
    count: 1,
    interval: 'Month' as const,
  };
  const started = history.ago(age * (0.5 + draw.next() / 2));
  const charges: number[] = [];
  for (let n = 0; charges.length < 8; n++) {
    const at = addInterval(started, n * every.count, every.interval);
    if (at > history.world.epoch) break;
    charges.push(at);
  }
  const days = (at: number): number => (history.world.epoch - at) / DAY;
  const last = charges.at(-1) ?? started;
  const subscription = history.subscribe({
    product,
    status,
    method,
    startedAgo: days(started),
    chargedAgo: days(last),
    quantity: draw.chance(0.2) ? draw.int(2, 5) : 1,
    change: { cancel_at_next_billing_date: status === 'active' && draw.chance(0.15) },
  });
  const stuck = status === 'on_hold' || status === 'past_due';
  for (const at of charges) {
    const failed = stuck && at === last;
    history.sell({
      ago: 0,
      at,
      items: [product],
      subscription,
      method,
      status: failed ? 'failed' : 'succeeded',
      ...(failed ? { error: DECLINED } : {}),
    });
  }
}

function draftPurchase(history: History, method: MethodName, ago: number): void {
  const draw = history.random;
  const goods = draw.pick(GOODS);
  const items =
    draw.chance(0.25) && goods !== 'Cable set' ? [goods, 'Cable set' as const] : [goods];
  const roll = draw.next();
  const licensed = goods === 'Tape Echo 2' || goods === 'Room' || goods === 'Larkfield Lite';
  const status = roll < 0.84 ? 'succeeded' : roll < 0.95 ? 'failed' : 'requires_payment_method';
  history.sell({
    ago,
    items,
    method,
    status,
    ...(status === 'failed' ? { error: DECLINED } : {}),
    ...(status === 'succeeded' && licensed
      ? { license: { product: goods, used: draw.int(0, 1) } }
      : {}),
    ...(status === 'succeeded' && draw.chance(0.08) ? { refund: 'full' as const } : {}),
  });
}

/**
 * Kite Labs, the customer of the reference pictures. Its history is older than its record: it was
 * imported from the merchant's former shop, as its metadata says.
 */
import type { History, SaleDraft } from './history.js';
import { isoSeconds } from '../time.js';

/** What the reference pictures show, in the catalogue's words and in minor units. */
// prettier-ignore
export function draftKiteLabs(history: History): void {
  history.method('visa', 11);
  history.method('upi', 27);
  history.method('jcb', 51);
  history.method('mastercard');

  const studio = history.subscribe({
    product: 'Studio plan', currency: 'USD', chargedAgo: 11, startedAgo: 400,
    change: { metadata: { team: 'kite-main' } },
  });
  const library = history.subscribe({
    product: 'Sound library', currency: 'USD', status: 'on_hold', chargedAgo: 11, startedAgo: 195,
  });
  const seat = history.subscribe({
    product: 'Mastering seat', method: 'jcb', chargedAgo: 352, startedAgo: 717,
    change: { cancel_at_next_billing_date: true, cancellation_feedback: 'unused', cancellation_comment: 'The intern left' },
  });
  history.subscribe({
    product: 'Sketch plan', currency: 'USD', status: 'cancelled', chargedAgo: 401, startedAgo: 640,
    change: { cancellation_feedback: 'missing_features' },
  });
  history.subscribe({ product: 'Render farm', currency: 'USD', status: 'expired', chargedAgo: 500, startedAgo: 800 });

  const usd = (draft: Omit<SaleDraft, 'currency'>): void => {
    history.sell({ currency: 'USD', ...draft });
  };
  const studioMonth = [{ product: 'Studio plan', amount: 6600, tax: 0 }] as const;
  const declined = ['INSUFFICIENT_FUNDS', 'The card has insufficient funds. Ask for another card.'] as const;

  usd({ ago: 0.1, items: [{ product: 'Cable set', amount: 2400, tax: 0 }], status: 'processing' });
  usd({ ago: 11, items: [{ product: 'Sound library', amount: 2400, tax: 0 }], status: 'failed', subscription: library, error: declined });
  usd({ ago: 11.01, items: studioMonth, subscription: studio });
  usd({ ago: 14, items: [{ product: 'Larkfield Lite', amount: 1000, tax: 0 }] });
  history.sell({
    ago: 27, currency: 'INR', method: 'upi', license: { product: 'Field recordings, vol. 3', used: 5 },
    items: [{ product: 'Field recordings, vol. 3', amount: 127034, tax: 22866 }],
  });
  usd({
    ago: 28,
    items: [
      { product: 'Tape Echo 2', amount: 7900, tax: 100 },
      { product: 'Room presets', amount: 1500, tax: 100 },
      { product: 'Cable set', amount: 2400, tax: 0 },
    ],
    refund: { line: 2, amount: 2400, reason: 'Arrived damaged' },
    license: { product: 'Tape Echo 2', used: 2 },
  });
  usd({ ago: 42, items: studioMonth, subscription: studio });
  history.sell({
    ago: 51, currency: 'JPY', method: 'jcb', disputed: 'dispute_opened',
    items: [{ product: 'Mastering seat', amount: 3000, tax: 300 }],
  });
  usd({ ago: 72, items: studioMonth, subscription: studio, refund: 'full' });
  usd({ ago: 73, items: [{ product: 'Room presets', amount: 1500, tax: 0 }], status: 'cancelled' });
  usd({ ago: 80, items: [{ product: 'Gift card', amount: 20000, tax: 0 }], method: 'wallet' });
  usd({ ago: 103, items: studioMonth, subscription: studio, method: 'mastercard' });
  usd({ ago: 104, items: studioMonth, subscription: studio, method: 'mastercard', status: 'failed', error: declined });
  usd({ ago: 134, items: studioMonth, subscription: studio, method: 'mastercard' });
  usd({ ago: 140, items: [{ product: 'Tape Echo 2', amount: 7900, tax: 0 }], status: 'requires_customer_action' });
  history.sell({
    ago: 352, currency: 'JPY', method: 'jcb', subscription: seat,
    items: [{ product: 'Mastering seat', amount: 3000, tax: 300 }],
  });
  usd({ ago: 364, items: [{ product: 'Gift card', amount: 20000, tax: 0 }], method: 'wallet' });
  usd({ ago: 394, items: [{ product: 'Free starter pack', amount: 0, tax: 0 }], method: 'none' });

  history.license({ product: 'Room', used: 1, subscription: studio.subscription_id, at: isoSeconds(history.ago(400)) });
  history.license({
    product: 'Larkfield Lite', used: 0, status: 'expired',
    at: isoSeconds(history.ago(684)), expires: isoSeconds(history.ago(319)),
  });
}

/** Saved payment methods, and how one shows on a payment. */
import type { Ids } from '../ids.js';
import type { PaymentMethod } from '../wire.js';

export type MethodName = 'visa' | 'mastercard' | 'jcb' | 'upi' | 'sepa' | 'wallet' | 'none';

interface Card {
  network: string;
  last4: string;
  type: string;
}

const CARDS: Partial<Record<MethodName, Card>> = {
  visa: { network: 'VISA', last4: '4242', type: 'CREDIT' },
  mastercard: { network: 'MASTERCARD', last4: '1881', type: 'DEBIT' },
  jcb: { network: 'JCB', last4: '8830', type: 'CREDIT' },
};

/** Class and type in upstream's words; `none` is a payment of nothing, which needs no method. */
const KINDS: Record<MethodName, readonly [string | null, string | null]> = {
  visa: ['card', 'credit'],
  mastercard: ['card', 'debit'],
  jcb: ['card', 'credit'],
  upi: ['upi', 'upi_collect'],
  sepa: ['bank_debit', 'sepa'],
  wallet: ['wallet', 'google_pay'],
  none: [null, null],
};

/**
 * A method as upstream lists it: `card` is null for what is none, and a wallet can't be charged
 * again.
 */
export function savedMethod(
  ids: Ids,
  owner: number,
  ordinal: number,
  name: Exclude<MethodName, 'none'>,
  detail: { holder: string; country: string; expiry: number; lastUsed: string | null },
): PaymentMethod {
  const card = CARDS[name];
  const [kind, type] = KINDS[name];
  return {
    payment_method_id: ids.make('pm', owner, ordinal),
    payment_method: kind ?? 'card',
    payment_method_type: type,
    recurring_enabled: name !== 'wallet',
    last_used_at: detail.lastUsed,
    card: card
      ? {
          card_holder_name: detail.holder,
          card_issuing_country: detail.country,
          card_network: card.network,
          card_type: card.type,
          expiry_month: String((ordinal % 12) + 1).padStart(2, '0'),
          expiry_year: String(detail.expiry),
          last4_digits: card.last4,
        }
      : null,
  };
}

/** The method's fields on a payment. */
export function onPayment(name: MethodName, holder: string, country: string, saved?: string) {
  const card = CARDS[name];
  const [kind, type] = KINDS[name];
  return {
    payment_method: kind,
    payment_method_type: type,
    payment_method_id: saved ?? null,
    card_network: card?.network ?? null,
    card_last_four: card?.last4 ?? null,
    card_type: card?.type ?? null,
    card_issuing_country: card ? country : null,
    card_holder_name: card ? holder : null,
  };
}

/** The same fields for a saved method, whatever it is. */
export function fromSaved(method: PaymentMethod | undefined) {
  return {
    payment_method: method?.payment_method ?? null,
    payment_method_type: method?.payment_method_type ?? null,
    payment_method_id: method?.payment_method_id ?? null,
    card_network: method?.card?.card_network ?? null,
    card_last_four: method?.card?.last4_digits ?? null,
    card_type: method?.card?.card_type ?? null,
    card_issuing_country: method?.card?.card_issuing_country ?? null,
    card_holder_name: method?.card?.card_holder_name ?? null,
  };
}

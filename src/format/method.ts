import { revealMarks } from './name.js';

/** What is known of a way to pay: of a saved one, or of a payment's. */
export interface Method {
  readonly payment_method: string | null;
  readonly payment_method_type: string | null;
  readonly card: {
    readonly card_network: string | null;
    readonly last4_digits: string | null;
  } | null;
}

/** Names that aren't written as upstream's code would read. */
const NAMES: Readonly<Record<string, string>> = {
  upi: 'UPI',
  upi_collect: 'UPI',
  sepa: 'SEPA',
  ach: 'ACH',
  jcb: 'JCB',
};

/** "Visa •• 4242", "UPI", "Google Pay". */
export function methodName({ payment_method, payment_method_type, card }: Method): string {
  const name = readable(card?.card_network ?? payment_method_type ?? payment_method ?? '–');
  return card?.last4_digits ? `${name} •• ${revealMarks(card.last4_digits)}` : name;
}

function readable(code: string): string {
  const key = code.toLowerCase();
  return (
    NAMES[key] ??
    revealMarks(key)
      .split(/[_\s]+/)
      .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
      .join(' ')
  );
}

import { revealMarks } from './name.js';

/** What is known of a way to pay: a payment tells its card's network itself, a saved method in `card`. */
export interface Method {
  readonly payment_method: string | null;
  readonly payment_method_type: string | null;
  readonly card_network?: string | null;
  readonly card_last_four?: string | null;
  readonly card?: {
    readonly card_network: string | null;
    readonly last4_digits: string | null;
  } | null;
}

/** Names that are written in capitals. */
const CAPITALS = /^(ach|bacs|becs|eft|eps|fps|jcb|pse|sepa|upi)$/;

/** "Visa •• 4242", "UPI", "Google Pay"; empty where nothing was to be paid. */
export function methodName(method: Method): string {
  const { payment_method: kind, payment_method_type: type, card } = method;
  const network = card?.card_network ?? method.card_network;
  // `upi_collect` and `upi_intent` tell who began, which no reader asks.
  const name = network ?? (kind === 'upi' ? kind : (type ?? kind)) ?? '';
  const last = card?.last4_digits ?? method.card_last_four;
  return [readable(name, 'title'), last && `•• ${revealMarks(last)}`].filter(Boolean).join(' ');
}

/** A word of upstream's as people write it: "google_pay" as a title is "Google Pay". */
export function readable(word: string, style: 'title' | 'sentence' = 'sentence'): string {
  const words = revealMarks(word.toLowerCase()).split('_').filter(Boolean);
  return words
    .map((part, index) => {
      if (CAPITALS.test(part)) return part.toUpperCase();
      return index === 0 || style === 'title' ? part.charAt(0).toUpperCase() + part.slice(1) : part;
    })
    .join(' ');
}

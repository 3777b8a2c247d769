/** What a payment tells of how it was paid. */
interface PaidBy {
  readonly payment_method: string | null;
  readonly payment_method_type: string | null;
  readonly card_network: string | null;
  readonly card_last_four: string | null;
}

/** Names that are written in capitals. */
const CAPITALS = /^(ach|bacs|becs|eft|eps|fps|jcb|pse|sepa|upi)$/;

/** "Visa •• 4242", "UPI", "Google Pay"; empty where nothing was to be paid. */
export function methodName(paid: PaidBy): string {
  const { payment_method: kind, payment_method_type: type, card_network: network } = paid;
  // `upi_collect` and `upi_intent` tell who began, which no reader asks.
  const name = network ?? (kind === 'upi' ? kind : (type ?? kind)) ?? '';
  const last = paid.card_last_four;
  return [readable(name, 'title'), last && `•• ${last}`].filter(Boolean).join(' ');
}

/** A word of upstream's as people write it: "google_pay" as a title is "Google Pay". */
export function readable(word: string, style: 'title' | 'sentence' = 'sentence'): string {
  const words = word.toLowerCase().split('_').filter(Boolean);
  return words
    .map((part, index) => {
      if (CAPITALS.test(part)) return part.toUpperCase();
      return index === 0 || style === 'title' ? part.charAt(0).toUpperCase() + part.slice(1) : part;
    })
    .join(' ');
}

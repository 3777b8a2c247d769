import { revealMarks } from './name.js';

/** Written in capitals in every language. */
const INITIALS = /\b(upi|jcb|sepa|ach|pix|eps|bacs|becs|fps)\b/gi;

/** What upstream tells of a way to pay: of a payment's card itself, of a saved one's in `card`. */
export interface PaidWith {
  readonly payment_method: string | null;
  readonly payment_method_type: string | null;
  readonly card_network?: string | null;
  readonly card_last_four?: string | null;
  readonly card?: {
    readonly card_network: string | null;
    readonly last4_digits: string | null;
  } | null;
}

/** "Visa •• 4242", "UPI", "Google Pay"; empty where nothing is known. Names are the same in all languages. */
export function methodName(paid: PaidWith): string {
  const { payment_method: kind, payment_method_type: type, card } = paid;
  const network = card?.card_network ?? paid.card_network;
  const last = card?.last4_digits ?? paid.card_last_four;
  const known = network ?? (kind === 'upi' ? kind : (type ?? kind)) ?? '';
  const name = known
    .toLowerCase()
    .replaceAll('_', ' ')
    .replace(/(^|\s)\S/g, (start) => start.toUpperCase())
    .replace(INITIALS, (initials) => initials.toUpperCase());
  return [name, last && `••\u00a0${last}`].filter(Boolean).join(' ');
}

/** "Visa •• 4242", for a saved one: its name comes from outside. */
export const savedMethodName = (method: PaidWith): string => revealMarks(methodName(method));

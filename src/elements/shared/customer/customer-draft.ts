import type { ClientError } from '../../../client/errors.js';
import type { Customer } from '../../../protocol/customer.js';
import type { CustomerChanges } from '../../../protocol/one-customer.js';

/** A field of the merchant's own, as it is typed. */
export interface MetadataRow {
  key: string;
  value: string;
}

/** What is typed about a customer. */
export interface CustomerDraft {
  name: string;
  email: string;
  phone: string;
  metadata: MetadataRow[];
}

/** What is wrong with a field of the form: `name`, `email`, `phone`, or `key-0` and `value-0` of a row of metadata. */
export type Mistakes = Partial<Record<string, MistakeWord | number>>;

type MistakeWord =
  | 'nameEmpty'
  | 'emailWrong'
  | 'phoneWrong'
  | 'metadataName'
  | 'metadataTwice'
  | 'fieldRefused'
  | 'emailFixed';

/** The handler's bounds; upstream has the last word. */
const LIMITS = { name: 255, email: 254, phone: 40 } as const;
const VALUE_LIMIT = 500;
export const METADATA_LIMIT = 49;

/**
 * What is known of the customer, as fields hold it: all of it text. An empty one for a new
 * customer.
 */
export function customerDraft(customer?: Customer): CustomerDraft {
  return {
    name: customer?.name ?? '',
    email: customer?.email ?? '',
    phone: customer?.phone_number ?? '',
    metadata: Object.entries(customer?.metadata ?? {}).map(([key, value]) => ({
      key,
      value: String(value),
    })),
  };
}

/**
 * What can't be sent as it is typed: the word for it, or the number of characters that are allowed.
 * What was there before is upstream's and passes, so that an odd old value doesn't bar the others.
 */
export function mistakesIn(draft: CustomerDraft, customer?: Customer): Mistakes {
  const before = customerDraft(customer);
  const mistakes: Mistakes = {};
  for (const name of ['name', 'email', 'phone'] as const) {
    const value = draft[name].trim();
    if (customer && value === before[name]) continue;
    if (value.length > LIMITS[name]) mistakes[name] = LIMITS[name];
    else if (name === 'name' && !value) mistakes.name = 'nameEmpty';
    else if (name === 'email' && !/^[^\s@]+@[^\s@]+$/.test(value)) mistakes.email = 'emailWrong';
    else if (name === 'phone' && value && !/\p{Nd}/u.test(value)) mistakes.phone = 'phoneWrong';
  }
  const keys = draft.metadata.map(({ key }) => key.trim());
  for (const [at, key] of keys.entries()) {
    if (!/^[\w-]{1,40}$/.test(key)) mistakes[`key-${String(at)}`] = 'metadataName';
    else if (keys.indexOf(key) < at) mistakes[`key-${String(at)}`] = 'metadataTwice';
    if ((draft.metadata[at]?.value.length ?? 0) > VALUE_LIMIT) {
      mistakes[`value-${String(at)}`] = VALUE_LIMIT;
    }
  }
  return mistakes;
}

/** What differs from the customer as they were when the form opened, in upstream's words. */
export function changesIn(draft: CustomerDraft, customer?: Customer): CustomerChanges {
  const before = customerDraft(customer);
  const phone = draft.phone.trim();
  const metadata = Object.fromEntries(
    draft.metadata.map(({ key, value }) => [key.trim(), typed(value, customer?.metadata[key])]),
  );
  return {
    ...(draft.name.trim() !== before.name && { name: draft.name.trim() }),
    ...(draft.email.trim() !== before.email && { email: draft.email.trim() }),
    ...(phone !== before.phone && { phone_number: phone || null }),
    ...(JSON.stringify(draft.metadata) !== JSON.stringify(before.metadata) && { metadata }),
  };
}

/** A number or a switch stays one, as far as what is typed is still one. */
function typed(value: string, before: unknown): string | number | boolean {
  if (typeof before === 'number' && value.trim() && Number.isFinite(Number(value))) {
    return Number(value);
  }
  if (typeof before === 'boolean' && /^(true|false)$/.test(value)) return value === 'true';
  return value;
}

/** Fields that the handler or upstream refused. Empty where they named none that is in the form. */
export function refusedIn({ fields }: ClientError, draft: CustomerDraft): Mistakes {
  const mistakes: Mistakes = {};
  for (const { field, code } of fields) {
    const [name = '', key] = (field ?? '').split('.');
    const at = key === undefined ? 0 : draft.metadata.findIndex((row) => row.key.trim() === key);
    const word = code === 'not_allowed' && name === 'email' ? 'emailFixed' : 'fieldRefused';
    if (name === 'name' || name === 'email') mistakes[name] = word;
    else if (name === 'phone_number') mistakes.phone = word;
    else if (name === 'metadata' && draft.metadata[at]) mistakes[`key-${String(at)}`] = word;
  }
  return mistakes;
}

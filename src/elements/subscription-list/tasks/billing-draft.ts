import type { BillingChanges, BillingDetails } from '../../../protocol/billing-details.js';

/** The form's fields; empty where there is nothing. */
export interface BillingDraft {
  readonly name: string;
  readonly business: string;
  readonly taxId: string;
  readonly street: string;
  readonly zipcode: string;
  readonly city: string;
  readonly state: string;
  readonly country: string;
}

export function billingDraft(details: BillingDetails): BillingDraft {
  const { street, zipcode, city, state, country } = details.billing ?? {};
  return {
    name: details.customer_name ?? '',
    business: details.customer_business_name ?? '',
    taxId: details.tax_id ?? '',
    street: street ?? '',
    zipcode: zipcode ?? '',
    city: city ?? '',
    state: state ?? '',
    country: country ?? '',
  };
}

/** What is to be changed. Upstream takes an address as a whole. */
export function billingChanges(draft: BillingDraft, details: BillingDetails): BillingChanges {
  const before = billingDraft(details);
  const isOther = (...names: (keyof BillingDraft)[]) =>
    names.some((name) => draft[name].trim() !== before[name].trim());
  const orNull = (typed: string) => typed.trim() || null;
  return {
    ...(isOther('name') && { customer_name: draft.name.trim() }),
    ...(isOther('business') && { customer_business_name: orNull(draft.business) }),
    ...(isOther('taxId') && { tax_id: orNull(draft.taxId) }),
    ...(isOther('street', 'zipcode', 'city', 'state', 'country') && {
      billing: {
        country: draft.country,
        street: orNull(draft.street),
        city: orNull(draft.city),
        state: orNull(draft.state),
        zipcode: orNull(draft.zipcode),
      },
    }),
  };
}

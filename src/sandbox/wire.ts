/** The wire objects that the sandbox keeps. Names and fields are upstream's. */

export type Metadata = Record<string, string | number | boolean>;
export type Interval = 'Day' | 'Week' | 'Month' | 'Year';

export interface Customer {
  customer_id: string;
  business_id: string;
  name: string;
  email: string;
  phone_number: string | null;
  created_at: string;
  metadata: Metadata;
}

export interface Billing {
  country: string;
  city: string | null;
  state: string | null;
  street: string | null;
  zipcode: string | null;
}

/** Everything of a payment but its customer, refunds and disputes, which are joined on reading. */
export interface Payment {
  payment_id: string;
  business_id: string;
  brand_id: string;
  created_at: string;
  updated_at: string | null;
  currency: string;
  total_amount: number;
  tax: number | null;
  settlement_currency: string;
  settlement_amount: number;
  settlement_tax: number | null;
  /** One of upstream's, or anything else: new values come without notice. */
  status: string | null;
  billing: Billing;
  payment_provider: string;
  payment_method: string | null;
  payment_method_type: string | null;
  payment_method_id: string | null;
  card_network: string | null;
  card_last_four: string | null;
  card_type: string | null;
  card_issuing_country: string | null;
  card_holder_name: string | null;
  subscription_id: string | null;
  subscription_ids: string[];
  is_multi_subscription: boolean;
  is_update_payment_method: boolean;
  retry_attempt: number;
  invoice_id: string | null;
  invoice_url: string | null;
  product_cart: { product_id: string; quantity: number }[] | null;
  digital_products_delivered: boolean;
  has_license_key: boolean;
  error_code: string | null;
  error_message: string | null;
  checkout_session_id: string | null;
  payment_link: string | null;
  custom_field_responses: { key: string; value: string }[] | null;
  discount_id: string | null;
  discounts: unknown[] | null;
  metadata: Metadata;
}

/**
 * A line of a payment. `amount` is before tax and lines sum to the payment: amounts + taxes = total,
 * taxes = tax. `refundable_amount` includes tax. (Upstream does not say; our pick.)
 */
export interface Line {
  items_id: string;
  name: string | null;
  description: string | null;
  amount: number;
  tax: number;
  refundable_amount: number;
}

export interface Refund {
  refund_id: string;
  payment_id: string;
  business_id: string;
  brand_id: string;
  created_at: string;
  status: string;
  amount: number | null;
  currency: string | null;
  is_partial: boolean;
  reason: string | null;
  metadata: Metadata;
}

export interface Dispute {
  dispute_id: string;
  payment_id: string;
  business_id: string;
  brand_id: string;
  created_at: string;
  /** A string, unlike all other amounts. */
  amount: string;
  currency: string;
  dispute_stage: string;
  dispute_status: string;
  is_resolved_by_rdr: boolean | null;
  payment_provider: string;
  reason: string | null;
  remarks: string | null;
}

export interface PaymentRecord {
  payment: Payment;
  lines: Line[];
  refunds: Refund[];
  disputes: Dispute[];
  /** Manual retries spent on the invoice. */
  sends: number;
}

export interface PaymentMethod {
  payment_method_id: string;
  payment_method: string;
  payment_method_type: string | null;
  recurring_enabled: boolean | null;
  last_used_at: string | null;
  card: {
    card_holder_name: string | null;
    card_issuing_country: string | null;
    card_network: string | null;
    card_type: string | null;
    expiry_month: string | null;
    expiry_year: string | null;
    last4_digits: string | null;
  } | null;
}

export interface ScheduledChange {
  id: string;
  product_id: string;
  product_name: string | null;
  product_description: string | null;
  quantity: number;
  addons: { addon_id: string; name: string; quantity: number }[];
  created_at: string;
  effective_at: string;
}

/** A full subscription without its customer. */
export interface Subscription {
  subscription_id: string;
  brand_id: string;
  status: string;
  product_id: string;
  quantity: number;
  currency: string;
  recurring_pre_tax_amount: number;
  tax_inclusive: boolean;
  created_at: string;
  previous_billing_date: string;
  next_billing_date: string;
  payment_frequency_count: number;
  payment_frequency_interval: Interval;
  subscription_period_count: number;
  subscription_period_interval: Interval;
  trial_period_days: number;
  trial_amount: number | null;
  on_demand: boolean;
  cancel_at_next_billing_date: boolean;
  cancelled_at: string | null;
  cancellation_comment: string | null;
  cancellation_feedback: string | null;
  expires_at: string | null;
  paused_at: string | null;
  billing: Billing;
  addons: { addon_id: string; quantity: number }[];
  meters: unknown[];
  credit_entitlement_cart: { credit_entitlement_id: string; [field: string]: unknown }[];
  meter_credit_entitlement_cart: unknown[];
  has_payment_method: boolean;
  payment_method_id: string | null;
  scheduled_change: ScheduledChange | null;
  custom_field_responses: { key: string; value: string }[] | null;
  customer_business_name: string | null;
  tax_id: string | null;
  discount_cycles_remaining: number | null;
  discount_id: string | null;
  discounts: { discount_id: string; code?: string; cycles_remaining?: number | null }[];
  metadata: Metadata;
}

export interface LicenseKey {
  id: string;
  business_id: string;
  brand_id: string;
  customer_id: string;
  product_id: string;
  payment_id: string | null;
  subscription_id: string | null;
  key: string;
  source: string;
  status: string;
  activations_limit: number | null;
  expires_at: string | null;
  created_at: string;
}

export interface LicenseInstance {
  id: string;
  business_id: string;
  license_key_id: string;
  name: string;
  created_at: string;
}

export interface LicenseKeyRecord {
  key: LicenseKey;
  instances: LicenseInstance[];
}

export interface LedgerEntry {
  id: string;
  business_id: string;
  customer_id: string;
  currency: string;
  amount: number;
  is_credit: boolean;
  before_balance: number;
  after_balance: number;
  event_type: string;
  reason: string | null;
  reference_object_id: string | null;
  created_at: string;
}

import { upstreamRows, type Bench, type Row } from './support.js';

type Params = (bench: Bench, customer: string) => Promise<Record<string, string>>;

/** What a test must know of a row of the route table, to try everybody on it. */
export interface MatrixRow {
  /** The path's other `{name}` places, for an object of the customer whose it is. */
  readonly params?: Params;
  /** The object isn't a customer's own, such as what a balance is of, or is read by staff for all. */
  readonly shared?: true;
  readonly query?: string;
  /** A body that the role may send; made anew for each cell. */
  readonly body?: (
    role: 'staff' | 'customer',
    made: Readonly<Record<string, string>>,
  ) => Record<string, unknown>;
  readonly success: 200 | 201;
  /** All that a customer may see: paths into the answer, or into each row of a list. */
  readonly customerSees?: readonly string[];
  /** For a list that upstream gives an empty one of, rather than a 404, for nobody. */
  readonly absent?: 200;
}

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);
const within = (name: string, text: string): string[] => [
  name,
  ...words(text).map((word) => `${name}.${word}`),
];

const ownCustomer = words('customer_id name email phone_number created_at');
const paymentRow = words(`payment_id created_at status total_amount currency refund_status
  payment_method payment_method_type card_network card_last_four subscription_id subscription_ids
  is_multi_subscription invoice_id has_invoice`);
const refund = 'refund_id payment_id status amount currency is_partial created_at';
const subscription = [
  ...words(`subscription_id product_id product_name status quantity recurring_pre_tax_amount currency
    tax_inclusive payment_frequency_count payment_frequency_interval created_at previous_billing_date
    next_billing_date cancel_at_next_billing_date cancelled_at paused_at expires_at trial_period_days
    on_demand has_payment_method payment_method_id`),
  ...within('addons', 'addon_id quantity'),
  ...within('meters', 'meter_id name measurement_unit'),
  ...within('scheduled_change', 'product_id product_name quantity effective_at'),
];
const billingDetails = [
  ...words('customer_name customer_business_name tax_id'),
  ...within('billing', 'country street city state zipcode'),
];
const link = words('accepted payment_id payment_link expires_on');

/** The first of a list that fits. */
async function pickId(
  bench: Bench,
  path: string,
  id: string,
  fits: (row: Row) => boolean = () => true,
): Promise<string> {
  const row = (await upstreamRows(bench, path)).find(fits);
  if (!row) throw new Error(`nothing fits in ${path}`);
  return String(row[id]);
}

const payments = (customer: string) => `/payments?customer_id=${customer}&page_size=100`;
const payment =
  (fits?: (row: Row) => boolean): Params =>
  async (bench, customer) => ({
    payment: await pickId(bench, payments(customer), 'payment_id', fits),
  });
const anyPayment = payment();
const refundable = payment((row) => row.status === 'succeeded' && row.refund_status === null);

const active: Params = async (bench, customer) => ({
  subscription: await pickId(
    bench,
    `/subscriptions?customer_id=${customer}`,
    'subscription_id',
    (row) => row.status === 'active' && !row.on_demand && !row.cancel_at_next_billing_date,
  ),
});
const method: Params = async (bench, customer) => ({
  method: await pickId(bench, `/customers/${customer}/payment-methods`, 'payment_method_id'),
});
const licenseKey: Params = async (bench, customer) => ({
  key: await pickId(
    bench,
    `/license_keys?customer_id=${customer}`,
    'id',
    (row) => row.instances_count > 0,
  ),
});

/** A plan that the customers of the matrix don't have. */
export const OTHER_PLAN = 'Sketch plan';

export const productId = (bench: Pick<Bench, 'sandbox'>, name: string): Promise<string> =>
  pickId(bench as Bench, '/products?page_size=100', 'product_id', (row) => row.name === name);

const otherPlan: Params = async (bench, customer) => ({
  ...(await active(bench, customer)),
  product: await productId(bench, OTHER_PLAN),
});
const planBody: MatrixRow['body'] = (role, { product }) => ({
  product_id: product,
  quantity: 1,
  ...(role === 'staff' && { proration_billing_mode: 'prorated_immediately' }),
});

const C = '/customers/{customer}';
const S = `${C}/subscriptions/{subscription}`;
const P = `${C}/payments/{payment}`;
const nothing = () => ({});

/** By method and path. A route that isn't here fails the tests. */
export const MATRIX: Readonly<Record<string, MatrixRow>> = {
  'GET /payments': { query: 'page_size=3', success: 200 },
  'GET /payments/{payment}': { params: anyPayment, shared: true, success: 200 },
  'GET /refunds': { query: 'page_size=3', success: 200 },
  'GET /disputes': { query: 'page_size=3', success: 200 },
  'GET /customers': { query: 'page_size=3', success: 200 },
  [`GET ${C}`]: { success: 200, customerSees: ownCustomer },
  'POST /customers': {
    body: () => ({ name: 'New', email: 'new@matrix.example' }),
    success: 201,
  },
  [`PATCH ${C}`]: {
    body: () => ({ phone_number: '+1 555 0100' }),
    success: 200,
    customerSees: ownCustomer,
  },
  [`POST ${C}/portal-session`]: {
    body: () => ({ return_url: 'https://shop.example/account' }),
    success: 201,
  },

  [`GET ${C}/payments`]: {
    query: 'page_size=50',
    success: 200,
    absent: 200,
    customerSees: paymentRow,
  },
  [`GET ${P}`]: {
    params: payment((row) => row.refund_status !== null || row.dispute_status !== null),
    success: 200,
    customerSees: [
      ...paymentRow,
      ...words('tax is_update_payment_method error_code'),
      ...within('product_cart', 'product_id quantity'),
      ...within('refunds', refund),
      ...within('discounts', 'code'),
    ],
  },
  [`GET ${P}/line-items`]: {
    params: anyPayment,
    success: 200,
    customerSees: [
      'currency',
      ...within('items', 'items_id name description amount tax refundable_amount'),
    ],
  },
  [`GET ${P}/retry`]: {
    params: anyPayment,
    success: 200,
    customerSees: words('can_retry sends_allowed sends_used reason retry_available_at'),
  },
  [`POST ${P}/retry`]: {
    params: payment((row) => row.status === 'failed' && row.subscription_id !== null),
    body: nothing,
    success: 200,
    customerSees: words('payment_id status sends_allowed sends_used retry_available_at'),
  },
  [`GET ${P}/invoice`]: { params: payment((row) => row.invoice_url !== null), success: 200 },
  [`GET ${P}/refunds`]: {
    params: payment((row) => row.refund_status !== null),
    success: 200,
    customerSees: words(refund),
  },
  [`POST ${P}/refunds`]: {
    params: refundable,
    body: () => ({ reason: 'Asked for' }),
    success: 201,
  },
  [`GET ${C}/refunds`]: { success: 200, absent: 200, customerSees: words(refund) },
  [`GET ${C}/refunds/{refund}/receipt`]: {
    params: async (bench, customer) => ({
      refund: await pickId(bench, `/refunds?customer_id=${customer}`, 'refund_id'),
    }),
    success: 200,
  },

  [`GET ${S}/billing-details`]: { params: active, success: 200, customerSees: billingDetails },
  [`PATCH ${S}/billing-details`]: {
    params: active,
    body: () => ({ customer_name: 'Kite Labs', tax_id: '29AAGCK1234F1ZP' }),
    success: 200,
    customerSees: billingDetails,
  },
  [`GET ${C}/subscriptions`]: { success: 200, absent: 200, customerSees: subscription },
  [`GET ${S}`]: { params: active, success: 200, customerSees: subscription },
  [`PATCH ${S}`]: {
    params: active,
    body: () => ({ cancel_at_next_billing_date: true, cancellation_feedback: 'unused' }),
    success: 200,
    customerSees: subscription,
  },
  [`GET ${S}/change-plan`]: {
    params: active,
    success: 200,
    customerSees: [
      ...words('product_id name price currency payment_frequency_count payment_frequency_interval'),
      ...within('addons', 'addon_id name price currency'),
    ],
  },
  [`POST ${S}/change-plan/preview`]: {
    params: otherPlan,
    body: planBody,
    success: 200,
    customerSees: [
      ...within('immediate_charge', 'effective_at line_items summary'),
      ...within(
        'immediate_charge.line_items',
        'type name quantity unit_price proration_factor tax tax_rate subtotal',
      ),
      ...within('immediate_charge.summary', 'currency total_amount tax customer_credits'),
      ...within(
        'new_plan',
        'product_id quantity recurring_pre_tax_amount currency next_billing_date',
      ),
    ],
  },
  [`POST ${S}/change-plan`]: {
    params: otherPlan,
    body: planBody,
    success: 200,
    customerSees: link,
  },
  [`DELETE ${S}/change-plan/scheduled`]: {
    // Schedules one first.
    params: async (bench, customer) => {
      const { subscription = '', product } = await otherPlan(bench, customer);
      await bench.sandbox.fetch(
        `https://sandbox.example/subscriptions/${subscription}/change-plan`,
        {
          method: 'POST',
          headers: { authorization: 'Bearer sandbox-key' },
          body: JSON.stringify({
            product_id: product,
            quantity: 1,
            proration_billing_mode: 'full_immediately',
            effective_at: 'next_billing_date',
            cancel_scheduled_change_plan: true,
          }),
        },
      );
      return { subscription };
    },
    body: nothing,
    success: 200,
    customerSees: ['accepted'],
  },
  [`POST ${S}/update-payment-method`]: {
    params: active,
    body: () => ({ type: 'new', return_url: 'https://shop.example/back' }),
    success: 200,
    customerSees: link,
  },
  [`GET ${S}/usage-history`]: {
    params: active,
    success: 200,
    customerSees: [
      ...words('start_date end_date'),
      ...within(
        'meters',
        `id name consumed_units free_threshold chargeable_units price_per_unit total_price currency`,
      ),
    ],
  },

  [`GET ${C}/wallets`]: {
    success: 200,
    customerSees: words('currency balance created_at updated_at'),
  },
  [`GET ${C}/wallets/ledger-entries`]: {
    success: 200,
    customerSees: words(
      'id created_at amount currency is_credit event_type before_balance after_balance',
    ),
  },
  [`POST ${C}/wallets/ledger-entries`]: {
    body: () => ({ amount: 500, currency: 'USD', entry_type: 'credit', reason: 'Goodwill' }),
    success: 201,
  },
  [`GET ${C}/credit-entitlements`]: {
    success: 200,
    customerSees: words('credit_entitlement_id name description unit balance overage'),
  },
  [`GET ${C}/credit-entitlements/{entitlement}/ledger`]: {
    params: async (bench) => ({
      entitlement: await pickId(bench, '/credit-entitlements', 'id'),
    }),
    shared: true,
    success: 200,
    customerSees:
      words(`id created_at amount is_credit transaction_type balance_before balance_after
      overage_before overage_after`),
  },
  [`GET ${C}/credit-entitlements/{entitlement}/grants`]: {
    params: async (bench) => ({
      entitlement: await pickId(bench, '/credit-entitlements', 'id'),
    }),
    shared: true,
    success: 200,
    customerSees: words(
      'id created_at initial_amount remaining_amount source_type expires_at is_expired',
    ),
  },

  [`GET ${C}/license-keys`]: {
    success: 200,
    absent: 200,
    customerSees: words(`id key status product_id product_name activations_limit instances_count
      created_at expires_at payment_id subscription_id`),
  },
  [`GET ${C}/license-keys/{key}/instances`]: {
    params: licenseKey,
    success: 200,
    customerSees: words('id name created_at'),
  },
  [`GET ${C}/entitlement-grants`]: {
    success: 200,
    customerSees: [
      ...words(`id entitlement_id entitlement_name entitlement_description integration_type status
        created_at delivered_at revoked_at payment_id subscription_id instructions external_url
        can_connect`),
      ...within('files', 'file_id filename file_size'),
    ],
  },
  [`GET ${C}/entitlement-grants/{grant}/files/{file}`]: {
    params: async (bench, customer) => {
      const path = `/customers/${customer}/entitlement-grants?page_size=100`;
      const row = (await upstreamRows(bench, path)).find((grant) => grant.digital_product_delivery);
      const { files } = row?.digital_product_delivery as { files: Row[] };
      return { grant: String(row?.id), file: String(files[0]?.file_id) };
    },
    success: 200,
    customerSees: ['link'],
  },
  [`GET ${C}/entitlement-grants/{grant}/connection`]: {
    params: async (bench, customer) => ({
      grant: await pickId(
        bench,
        `/customers/${customer}/entitlement-grants?page_size=100`,
        'id',
        (row) => row.oauth_url !== null,
      ),
    }),
    success: 200,
    customerSees: ['link'],
  },
  [`DELETE ${C}/license-keys/{key}/instances/{instance}`]: {
    params: async (bench, customer) => {
      const { key = '' } = await licenseKey(bench, customer);
      const path = `/license_key_instances?license_key_id=${key}`;
      return { key, instance: await pickId(bench, path, 'id') };
    },
    body: nothing,
    success: 200,
    customerSees: ['accepted'],
  },
  [`GET ${C}/payment-methods`]: {
    success: 200,
    customerSees: [
      ...words(
        'payment_method_id payment_method payment_method_type recurring_enabled last_used_at',
      ),
      ...within('card', 'card_network card_type last4_digits expiry_month expiry_year'),
    ],
  },
  [`DELETE ${C}/payment-methods/{method}`]: {
    params: method,
    body: nothing,
    success: 200,
    customerSees: ['accepted'],
  },
};

import type { SubscriptionChangePlanParams } from 'dodopayments/resources';
import * as v from 'valibot';
import {
  Accepted,
  cancelScheduledPlanChange,
  changePlan,
  CheckoutLink,
  listPlans,
  Plan,
  PlanPreview,
  previewPlanChange,
  PRORATION_MODES,
  updatePaymentMethod,
  type PaymentMethodChoice,
  type PlanChange,
} from '../../protocol/index.js';
import { Refusal } from '../problems.js';
import { cut, isRecord, UpstreamFailure, type Send } from '../upstream.js';
import { ACCEPTED, accepted, acceptedWithLink, NO_LINK } from './accepted.js';
import { id, line, quantity, returnUrl, wholePaging } from './fields.js';
import {
  askSubscription,
  param,
  readAddon,
  readProduct,
  readSubscription,
  subscriptionOwner,
} from './owned.js';
import { readMethods } from './payment-methods.js';
import { list, mutation, type Call, type Route } from './route.js';

type ChangeCall = Call<undefined, PlanChange>;

const ownChange = {
  product_id: id,
  quantity,
  addons: v.optional(v.pipe(v.array(v.strictObject({ addon_id: id, quantity })), v.maxLength(50))),
  discount_codes: v.optional(v.pipe(v.array(line(100)), v.maxLength(20))),
  effective_at: v.optional(v.picklist(['immediately', 'next_billing_date'])),
  cancel_scheduled_change_plan: v.optional(v.boolean()),
};
const body = {
  staff: v.strictObject({
    ...ownChange,
    proration_billing_mode: v.picklist(PRORATION_MODES),
    on_payment_failure: v.optional(v.picklist(['prevent_change', 'apply_change'])),
  }),
  customer: v.strictObject(ownChange),
};

/**
 * Customers may change to the products that the merchant lists, and add what upstream lists for that
 * product, or what they have; upstream would take any product.
 */
async function requireListed(call: ChangeCall): Promise<void> {
  const { role, body, rules } = call;
  if (role === 'staff') return;
  const refuse = (field: string): never => {
    throw new Refusal('invalid_fields', { errors: [{ field, code: 'not_allowed' }] });
  };
  const { changePlan: rule } = rules.features;
  if (!rule || !rule.products.includes(body.product_id)) refuse('product_id');
  if (!body.addons?.length) return;
  const [product, current] = await Promise.all([
    readProduct(call, body.product_id),
    currentAddons(call),
  ]);
  const known = new Set([...addonIds(product), ...current.map(({ addon_id }) => addon_id)]);
  if (!body.addons.every(({ addon_id }) => known.has(addon_id))) refuse('addons');
}

/** How it is billed: for staff as they say, for customers as the merchant has set. */
function billing({ role, body, rules: { features } }: ChangeCall) {
  if (role === 'staff') {
    const { proration_billing_mode = 'prorated_immediately', on_payment_failure } = body;
    return { proration_billing_mode, ...(on_payment_failure && { on_payment_failure }) };
  }
  const rule = features.changePlan || undefined;
  return {
    // Upstream takes no other for a change that comes later.
    proration_billing_mode:
      body.effective_at === 'next_billing_date'
        ? ('full_immediately' as const)
        : (rule?.proration ?? ('prorated_immediately' as const)),
    // Upstream's default would give the plan to one whose card was declined.
    on_payment_failure: 'prevent_change' as const,
  };
}

async function changeFor(call: ChangeCall): Promise<SubscriptionChangePlanParams> {
  const { product_id, quantity, discount_codes, effective_at, cancel_scheduled_change_plan } =
    call.body;
  return {
    product_id,
    quantity,
    ...billing(call),
    addons: [...(call.body.addons ?? (await currentAddons(call)))],
    ...(discount_codes && { discount_codes: [...discount_codes] }),
    ...(effective_at && { effective_at }),
    ...(cancel_scheduled_change_plan && { cancel_scheduled_change_plan }),
  };
}

type Addons = NonNullable<PlanChange['addons']>;

/** Those of the subscription as it is: upstream takes none for "remove them". */
async function currentAddons(call: ChangeCall): Promise<Addons> {
  return addonsOf(await readSubscription(call));
}

function addonsOf({ addons }: Readonly<Record<string, unknown>>): Addons {
  const read = v.safeParse(v.array(v.object({ addon_id: id, quantity })), addons ?? []);
  // Sending what can't be read would remove it.
  if (!read.success) throw new Refusal('upstream_error', { reason: 'addons' });
  return read.output;
}

/** Whether a subscription, or what is scheduled for it, is the one asked for. */
function isAsked(call: ChangeCall, now: Readonly<Record<string, unknown>>): boolean {
  const { product_id, quantity, addons, effective_at } = call.body;
  const plan = effective_at === 'next_billing_date' ? now.scheduled_change : now;
  if (!isRecord(plan)) return false;
  const text = (some: Addons): string =>
    JSON.stringify(some.map((addon) => [addon.addon_id, addon.quantity]).sort());
  return (
    plan.product_id === product_id &&
    plan.quantity === quantity &&
    (addons === undefined || text(addons) === text(addonsOf(plan)))
  );
}

/**
 * A change to what is already so would be billed, and be told from a lost one by nothing. Checked
 * right before sending, so that what is found later was made by this change.
 */
async function requireChange(call: ChangeCall): Promise<void> {
  await requireListed(call);
  if (!isAsked(call, await readSubscription(call))) return;
  throw new Refusal('conflict', { errors: [{ field: 'product_id', code: 'ALREADY_SO' }] });
}

/** Milliseconds: a change charges a card first. */
const SETTLES = 30_000;

/**
 * A refused code is told by its field, whatever upstream's words for it. One that it doesn't know is a
 * 404 there, though subscription and product are found.
 */
async function askChange(call: ChangeCall, send: Send): Promise<unknown> {
  try {
    return await call.ask(send);
  } catch (error) {
    if (!call.body.discount_codes?.length || !(error instanceof UpstreamFailure)) throw error;
    const { code = 'NOT_FOUND', refused, status } = error;
    if (!refused || (status !== 404 && !code.startsWith('DISCOUNT'))) throw error;
    throw new UpstreamFailure('status', { status: 422, code, text: 'discount_codes' });
  }
}

const findChange = async (call: ChangeCall) =>
  isAsked(call, await askSubscription(call)) ? NO_LINK : null;

async function findNothingScheduled(call: Call<undefined, object>) {
  const { scheduled_change } = await askSubscription(call);
  return scheduled_change ? null : ACCEPTED;
}

/** A lost link leads nowhere, so another one is asked for. */
async function findMethod(call: Call<undefined, PaymentMethodChoice>) {
  const { body } = call;
  if (body.type === 'new') return null;
  const now = await askSubscription(call);
  // On hold still: what is due hasn't been charged, whichever method it has.
  const isSo =
    now.payment_method_id === body.payment_method_id &&
    now.status !== 'on_hold' &&
    now.status !== 'past_due';
  return isSo ? NO_LINK : null;
}

const addonIds = ({ addons }: Readonly<Record<string, unknown>>): readonly string[] =>
  (Array.isArray(addons) ? addons : []).filter((addon) => v.is(id, addon));

/** A product with what may be added to it. An add-on that can't be read is left out. */
async function readPlan(call: Pick<Call<unknown, unknown>, 'ask' | 'recall'>, product: string) {
  const plan = await readProduct(call, product);
  const read = await Promise.allSettled(addonIds(plan).map((addon) => readAddon(call, addon)));
  return { ...plan, addons: found(read).map((addon) => ({ ...addon, addon_id: addon.id })) };
}

const found = <Item>(read: readonly PromiseSettledResult<Item>[]): Item[] =>
  read.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));

/** A plan as the page shows it. Of what is metered, the fixed part is its price. */
const rawPlan = v.pipe(
  v.looseObject({ price: v.looseObject({}) }),
  v.transform(({ price, ...product }) => ({
    ...price,
    ...product,
    price: price.price ?? price.fixed_price,
  })),
);

export const planChangeRoutes: readonly Route[] = [
  list({
    operation: listPlans,
    query: v.strictObject(wholePaging),
    guard: subscriptionOwner,
    owner: 'guarded',
    async upstream(call) {
      const { changePlan } = call.rules.features;
      const ids = changePlan ? changePlan.products : [];
      const read = await Promise.allSettled(ids.map((product) => readPlan(call, product)));
      // One that has gone is no reason to offer none; none at all is a failure.
      const items = found(read);
      const [first] = read;
      if (!items.length && first?.status === 'rejected') throw first.reason;
      return cut({ items }, call.query);
    },
    fields: { customer: v.pipe(rawPlan, Plan) },
  }),

  mutation<PlanChange>({
    operation: previewPlanChange,
    asksOnly: true,
    guard: subscriptionOwner,
    owner: 'guarded',
    body,
    upstream: async (call) => {
      await requireListed(call);
      const change = await changeFor(call);
      return askChange(call, (dodo, options) =>
        dodo.subscriptions.previewChangePlan(param(call, 'subscription'), change, options),
      );
    },
    afterLoss: 'repeat',
    fields: { staff: PlanPreview, customer: PlanPreview },
  }),

  mutation<PlanChange>({
    operation: changePlan,
    guard: subscriptionOwner,
    owner: 'guarded',
    body,
    permit: requireChange,
    upstream: async (call) => {
      const change = await changeFor(call);
      const answer = askChange(call, (dodo, options) =>
        dodo.subscriptions.changePlan(param(call, 'subscription'), change, options),
      );
      return acceptedWithLink(answer, () => findChange(call));
    },
    afterLoss: { find: findChange, settles: () => SETTLES },
    fields: { staff: CheckoutLink, customer: CheckoutLink },
  }),

  mutation<object>({
    operation: cancelScheduledPlanChange,
    guard: subscriptionOwner,
    owner: 'guarded',
    body: { staff: v.strictObject({}), customer: v.strictObject({}) },
    upstream: (call) =>
      accepted(
        call.ask((dodo, options) =>
          dodo.subscriptions.cancelChangePlan(param(call, 'subscription'), options),
        ),
        () => findNothingScheduled(call),
      ),
    afterLoss: { find: findNothingScheduled },
    fields: { staff: Accepted, customer: Accepted },
  }),

  mutation<PaymentMethodChoice>({
    operation: updatePaymentMethod,
    guard: subscriptionOwner,
    owner: 'guarded',
    body: { staff: methodChoice(), customer: methodChoice() },
    // Whose a saved method is, upstream isn't trusted to check.
    async permit(call) {
      const { body } = call;
      if (body.type === 'new') return;
      const methods = await readMethods(call);
      if (methods.some((method) => method.payment_method_id === body.payment_method_id)) return;
      throw new Refusal('invalid_fields', {
        errors: [{ field: 'payment_method_id', code: 'not_found' }],
      });
    },
    upstream: (call) => {
      const { body } = call;
      const answer = call.ask((dodo, options) =>
        dodo.subscriptions.updatePaymentMethod(
          param(call, 'subscription'),
          {
            payment_method:
              body.type === 'existing'
                ? { type: 'existing', payment_method_id: body.payment_method_id }
                : { type: 'new', ...(body.return_url && { return_url: body.return_url }) },
          },
          options,
        ),
      );
      return acceptedWithLink(answer, () => findMethod(call));
    },
    afterLoss: {
      find: findMethod,
      settles: ({ body }) => (body.type === 'existing' ? SETTLES : 0),
    },
    fields: { staff: CheckoutLink, customer: CheckoutLink },
  }),
];

function methodChoice() {
  return v.variant('type', [
    v.strictObject({ type: v.literal('new'), return_url: v.optional(returnUrl) }),
    v.strictObject({ type: v.literal('existing'), payment_method_id: id }),
  ]);
}

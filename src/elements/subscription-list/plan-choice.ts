import { plainDigits } from '../../format/money-marks.js';
import type { Plan, PlanChange } from '../../protocol/plan-change.js';
import type { Subscription } from '../../protocol/subscription.js';

type Addon = Plan['addons'][number];

/** Upstream stacks no more. */
const MAX_CODES = 20;

/** What is chosen and typed of a change of plan, and what of it would be sent. */
export class PlanChoice {
  plan: string | undefined;
  /** As typed, like all that follows. */
  quantity: string | undefined;
  addons = new Map<string, string>();
  when: NonNullable<PlanChange['effective_at']> = 'immediately';
  code = '';
  /** Accepted with a price, or on trial: then it is the last. */
  codes: readonly string[] = [];
  isTrial = false;
  /** Upstream's code for why one was refused. */
  refused: string | undefined;

  get isChanged(): boolean {
    return [this.plan, this.quantity].some((one) => one !== undefined) || this.addons.size > 0;
  }

  /** The plan that is chosen, if customers may change to it: of another they can't have more either. */
  planIn(plans: readonly Plan[], { product_id: own }: Subscription): Plan | undefined {
    return plans.find(({ product_id }) => product_id === (this.plan ?? own));
  }

  quantityOf({ quantity }: Subscription): number | undefined {
    return read(this.quantity ?? String(quantity ?? 1), 1);
  }

  /** What is in the field of an add-on. */
  addonText({ addon_id: id }: Addon, subscription: Subscription): string {
    return this.addons.get(id) ?? String(countOf(subscription, id));
  }

  addonCount(addon: Addon, subscription: Subscription): number | undefined {
    return read(this.addonText(addon, subscription) || '0', 0);
  }

  /** Those of now that the plan doesn't have: they end with the change. */
  ending(plan: Plan, { addons }: Subscription): readonly string[] {
    const known = new Set(plan.addons.map(({ addon_id }) => addon_id));
    return addons.flatMap(({ addon_id }) => (known.has(addon_id) ? [] : [addon_id]));
  }

  /** What would be sent; undefined where it is no change, or can't be read. */
  wanted(plans: readonly Plan[], subscription: Subscription): PlanChange | undefined {
    const plan = this.planIn(plans, subscription);
    const quantity = this.quantityOf(subscription);
    const counts = plan?.addons.map((addon) => ({
      addon_id: addon.addon_id,
      quantity: this.addonCount(addon, subscription),
    }));
    if (!plan || !counts || quantity === undefined) return undefined;
    const isSame =
      plan.product_id === subscription.product_id && quantity === (subscription.quantity ?? 1);
    const moved = counts.some((one) => one.quantity !== countOf(subscription, one.addon_id));
    if (counts.some((one) => one.quantity === undefined) || (isSame && !moved)) return undefined;
    const addons = counts.filter((one): one is Count => Boolean(one.quantity));
    return {
      product_id: plan.product_id,
      quantity,
      ...((counts.length || subscription.addons.length) && { addons }),
      ...(this.codes.length && { discount_codes: this.codes }),
      effective_at: this.when,
      ...(subscription.scheduled_change && { cancel_scheduled_change_plan: true }),
    };
  }

  get mayAddCode(): boolean {
    return this.codes.length - Number(this.isTrial) < MAX_CODES;
  }

  /** Tries the typed code: whether it is good only the price tells. */
  tryCode(): boolean {
    const code = this.code.trim();
    this.refused = undefined;
    if (!code || this.isTrial || this.codes.includes(code)) return false;
    this.codes = [...this.codes, code];
    this.isTrial = true;
    return true;
  }

  /** There is a price with the code. */
  takeCode(): void {
    if (this.isTrial) this.code = '';
    this.isTrial = false;
  }

  /** There is none; the code stays typed. Without one on trial, any of those before is to blame. */
  refuseCode(why: string): void {
    this.refused = why;
    if (this.isTrial) this.codes = this.codes.slice(0, -1);
    this.isTrial = false;
  }

  removeCode(code: string): void {
    this.refused = undefined;
    this.codes = this.codes.filter((one) => one !== code);
  }
}

type Count = NonNullable<PlanChange['addons']>[number];

const countOf = ({ addons }: Subscription, id: string): number =>
  addons.find(({ addon_id }) => addon_id === id)?.quantity ?? 0;

function read(typed: string, least: number): number | undefined {
  const text = plainDigits(typed).trim();
  return /^\d{1,7}$/.test(text) && Number(text) >= least ? Number(text) : undefined;
}

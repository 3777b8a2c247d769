import { plainDigits } from '../../../format/money-marks.js';
import type { Plan, PlanChange } from '../../../protocol/plan-change.js';
import type { Subscription } from '../../../protocol/subscription.js';

/** Upstream stacks no more. */
export const MAX_CODES = 20;

/** What is chosen and typed of a change of plan, and what of it would be sent. */
export class PlanChoice {
  plan: string | undefined;
  /** As typed, like all that follows; `quantity`, or an add-on by its id. */
  counts = new Map<string, string>();
  when: NonNullable<PlanChange['effective_at']> = 'immediately';
  code = '';
  /** Those that there is a price with. */
  codes: readonly string[] = [];
  /** One that is being tried: whether it is good only the price tells. */
  trial: string | undefined;
  /** Upstream's code for why one was refused. */
  refused: string | undefined;

  /** The plan that is chosen, if customers may change to it: of another they can't have more either. */
  planIn(plans: readonly Plan[], { product_id: own }: Subscription): Plan | undefined {
    return plans.find(({ product_id }) => product_id === (this.plan ?? own));
  }

  /** What stands in the field of one. */
  textOf(id: string, subscription: Subscription): string {
    return this.counts.get(id) ?? String(countOf(id, subscription));
  }

  /** Undefined where it is no number of things. */
  count(id: string, subscription: Subscription): number | undefined {
    const isPlan = id === 'quantity';
    const text = plainDigits(this.textOf(id, subscription)).trim() || (isPlan ? '' : '0');
    return /^\d{1,7}$/.test(text) && (!isPlan || Number(text) > 0) ? Number(text) : undefined;
  }

  /** What would be sent; undefined where it is no change, or can't be read. */
  wanted(plans: readonly Plan[], subscription: Subscription): PlanChange | undefined {
    const plan = this.planIn(plans, subscription);
    if (!plan) return undefined;
    const ids = ['quantity', ...plan.addons.map(({ addon_id }) => addon_id)];
    const counts = ids.map((id) => this.count(id, subscription));
    const isSame =
      plan.product_id === subscription.product_id &&
      counts.every((count, at) => count === countOf(ids[at] ?? '', subscription));
    if (isSame || counts.includes(undefined)) return undefined;
    const [quantity = 1, ...addons] = counts;
    const codes = [...this.codes, this.trial ?? []].flat();
    return {
      product_id: plan.product_id,
      quantity,
      addons: addons.flatMap((count, at) =>
        count ? [{ addon_id: ids[at + 1] ?? '', quantity: count }] : [],
      ),
      ...(codes.length && { discount_codes: codes }),
      effective_at: this.when,
      ...(subscription.scheduled_change && { cancel_scheduled_change_plan: true }),
    };
  }

  tryCode(): void {
    const code = this.code.trim();
    this.refused = undefined;
    if (code && !this.codes.includes(code)) this.trial ??= code;
  }

  /** There is a price with all of them. */
  takeCode(): void {
    if (this.trial === undefined) return;
    this.codes = [...this.codes, this.trial];
    this.trial = undefined;
    this.code = '';
  }
}

const countOf = (id: string, { quantity, addons }: Subscription): number =>
  id === 'quantity'
    ? (quantity ?? 1)
    : (addons.find(({ addon_id }) => addon_id === id)?.quantity ?? 0);

import { html, nothing, type TemplateResult } from 'lit';
import { formatMoney } from '../../../format/money.js';
import { revealMarks } from '../../../format/name.js';
import { formatCount } from '../../../format/number.js';
import type { Plan, PlanChange, PlanPreview } from '../../../protocol/plan-change.js';
import type { Subscription } from '../../../protocol/subscription.js';
import { money } from '../../../ui/money.js';
import { sum } from '../../../ui/sum.js';
import { dayOf, nameOf, priceOf, timesOf, type Reader } from '../../shared/subscription/wording.js';

export interface Previewed {
  readonly subscription: Subscription;
  readonly plan: Plan;
  /** What the price is of. */
  readonly change: PlanChange;
  readonly preview: PlanPreview;
}

/** What a change of plan costs now and from then on, in the server's own figures. */
export function renderPreview(previewed: Previewed, reader: Reader): TemplateResult {
  const { subscription, plan, change, preview } = previewed;
  const { localize } = reader;
  const { term } = localize;
  const day = dayOf(subscription.next_billing_date, reader);
  const isLater = change.effective_at === 'next_billing_date' && day !== undefined;
  const name = nameOf({ product_name: plan.name }, localize);
  const lines = chargeLines(preview, name, reader);
  const { summary } = preview.immediate_charge ?? {};
  const total = money(localize, {
    minor: summary?.total_amount ?? '',
    currency: summary?.currency ?? '',
  });
  return html`${isLater ? html`<p class="task-text">${term('planChanges', name, day)}</p>` : nothing}
    ${
      isLater && !lines.length
        ? nothing
        : sum(lines, {
            label: isLater ? term('onDate', day) : term('toPayNow'),
            amount: html`<strong>${total}</strong>`,
          })
    }
    <dl class="sum">
      ${nextBill(previewed, isLater ? day : undefined, reader).map(
        ([label, figure]) =>
          html`<div>
            <dt>${label}</dt>
            <dd><bdi>${figure}</bdi></dd>
          </div>`,
      )}
    </dl>`;
}

/**
 * Lines that add up to the total. Upstream tells a line's price, quantity and part of the period, not
 * its amount: where these, rounded, aren't the total, one line says what is left of it without tax.
 */
function chargeLines({ immediate_charge: charge }: PlanPreview, plan: string, reader: Reader) {
  const { localize } = reader;
  const { term, lang } = localize;
  const { summary, line_items: items = [] } = charge ?? {};
  const { currency, total_amount: total = null, tax, customer_credits: credits } = summary ?? {};
  if (total === null) return [];
  const line = (label: string, minor: number) => ({
    label,
    amount: money(localize, { minor, currency: currency ?? '' }),
  });
  const rest = total - (credits ?? 0);
  const lines = items.map(({ name, quantity, unit_price, proration_factor, subtotal }) => {
    const count = quantity ?? 1;
    const amount = subtotal ?? Math.round((unit_price ?? 0) * count * (proration_factor ?? 1));
    return { label: timesOf(count, lang) + revealMarks(name ?? plan), amount };
  });
  const net = lines.reduce((all, { amount }) => all + amount, 0);
  // Prices may have it in them.
  const added = net === rest ? 0 : (tax ?? 0);
  const isExact = net + added === rest;
  return [
    ...(isExact
      ? lines.map(({ label, amount }) => line(label, amount))
      : [line(plan, rest - added)]),
    ...(added ? [line(term('taskTax'), added)] : []),
    ...(credits ? [line(term(credits < 0 ? 'taskFromWallet' : 'toWallet'), credits)] : []),
  ];
}

/**
 * Upstream doesn't say whether the sum that is charged again and again is of one or of all, nor
 * whether add-ons are in it: where there are more, each is told at its own price.
 */
function nextBill(
  { plan, change, preview: { new_plan: after } }: Previewed,
  later: string | undefined,
  reader: Reader,
): (readonly [label: string, figure: string])[] {
  const { localize } = reader;
  const { term, lang } = localize;
  const { quantity, addons = [] } = change;
  if (!after) return [];
  const { recurring_pre_tax_amount: recurring, currency } = after;
  const name = nameOf({ product_name: plan.name }, localize);
  const isOne = quantity === 1 && !addons.length;
  const { price } = isOne
    ? { price: recurring }
    : plan.currency === currency
      ? plan
      : { price: null };
  const each = priceOf({ ...plan, price, currency, tax_inclusive: false }, reader);
  const bill = timesOf(quantity, lang) + (each ?? name);
  const day = later ?? dayOf(after.next_billing_date, reader);
  return [
    [term('nextBill'), day ? term('billOn', bill, day) : bill],
    ...addons.map(({ addon_id: id, quantity: count }) => {
      const addon = plan.addons.find(({ addon_id }) => addon_id === id);
      const { price = null } = addon?.currency === currency ? (addon ?? {}) : {};
      const figure =
        price === null || !currency
          ? formatCount(count, lang)
          : timesOf(count, lang) + formatMoney(price, currency, lang);
      return [revealMarks(addon?.name ?? id), figure] as const;
    }),
  ];
}

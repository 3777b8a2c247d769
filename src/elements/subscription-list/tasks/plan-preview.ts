import { html, nothing, type TemplateResult } from 'lit';
import { revealMarks } from '../../../format/name.js';
import { formatCount } from '../../../format/number.js';
import type { Plan, PlanPreview } from '../../../protocol/plan-change.js';
import { money } from '../../../ui/money.js';
import { sum } from '../../../ui/sum.js';
import { dayOf, priceOf, type Reader } from '../../shared/subscription/wording.js';

/** What a change of plan costs now and from then on, in the server's own figures. */
export function renderPreview(
  { immediate_charge: charge, new_plan: after }: PlanPreview,
  plan: Pick<Plan, 'payment_frequency_count' | 'payment_frequency_interval'>,
  reader: Reader,
): TemplateResult {
  const { localize } = reader;
  const { term, lang } = localize;
  const { summary, line_items: lines = [] } = charge ?? {};
  const amount = (minor: number | null | undefined) =>
    money(localize, { minor: minor ?? '', currency: summary?.currency ?? '' });
  const credits = summary?.customer_credits ?? 0;
  // Those of the old plan come back as lines below nothing.
  const addons = lines.filter(({ type, unit_price }) => type === 'addon' && (unit_price ?? 0) >= 0);
  const price =
    after &&
    priceOf(
      {
        ...plan,
        currency: after.currency,
        price: after.recurring_pre_tax_amount,
        tax_inclusive: false,
      },
      reader,
    );
  const next = dayOf(after?.next_billing_date ?? null, reader);
  const count = after?.quantity ?? 1;
  return html`${sum(
      [
        ...(summary?.tax ? [{ label: term('taskTax'), amount: amount(summary.tax) }] : []),
        ...(credits
          ? [
              {
                label: term(credits < 0 ? 'taskFromWallet' : 'toWallet'),
                amount: amount(Math.abs(credits)),
              },
            ]
          : []),
      ],
      { label: term('toPayNow'), amount: html`<strong>${amount(summary?.total_amount)}</strong>` },
    )}
    <dl class="sum">
      ${
        addons.length
          ? html`<div>
              <dt>${term('addons')}</dt>
              <dd>
                ${addons
                  .map(
                    ({ name, quantity }) =>
                      `${formatCount(quantity ?? 1, lang)} × ${revealMarks(name ?? '–')}`,
                  )
                  .join(', ')}
              </dd>
            </div>`
          : nothing
      }
      ${
        price
          ? html`<div>
              <dt>${term('nextBill')}</dt>
              <dd>
                <bdi
                  >${count > 1 ? `${formatCount(count, lang)} × ` : ''}${
                    next ? term('billOn', price, next) : price
                  }</bdi
                >
              </dd>
            </div>`
          : nothing
      }
    </dl>`;
}

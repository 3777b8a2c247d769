import { html, nothing, type TemplateResult } from 'lit';
import type { CustomerClient } from '../../../client/customer-client.js';
import { Resource } from '../../../controllers/resource.js';
import { revealMarks } from '../../../format/name.js';
import { formatCount } from '../../../format/number.js';
import { MAX_PAGE_SIZE, type Page } from '../../../protocol/page.js';
import { listUsage, type UsagePeriod } from '../../../protocol/usage.js';
import { button } from '../../../ui/button.js';
import { downIcon } from '../../../ui/icons.js';
import { money } from '../../../ui/money.js';
import { dayOf } from '../../shared/subscription/wording.js';
import type { TaskContext } from './task.js';

type Meter = UsagePeriod['meters'][number] & { readonly since: string | null };

/** A year of months; a meter that is opened shows as many as upstream gives at once. */
export const PERIODS = 12;

/** What was used: the newest period of each meter, and the others of the one that is opened. */
export class UsageHistory {
  #context: TaskContext;
  #meter: string | undefined;
  #history: Resource<readonly [CustomerClient, string], Page<UsagePeriod>>;

  constructor(context: TaskContext) {
    this.#context = context;
    const { scope, session, params } = context;
    this.#history = new Resource<readonly [CustomerClient, string], Page<UsagePeriod>>(scope, {
      args: () =>
        session.client && this.#meter ? ([session.client, this.#meter] as const) : undefined,
      load: ([client, meter_id], signal) =>
        client.read(
          listUsage,
          { params: params(), query: { meter_id, page_size: MAX_PAGE_SIZE } },
          { signal },
        ),
    });
  }

  render(periods: readonly UsagePeriod[]): TemplateResult | typeof nothing {
    const { term } = this.#context.localize;
    const newest = new Map<string, Meter>();
    for (const meter of metersOf(periods)) {
      if (!newest.has(meter.id)) newest.set(meter.id, meter);
    }
    if (!newest.size) return nothing;
    return html`<h3 class="task-heading">${term('usage')}</h3>
      <ul class="task-list">
        ${[...newest.values()].map((meter) => this.#renderMeter(meter))}
      </ul>`;
  }

  #renderMeter(meter: Meter): TemplateResult {
    const isOpen = meter.id === this.#meter;
    return html`<li>
        <button
          type="button"
          class="meter"
          aria-expanded=${isOpen}
          @click=${() => {
            this.#history.forget();
            this.#meter = isOpen ? undefined : meter.id;
            this.#context.host.requestUpdate();
          }}
        >
          <bdi>${revealMarks(meter.name ?? meter.id)}</bdi>${downIcon}
        </button>
        ${isOpen ? nothing : this.#renderUse(meter)}
      </li>
      ${isOpen ? this.#renderHistory(meter.id) : nothing}`;
  }

  #renderHistory(id: string): unknown {
    const { term } = this.#context.localize;
    const { state } = this.#history;
    if (state.status === 'error') {
      return html`<li class="task-note" role="alert">
        ${term('detailsFailed')} ${button(term('tryAgain'), () => void this.#history.reload())}
      </li>`;
    }
    const page = 'data' in state ? state.data : undefined;
    return metersOf(page?.items ?? [])
      .filter((meter) => meter.id === id)
      .map((meter) => html`<li>${this.#renderUse(meter)}</li>`);
  }

  #renderUse(meter: Meter): TemplateResult {
    const { localize, reader } = this.#context;
    const { consumed_units: used, free_threshold: free, total_price: minor, currency } = meter;
    return html`<span>${dayOf(meter.since, reader())}</span>
      <span class="grow"
        >${localize.term(
          'used',
          revealMarks(used ?? '–'),
          formatCount(free ?? 0, localize.lang),
          revealMarks(meter.chargeable_units ?? '–'),
        )}</span
      >
      ${money(localize, { minor: minor ?? '', currency: currency ?? '' })}`;
  }
}

/** Newest first, whatever the order that upstream keeps. */
const metersOf = (periods: readonly UsagePeriod[]): Meter[] =>
  periods
    .flatMap(({ start_date: since, meters }) => meters.map((meter) => ({ ...meter, since })))
    .sort((a, b) => Date.parse(b.since ?? '') - Date.parse(a.since ?? '') || 0);

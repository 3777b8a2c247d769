import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Announcer } from '../../controllers/announcer.js';
import type { Localize } from '../../controllers/localize.js';
import { formatDay } from '../../format/date.js';
import { formatCount } from '../../format/number.js';
import { chip } from '../../ui/chip.js';
import { checkbox, radioGroup } from '../../ui/choice.js';
import { selectField, textField } from '../../ui/field.js';
import { downIcon } from '../../ui/icons.js';
import { Popover } from '../../ui/popover.js';
import { DATE_RULES, daysOf, isDay, type RelativeDates } from './dates.js';
import type { ReportBuilder } from './report-builder.js';
import { isRange, type Draft, type What } from './report-draft.js';
import { FORMAT_NAMES } from './report-run.js';
import { splitFilters } from './filters.js';
import type { ReadableSource } from './sources.js';
import { FORMATS } from './writer.js';

const RULES = {
  all: 'datesAll',
  today: 'datesToday',
  yesterday: 'datesYesterday',
  'last-7-days': 'datesLast7Days',
  'last-30-days': 'datesLast30Days',
  'this-month': 'datesThisMonth',
  'last-month': 'datesLastMonth',
  'this-year': 'datesThisYear',
  'last-year': 'datesLastYear',
} as const satisfies Record<RelativeDates, string>;

const COLUMNS = {
  name: 'name',
  customer_id: 'customerId',
  email: 'email',
  phone_number: 'phone',
  created_at: 'reportCreated',
} as const;

const METADATA = 'metadata.';

/** The fields of the dialog. What they change is told; nothing is fetched here. */
export class ReportForm {
  #host: ReportBuilder;
  #localize: Localize;
  #announcer: Announcer;
  #popover: Popover;
  #onChange: (changes: Partial<Draft>) => void;
  #draft!: Draft;
  #source!: ReadableSource;
  /** What is being typed for a filter or a column; undefined while nothing is added. */
  #filter: { key: string; name: string; value: string } | undefined;
  #metadata = '';

  constructor(
    host: ReportBuilder,
    localize: Localize,
    announcer: Announcer,
    onChange: (changes: Partial<Draft>) => void,
  ) {
    this.#host = host;
    this.#localize = localize;
    this.#announcer = announcer;
    this.#onChange = onChange;
    this.#popover = new Popover(host, 'end');
  }

  /** Text above a column, for readers. */
  header = (key: string): string => {
    const { term } = this.#localize;
    if (Object.hasOwn(COLUMNS, key)) return term(COLUMNS[key as keyof typeof COLUMNS]);
    return key.startsWith(METADATA) ? key.slice(METADATA.length) : key;
  };

  render(draft: Draft, source: ReadableSource, now: Date): TemplateResult {
    this.#draft = draft;
    this.#source = source;
    return html`${this.#renderWhat()}
      ${draft.what === 'all' ? html`${this.#renderDates(now)}${this.#renderFilters()}` : nothing}
      <hr />
      ${this.#renderColumns()}
      <hr />
      ${this.#renderFormat()}`;
  }

  #renderWhat(): TemplateResult {
    const { term, lang } = this.#localize;
    const { rows, ids } = this.#host;
    const options = [
      { value: 'all', label: term('reportAll') },
      ...(rows.length
        ? [{ value: 'page', label: term('reportPage', formatCount(rows.length, lang)) }]
        : []),
      ...(ids.length
        ? [{ value: 'selected', label: term('reportSelected', formatCount(ids.length, lang)) }]
        : []),
    ];
    return line(
      term('reportWhat'),
      radioGroup({
        name: 'what',
        label: term('reportWhat'),
        value: this.#draft.what,
        options,
        look: 'line',
        hideLabel: true,
        onChange: (event) => this.#onChange({ what: valueOf(event) as What }),
      }),
    );
  }

  #renderDates(now: Date): TemplateResult {
    const { term } = this.#localize;
    const { dates } = this.#draft;
    const custom = typeof dates === 'object';
    const wrong = !isRange(dates);
    const end = (name: 'from' | 'to') =>
      html`<label class="report-day"
        ><span class="visually-hidden">${term(name === 'from' ? 'reportFrom' : 'reportTo')}</span>
        <input
          id="field-${name}"
          class="field-box"
          part="field-box"
          type="date"
          name=${name}
          aria-invalid=${wrong ? 'true' : nothing}
          aria-describedby=${wrong ? 'report-days-error' : nothing}
          .value=${(custom ? dates[name] : null) ?? ''}
          @change=${this.#onDay}
      /></label>`;
    return line(
      term('reportDates'),
      html`<div class="report-wrap">
          ${selectField({
            name: 'dates',
            label: term('reportDates'),
            value: custom ? 'custom' : dates,
            options: [
              ...DATE_RULES.map((rule) => ({ value: rule, label: term(RULES[rule]) })),
              { value: 'custom', label: term('datesCustom') },
            ],
            onChange: this.#onRule,
          })}
          ${custom ? html`${end('from')}<span class="report-dash" aria-hidden="true">–</span>${end('to')}` : nothing}
          ${this.#renderDays(now)}
        </div>
        ${
          wrong
            ? html`<p id="report-days-error" class="field-error" role="alert">
                ${term('reportDatesWrong')}
              </p>`
            : nothing
        }`,
    );
  }

  #renderDays(now: Date): unknown {
    const { term, lang } = this.#localize;
    const { dates } = this.#draft;
    const { from, to } = daysOf(dates, now);
    const day = (iso: string) => formatDay(new Date(`${iso}T00:00:00Z`), lang);
    const hint = html`<span class="report-hint">${term('reportBothIncluded')}</span>`;
    if (!from && !to) return html`<span class="report-hint">${term('reportAllDays')}</span>`;
    // The boxes show it already.
    if (typeof dates === 'object' && from && to) return hint;
    const text = !from
      ? term('reportUntil', day(to ?? ''))
      : !to
        ? term('reportSince', day(from))
        : from === to
          ? day(from)
          : term('reportRange', day(from), day(to));
    return html`<bdi>${text}</bdi> ${hint}`;
  }

  /* eslint-disable lit-a11y/click-events-have-key-events -- it hears the buttons of its chips */

  #renderFilters(): TemplateResult {
    const { term } = this.#localize;
    const { filters } = this.#draft;
    const { onDevice } = splitFilters(this.#source, filters);
    const keys = Object.keys(filters).filter((key) => filters[key]);
    return line(
      term('reportFilters'),
      html`<div class="report-wrap" @click=${this.#onChip}>
          ${
            keys.length
              ? keys.map(
                  (key) =>
                    html`${chip(this.#localize, {
                      key,
                      label: this.#filterLabel(key),
                      value: filters[key] ?? '',
                    })}${
                      onDevice.includes(key)
                        ? html`<span class="report-hint">${term('reportOnDevice')}</span>`
                        : nothing
                    }`,
                )
              : this.#filter
                ? nothing
                : html`<span class="report-none">${term('reportNone')}</span>`
          }
          ${
            this.#filter
              ? nothing
              : html`<button
                  type="button"
                  class="text-button"
                  name="add-filter"
                  @click=${this.#onAddFilter}
                >
                  ${term('reportAddFilter')}
                </button>`
          }
        </div>
        ${this.#filter ? this.#renderNewFilter(this.#filter) : nothing}`,
    );
  }

  /* eslint-enable lit-a11y/click-events-have-key-events */

  #renderNewFilter({ key, name, value }: { key: string; name: string; value: string }) {
    const { term } = this.#localize;
    const { filters, hasMetadata } = this.#source;
    const set = (changes: Partial<{ key: string; name: string; value: string }>) => {
      this.#filter = { key, name, value, ...changes };
      this.#host.requestUpdate();
    };
    return html`<div class="report-adding" @keydown=${this.#onFilterKey}>
      ${selectField({
        name: 'filter-by',
        label: term('reportFilterBy'),
        value: key,
        options: [
          ...filters.map((filter) => ({ value: filter.key, label: this.#filterLabel(filter.key) })),
          ...(hasMetadata ? [{ value: METADATA, label: term('reportMetadata') }] : []),
        ],
        onChange: (event) => set({ key: valueOf(event) }),
      })}
      ${
        key === METADATA
          ? textField({
              name: 'filter-name',
              label: term('reportFieldName'),
              value: name,
              onInput: (event) => set({ name: valueOf(event) }),
            })
          : nothing
      }
      ${textField({
        name: 'filter-value',
        label: term('reportValue'),
        value,
        onInput: (event) => set({ value: valueOf(event) }),
      })}
      <button type="button" class="button" name="filter-add" @click=${this.#onFilterDone}>
        ${term('reportAdd')}
      </button>
    </div>`;
  }

  #filterLabel(key: string): string {
    return key === 'search' ? this.#localize.term('reportSearch') : this.header(key);
  }

  #renderColumns(): TemplateResult {
    const { term } = this.#localize;
    const { order, chosen } = this.#draft;
    return line(
      term('reportColumns'),
      html`<div class="report-wrap report-columns">
          <div class="report-ticks" role="group" aria-label=${term('reportColumns')}>
            ${repeat(
              order,
              (key) => key,
              (key) =>
                checkbox({
                  name: `column-${key}`,
                  label: this.header(key),
                  checked: chosen.has(key),
                  onChange: () => this.#toggle(key),
                }),
            )}
          </div>
          ${this.#popover.button({
            key: 'columns',
            content: term('reportOrder'),
            look: 'text-button',
          })}
          ${this.#popover.render(() => ({
            title: term('reportColumns'),
            note: term('reportColumnsShown', String(chosen.size), String(order.length)),
            body: this.#renderOrder(),
          }))}
        </div>
        ${
          chosen.size
            ? nothing
            : html`<p class="field-error" role="alert">${term('reportColumnsNone')}</p>`
        }`,
    );
  }

  #renderOrder(): TemplateResult {
    const { term } = this.#localize;
    const { order, chosen } = this.#draft;
    return html`<ul class="report-order">
        ${repeat(
          order,
          (key) => key,
          (key, at) =>
            html`<li data-key=${key} @keydown=${this.#onOrderKey}>
              ${checkbox({
                name: `order-${key}`,
                label: this.header(key),
                checked: chosen.has(key),
                onChange: () => this.#toggle(key),
              })}
              ${this.#moveButton(key, -1, at === 0)}
              ${this.#moveButton(key, 1, at === order.length - 1)}
            </li>`,
        )}
      </ul>
      ${
        this.#source.hasMetadata
          ? html`<div class="report-metadata" @keydown=${this.#onMetadataKey}>
              ${textField({
                name: 'metadata-column',
                label: term('reportMetadata'),
                value: this.#metadata,
                onInput: (event) => {
                  this.#metadata = valueOf(event);
                },
              })}
              <button type="button" class="button" name="metadata-add" @click=${this.#addMetadata}>
                ${term('reportAdd')}
              </button>
            </div>`
          : nothing
      }`;
  }

  #moveButton(key: string, by: -1 | 1, atEnd: boolean): TemplateResult {
    const { term } = this.#localize;
    const name = this.header(key);
    return html`<button
      type="button"
      class="icon-button ${by < 0 ? 'up' : 'down'}"
      aria-label=${by < 0 ? term('moveUp', name) : term('moveDown', name)}
      aria-disabled=${atEnd ? 'true' : nothing}
      @click=${() => void this.#move(key, by)}
    >
      ${downIcon}
    </button>`;
  }

  #renderFormat(): TemplateResult {
    const { term } = this.#localize;
    const { format, times, amounts, readable, totals, bom, raw } = this.#draft;
    const hasAmounts = this.#source.fields.some(({ type }) => type === 'amount');
    const tick = (name: 'readable' | 'totals' | 'bom' | 'raw', label: string, checked: boolean) =>
      checkbox({ name, label, checked, onChange: () => this.#onChange({ [name]: !checked }) });
    return html`${line(
      term('reportFormat'),
      radioGroup({
        name: 'format',
        label: term('reportFormat'),
        value: format,
        options: FORMATS.map((value) => ({ value, label: FORMAT_NAMES[value] })),
        look: 'line',
        hideLabel: true,
        onChange: (event) => {
          const chosen = FORMATS.find((known) => known === valueOf(event));
          if (chosen) this.#onChange({ format: chosen });
        },
      }),
    )}
    ${
      hasAmounts
        ? line(
            term('reportAmounts'),
            html`<div class="report-wrap">
              ${selectField({
                name: 'amounts',
                label: term('reportAmounts'),
                value: amounts,
                options: [
                  { value: 'decimal', label: '12.34' },
                  { value: 'minor', label: term('reportMinorUnits') },
                ],
                onChange: (event) =>
                  this.#onChange({ amounts: valueOf(event) as Draft['amounts'] }),
              })}
              ${tick('totals', term('reportTotals'), totals)}
            </div>`,
          )
        : nothing
    }
    ${line(
      term('reportDatesAs'),
      html`<div class="report-wrap">
          ${selectField({
            name: 'times',
            label: term('reportDatesAs'),
            value: times,
            options: [
              { value: 'utc', label: term('reportIsoUtc') },
              { value: 'local', label: term('reportIsoLocal') },
            ],
            onChange: (event) => this.#onChange({ times: valueOf(event) as Draft['times'] }),
          })}
          ${format === 'csv' || format === 'xlsx' ? tick('readable', term('reportReadable'), readable) : nothing}
        </div>
        ${
          format === 'csv'
            ? html`<div class="report-wrap">
                  ${tick('bom', term('reportBom'), bom)} ${tick('raw', term('reportRaw'), raw)}
                </div>
                ${
                  raw
                    ? html`<p class="report-warning" role="alert">${term('reportRawWarning')}</p>`
                    : nothing
                }`
            : nothing
        }`,
    )}`;
  }

  #toggle(key: string): void {
    const chosen = new Set(this.#draft.chosen);
    if (!chosen.delete(key)) chosen.add(key);
    this.#onChange({ chosen });
  }

  async #move(key: string, by: -1 | 1): Promise<void> {
    const order = [...this.#draft.order];
    const at = order.indexOf(key);
    const to = at + by;
    if (to < 0 || to >= order.length) return;
    const root = this.#host.renderRoot as ShadowRoot;
    const focused = root.activeElement;
    order.splice(at, 1);
    order.splice(to, 0, key);
    this.#onChange({ order });
    this.#announcer.say(this.#localize.term('movedTo', this.header(key), String(to + 1)));
    await this.#host.updateComplete;
    // Moving a row takes the focus from what is in it.
    if (focused instanceof HTMLElement && focused !== root.activeElement) focused.focus();
  }

  #onOrderKey = (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    const { key = '' } = (event.currentTarget as HTMLElement).dataset;
    void this.#move(key, event.key === 'ArrowUp' ? -1 : 1);
  };

  #onMetadataKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.isComposing || !isBox(event)) return;
    // Not the dialog's own Enter.
    event.preventDefault();
    this.#addMetadata();
  };

  #addMetadata = (): void => {
    const name = this.#metadata.trim();
    if (!name) return;
    const key = METADATA + name;
    const { order, chosen } = this.#draft;
    this.#metadata = '';
    this.#onChange({ order: [...new Set([...order, key])], chosen: new Set([...chosen, key]) });
  };

  #onRule = (event: Event): void => {
    const value = valueOf(event);
    const rule = DATE_RULES.find((known) => known === value);
    // The days of the last choice are what is changed.
    this.#onChange({ dates: rule ?? daysOf(this.#draft.dates, new Date()) });
  };

  #onDay = (event: Event): void => {
    const { dates } = this.#draft;
    if (typeof dates !== 'object') return;
    const { name, value } = event.target as HTMLInputElement;
    this.#onChange({ dates: { ...dates, [name]: isDay(value) ? value : null } });
  };

  #onChip = (event: Event): void => {
    const { chip: key } =
      (event.target as Element).closest<HTMLElement>('[data-chip]')?.dataset ?? {};
    if (key === undefined) return;
    const { [key]: _, ...filters } = this.#draft.filters;
    this.#onChange({ filters });
    void this.#focus('[name="add-filter"], [name="filter-value"]');
  };

  #onAddFilter = (): void => {
    this.#filter = { key: this.#source.filters[0]?.key ?? METADATA, name: '', value: '' };
    this.#host.requestUpdate();
    void this.#focus('[name="filter-by"]');
  };

  #onFilterKey = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === 'Escape') this.#filter = undefined;
    else if (event.key !== 'Enter' || !isBox(event)) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Enter') this.#onFilterDone();
    else void this.#focus('[name="add-filter"]');
  };

  #onFilterDone = (): void => {
    const { key = '', name = '', value = '' } = this.#filter ?? {};
    const wanted = value.trim();
    const field = key === METADATA ? (name.trim() ? METADATA + name.trim() : '') : key;
    if (!field || !wanted) {
      void this.#focus(field ? '[name="filter-value"]' : '[name="filter-name"]');
      return;
    }
    this.#filter = undefined;
    this.#onChange({ filters: { ...this.#draft.filters, [field]: wanted } });
    void this.#focus('[name="add-filter"]');
  };

  async #focus(selector: string): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}

/** A line of the dialog: its name at the start, fields behind it. They carry names of their own. */
function line(label: string, content: unknown): TemplateResult {
  return html`<div class="report-row">
    <div class="report-label" aria-hidden="true">${label}</div>
    <div class="report-content">${content}</div>
  </div>`;
}

const valueOf = (event: Event): string => (event.target as HTMLInputElement).value;

const isBox = (event: Event): boolean => event.target instanceof HTMLInputElement;

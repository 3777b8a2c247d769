import { html, nothing, type TemplateResult } from 'lit';
import type { Announcer } from '../../../controllers/announcer.js';
import type { Localize } from '../../../controllers/localize.js';
import { formatDay } from '../../../format/date.js';
import { formatCount } from '../../../format/number.js';
import { checkbox, radioGroup } from '../../../ui/choice.js';
import { selectField } from '../../../ui/field.js';
import { DATE_RULES, daysOf, isDay, type RelativeDates } from '../data/dates.js';
import { METADATA, valueOf, type FormContext } from './form-context.js';
import type { ReportBuilder } from '../report-builder.js';
import { ReportColumns } from './report-columns.js';
import { isRange, type Draft, type What } from './report-draft.js';
import { ReportFilters } from './report-filters.js';
import { reportLine } from './report-line.js';
import { FORMAT_NAMES } from './report-progress.js';
import type { ReadableSource } from '../data/sources.js';
import { FORMATS } from '../files/writer.js';

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

interface FormOptions {
  readonly onChange: (changes: Partial<Draft>) => void;
  readonly onSource: (kind: string) => void;
}

/** The fields of the dialog. What they change is told; nothing is fetched here. */
export class ReportForm implements FormContext {
  readonly host: ReportBuilder;
  readonly localize: Localize;
  readonly announcer: Announcer;
  readonly onChange: (changes: Partial<Draft>) => void;
  #onSource: (kind: string) => void;
  #filters: ReportFilters;
  #columns: ReportColumns;
  #draft!: Draft;
  #source!: ReadableSource;

  constructor(
    host: ReportBuilder,
    localize: Localize,
    announcer: Announcer,
    { onChange, onSource }: FormOptions,
  ) {
    this.host = host;
    this.localize = localize;
    this.announcer = announcer;
    this.onChange = onChange;
    this.#onSource = onSource;
    this.#filters = new ReportFilters(this);
    this.#columns = new ReportColumns(this);
  }

  header = (key: string): string =>
    key.startsWith(METADATA) ? key.slice(METADATA.length) : this.localize.term('reportField', key);

  async focus(selector: string): Promise<void> {
    this.host.requestUpdate();
    await this.host.updateComplete;
    this.host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  render(
    draft: Draft,
    source: ReadableSource,
    sources: readonly ReadableSource[],
    now: Date,
  ): TemplateResult {
    this.#draft = draft;
    this.#source = source;
    const narrows = source.filters.length > 0 || source.hasMetadata;
    return html`${sources.length > 1 ? this.#renderSource(sources) : nothing}
      ${source.sum ? nothing : this.#renderWhat()}
      ${draft.what === 'all' ? html`${this.#renderDates(now)}${narrows ? this.#filters.render(draft, source) : nothing}` : nothing}
      <hr />
      ${this.#columns.render(draft, source)}
      <hr />
      ${this.#renderFormat()}`;
  }

  #renderSource(sources: readonly ReadableSource[]): TemplateResult {
    const { term } = this.localize;
    return reportLine(
      term('reportSource'),
      radioGroup({
        name: 'source',
        label: term('reportSource'),
        value: this.#source.kind,
        options: sources.map(({ kind }) => ({ value: kind, label: term('reportKind', kind) })),
        look: 'line',
        hideLabel: true,
        onChange: (event) => this.#onSource(valueOf(event)),
      }),
    );
  }

  #renderWhat(): TemplateResult {
    const { term, lang } = this.localize;
    const { rows, ids } = this.host;
    const options = [
      { value: 'all', label: term('reportAll') },
      ...(rows.length
        ? [{ value: 'page', label: term('reportPage', formatCount(rows.length, lang)) }]
        : []),
      ...(ids.length
        ? [{ value: 'selected', label: term('reportSelected', formatCount(ids.length, lang)) }]
        : []),
    ];
    return reportLine(
      term('reportWhat'),
      radioGroup({
        name: 'what',
        label: term('reportWhat'),
        value: this.#draft.what,
        options,
        look: 'line',
        hideLabel: true,
        onChange: (event) => this.onChange({ what: valueOf(event) as What }),
      }),
    );
  }

  #renderDates(now: Date): TemplateResult {
    const { term } = this.localize;
    const { dates } = this.#draft;
    const custom = typeof dates === 'object';
    const wrong = !isRange(dates);
    const end = (name: 'from' | 'to') =>
      html`<label class="report-day"
        ><span class="visually-hidden">${term(name === 'from' ? 'firstDay' : 'lastDay')}</span>
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
    return reportLine(
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
                ${term('firstAfterLast')}
              </p>`
            : nothing
        }`,
    );
  }

  #renderDays(now: Date): unknown {
    const { term, lang } = this.localize;
    const { dates } = this.#draft;
    const { from, to } = daysOf(dates, now);
    const day = (iso: string) => formatDay(new Date(`${iso}T00:00:00Z`), lang);
    const hint = html`<span class="report-hint"
      >${term('reportBothIncluded')}${
        this.#source.datesByServer ? nothing : html`, ${term('reportOnDevice')}`
      }</span
    >`;
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

  #renderFormat(): TemplateResult {
    const { term } = this.localize;
    const { format, times, amounts, readable, totals, bom, raw } = this.#draft;
    const hasAmounts = this.#source.fields.some(({ type }) => type === 'amount');
    const tick = (name: 'readable' | 'totals' | 'bom' | 'raw', label: string, checked: boolean) =>
      checkbox({ name, label, checked, onChange: () => this.onChange({ [name]: !checked }) });
    return html`${reportLine(
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
          if (chosen) this.onChange({ format: chosen });
        },
      }),
    )}
    ${
      hasAmounts
        ? reportLine(
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
                onChange: (event) => this.onChange({ amounts: valueOf(event) as Draft['amounts'] }),
              })}
              ${tick('totals', term('reportTotals'), totals)}
            </div>`,
          )
        : nothing
    }
    ${reportLine(
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
            onChange: (event) => this.onChange({ times: valueOf(event) as Draft['times'] }),
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

  #onRule = (event: Event): void => {
    const value = valueOf(event);
    const rule = DATE_RULES.find((known) => known === value);
    // The days of the last choice are what is changed.
    this.onChange({ dates: rule ?? daysOf(this.#draft.dates, new Date()) });
  };

  #onDay = (event: Event): void => {
    const { dates } = this.#draft;
    if (typeof dates !== 'object') return;
    const { name, value } = event.target as HTMLInputElement;
    this.onChange({ dates: { ...dates, [name]: isDay(value) ? value : null } });
  };
}

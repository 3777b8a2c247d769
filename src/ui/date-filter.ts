import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Localize } from '../controllers/localize.js';
import { formatDays } from '../format/date-parts.js';
import { daysIn, isDay, rangeOf, type DayRange, type RelativeDates } from '../format/days.js';
import { filters } from '../translations/en/filters.js';
import { addEnglish } from '../translations/register.js';
import type { ActiveFilter } from './filter-chips.js';
import { downIcon, tickIcon } from './icons.js';
import { Popover } from './popover.js';
import { failedIcon } from './status-icons.js';

addEnglish(filters);

const PRESETS = {
  today: 'datesToday',
  'this-month': 'datesThisMonth',
  'last-7-days': 'datesLast7Days',
  'last-month': 'datesLastMonth',
  'last-30-days': 'datesLast30Days',
  'this-year': 'datesThisYear',
  all: 'datesAll',
  'last-year': 'datesLastYear',
} as const satisfies Partial<Record<RelativeDates, keyof typeof filters>>;

export interface DateFilterOptions {
  /** On the chip before the days: "Created" where nothing is said. Asked for anew, as all words. */
  readonly label?: () => string;
  /** Whose days are meant, and said: UTC for staff, `deviceZone()` for customers. */
  readonly zone?: string;
  /** By hand; no ends when all days are shown again. */
  readonly onChange: (range: DayRange) => void;
}

/** "Date range ▾": the days that a list is narrowed to, both included. */
export class DateFilter {
  #host: ReactiveControllerHost & HTMLElement;
  #localize: Localize;
  #options: DateFilterOptions;
  #popover: Popover;
  #range: DayRange = {};
  #mistake: 'firstAfterLast' | 'notADay' | undefined;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    localize: Localize,
    options: DateFilterOptions,
  ) {
    this.#host = host;
    this.#localize = localize;
    this.#options = options;
    this.#popover = new Popover(host, 'start');
  }

  /** Opens it below another button, where its own has no room. */
  open(button: HTMLElement): void {
    this.#popover.open('dates', button);
  }

  render(range: DayRange): TemplateResult {
    const { term } = this.#localize;
    const { zone = 'UTC' } = this.#options;
    this.#range = range;
    if (this.#popover.openKey === undefined) this.#mistake = undefined;
    return html`${this.#popover.button({
      key: 'dates',
      content: html`${term('dateRange')} ${downIcon}`,
      look: 'button filter-button',
      part: 'filter-button',
    })}${this.#popover.render(() => ({
      title: term('dateRange'),
      note: zone.replaceAll('_', ' '),
      body: html`<div class="date-presets">
          ${Object.entries(PRESETS).map(([rule, word]) => this.#preset(rule as RelativeDates, word))}
        </div>
        ${this.#renderDays()}`,
    }))}`;
  }

  /** Its chip, for the row of filters that are on. */
  active(range: DayRange): ActiveFilter[] {
    const { from, to } = daysIn(range);
    if (!from && !to) return [];
    const { term, lang } = this.#localize;
    const { label, onChange } = this.#options;
    const start = new Date(from ?? to ?? '');
    const days = formatDays(start, new Date(to ?? from ?? ''), lang);
    return [
      {
        key: 'dates',
        label: label?.() ?? term('created'),
        value: from && to ? days : term(from ? 'since' : 'until', days),
        onRemove: () => onChange({}),
      },
    ];
  }

  #preset(rule: RelativeDates, word: (typeof PRESETS)[keyof typeof PRESETS]): TemplateResult {
    const range = rangeOf(rule, new Date(), this.#options.zone);
    const shown = daysIn(this.#range);
    const chosen = shown.from === range.from && shown.to === range.to;
    return html`<button
      type="button"
      class="date-preset"
      aria-pressed=${chosen}
      @click=${() => this.#choose(range)}
    >
      <span>${this.#localize.term(word)}</span>${chosen ? tickIcon : nothing}
    </button>`;
  }

  #renderDays(): TemplateResult {
    const { term } = this.#localize;
    const mistake = this.#mistake;
    const box = (name: 'from' | 'to') =>
      html`<label class="date-box">
        <span>${term(name === 'from' ? 'firstDay' : 'lastDay')}</span>
        <input
          class="field-box"
          part="field-box"
          type="date"
          name=${name}
          max="9999-12-31"
          aria-invalid=${mistake ? 'true' : nothing}
          aria-describedby="dates-words"
          .value=${this.#range[name] ?? ''}
        />
      </label>`;
    return html`<form class="date-days" novalidate @submit=${this.#onSubmit}>
      ${box('from')}${box('to')}
      <p id="dates-words" class=${mistake ? 'field-error' : 'field-hint'}>
        ${mistake ? html`${failedIcon}<span>${term(mistake)}</span>` : term('bothIncluded')}
      </p>
      <button class="button">${term('applyDates')}</button>
    </form>`;
  }

  #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const boxes = [...form.querySelectorAll('input')];
    const [from, to] = boxes.map(({ value }) => (isDay(value) ? value : undefined));
    const unfinished = boxes.find(
      ({ value, validity }) => validity.badInput || (value && !isDay(value)),
    );
    this.#mistake = unfinished ? 'notADay' : from && to && from > to ? 'firstAfterLast' : undefined;
    if (!this.#mistake) {
      this.#choose(daysIn({ from, to }));
      return;
    }
    this.#host.requestUpdate();
    (unfinished ?? boxes[0])?.focus();
  };

  #choose(range: DayRange): void {
    this.#popover.close();
    this.#options.onChange(range);
  }
}

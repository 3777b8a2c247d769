import { html, nothing, type TemplateResult } from 'lit';
import { chip } from '../../../ui/chip.js';
import { selectField, textField } from '../../../ui/field.js';
import { splitFilters } from '../data/filters.js';
import { isBox, METADATA, valueOf, type FormContext } from './form-context.js';
import type { Draft } from './report-draft.js';
import { reportLine } from './report-line.js';
import type { Source } from '../data/sources.js';

/** What the rows are narrowed to, and one more. */
export class ReportFilters {
  #form: FormContext;
  #draft!: Draft;
  #source!: Source;
  /** What is being typed for a filter; undefined while none is added. */
  #filter: { key: string; name: string; value: string } | undefined;

  constructor(form: FormContext) {
    this.#form = form;
  }

  /* eslint-disable lit-a11y/click-events-have-key-events -- it hears the buttons of its chips */

  render(draft: Draft, source: Source): TemplateResult {
    this.#draft = draft;
    this.#source = source;
    const { localize } = this.#form;
    const { term } = localize;
    const { filters } = this.#draft;
    const { onDevice } = splitFilters(source, filters);
    const keys = Object.keys(filters).filter((key) => filters[key]);
    return reportLine(
      term('filters'),
      html`<div class="report-wrap" @click=${this.#onChip}>
          ${
            keys.length
              ? keys.map(
                  (key) =>
                    html`${chip(localize, {
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
    const { term } = this.#form.localize;
    const { filters, hasMetadata } = this.#source;
    const set = (changes: Partial<{ key: string; name: string; value: string }>) => {
      this.#filter = { key, name, value, ...changes };
      this.#form.host.requestUpdate();
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
        label: term('fieldValue'),
        value,
        onInput: (event) => set({ value: valueOf(event) }),
      })}
      <button type="button" class="button" name="filter-add" @click=${this.#onFilterDone}>
        ${term('reportAdd')}
      </button>
    </div>`;
  }

  #filterLabel(key: string): string {
    return key === 'search' ? this.#form.localize.term('reportSearch') : this.#form.header(key);
  }

  #onChip = (event: Event): void => {
    const { chip: key } =
      (event.target as Element).closest<HTMLElement>('[data-chip]')?.dataset ?? {};
    if (key === undefined) return;
    const { [key]: _, ...filters } = this.#draft.filters;
    this.#form.onChange({ filters });
    void this.#form.focus('[name="add-filter"], [name="filter-value"]');
  };

  #onAddFilter = (): void => {
    this.#filter = { key: this.#source.filters[0]?.key ?? METADATA, name: '', value: '' };
    this.#form.host.requestUpdate();
    void this.#form.focus('[name="filter-by"]');
  };

  #onFilterKey = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === 'Escape') this.#filter = undefined;
    else if (event.key !== 'Enter' || !isBox(event)) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Enter') this.#onFilterDone();
    else void this.#form.focus('[name="add-filter"]');
  };

  #onFilterDone = (): void => {
    const { key = '', name = '', value = '' } = this.#filter ?? {};
    const wanted = value.trim();
    const field = key === METADATA ? (name.trim() ? METADATA + name.trim() : '') : key;
    if (!field || !wanted) {
      void this.#form.focus(field ? '[name="filter-value"]' : '[name="filter-name"]');
      return;
    }
    this.#filter = undefined;
    this.#form.onChange({ filters: { ...this.#draft.filters, [field]: wanted } });
    void this.#form.focus('[name="add-filter"]');
  };
}

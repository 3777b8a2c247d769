import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { checkbox } from '../../../ui/choice.js';
import { textField } from '../../../ui/field.js';
import { downIcon } from '../../../ui/icons.js';
import { Popover } from '../../../ui/popover.js';
import { isBox, METADATA, valueOf, type FormContext } from './form-context.js';
import type { Draft } from './report-draft.js';
import { reportLine } from './report-line.js';
import type { Source } from '../data/sources.js';

/** Which columns, in which order. */
export class ReportColumns {
  #form: FormContext;
  #popover: Popover;
  #draft!: Draft;
  #source!: Source;
  #metadata = '';

  constructor(form: FormContext) {
    this.#form = form;
    this.#popover = new Popover(form.host, 'end');
  }

  render(draft: Draft, source: Source): TemplateResult {
    this.#draft = draft;
    this.#source = source;
    const { term } = this.#form.localize;
    const { order, chosen } = draft;
    // What is seldom wanted is in the list of all.
    const near = new Set(source.fields.filter(({ usual }) => usual).map(({ key }) => key));
    return reportLine(
      term('reportColumns'),
      html`<div class="report-wrap report-columns">
          <div class="report-ticks" role="group" aria-label=${term('reportColumns')}>
            ${repeat(
              order.filter((key) => near.has(key) || chosen.has(key)),
              (key) => key,
              (key) =>
                checkbox({
                  name: `column-${key}`,
                  label: this.#form.header(key),
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
    const { term } = this.#form.localize;
    const { order, chosen } = this.#draft;
    return html`<ul class="report-order">
        ${repeat(
          order,
          (key) => key,
          (key, at) =>
            html`<li data-key=${key} @keydown=${this.#onOrderKey}>
              ${checkbox({
                name: `order-${key}`,
                label: this.#form.header(key),
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
    const { term } = this.#form.localize;
    const name = this.#form.header(key);
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

  #toggle(key: string): void {
    const chosen = new Set(this.#draft.chosen);
    if (!chosen.delete(key)) chosen.add(key);
    this.#form.onChange({ chosen });
  }

  async #move(key: string, by: -1 | 1): Promise<void> {
    const order = [...this.#draft.order];
    const at = order.indexOf(key);
    const to = at + by;
    if (to < 0 || to >= order.length) return;
    const root = this.#form.host.renderRoot as ShadowRoot;
    const focused = root.activeElement;
    order.splice(at, 1);
    order.splice(to, 0, key);
    this.#form.onChange({ order });
    this.#form.announcer.say(
      this.#form.localize.term('movedTo', this.#form.header(key), String(to + 1)),
    );
    await this.#form.host.updateComplete;
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
    this.#form.onChange({
      order: [...new Set([...order, key])],
      chosen: new Set([...chosen, key]),
    });
  };
}

import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Announcer } from '../../controllers/announcer.js';
import type { Localize } from '../../controllers/localize.js';
import { formatCount } from '../../format/number.js';
import { downIcon, gripIcon } from '../../ui/icons.js';
import type { PopoverContent } from '../../ui/popover.js';
import { intent, outcome } from '../shared/events.js';
import { COLUMNS, isMetadata, parseColumns } from './columns.js';
import type { CustomerTable } from './customer-table.js';

export interface ColumnsDetail {
  /** Keys in their order. */
  readonly columns: readonly string[];
}

export interface ColumnsPreferenceDetail {
  /** As `storage-key` says; `columns` without one. */
  readonly key: string;
  /** To be given back as the attribute `columns`. */
  readonly value: string;
}

const USUAL = COLUMNS.map(({ key }) => key);

/** Keys of the columns that the attribute shows. */
export function keysOf(columns: string): string[] {
  const wanted = columns.split(/[\s,]+/);
  const known = wanted.filter((key) => isMetadata(key) || USUAL.includes(key));
  if (!known.length) return USUAL;
  return [...new Set(known.includes('name') ? known : ['name', ...known])];
}

/** The list of columns: shown or not, and in which order. */
export class ColumnEditor {
  #table: CustomerTable;
  #localize: Localize;
  #announcer: Announcer;
  #mayInvite: () => boolean;
  /** As the page has set them, for Reset. */
  #own: string | undefined;
  /** Stays in its place in the list while it is hidden. */
  #order: readonly string[] = [];
  #dragged: string | undefined;

  constructor(
    table: CustomerTable,
    localize: Localize,
    announcer: Announcer,
    mayInvite: () => boolean,
  ) {
    this.#table = table;
    this.#localize = localize;
    this.#announcer = announcer;
    this.#mayInvite = mayInvite;
  }

  content(): PopoverContent {
    const { term, lang } = this.#localize;
    const shown = keysOf(this.#table.columns);
    this.#own ??= this.#table.getAttribute('columns') ?? this.#table.columns;
    const known = new Set([...shown, ...this.#order, ...USUAL, ...keysOf(this.#own)]);
    if (!this.#mayInvite()) known.delete('invite');
    // What is hidden keeps its place behind the one that it stood behind.
    const kept = this.#order.filter((key) => known.has(key));
    const order = sameShown(kept, shown) ? [...new Set([...kept, ...known])] : [...known];
    this.#order = order;
    const count = (keys: readonly string[]) =>
      formatCount(keys.filter((key) => known.has(key)).length, lang);
    return {
      title: term('columnsTitle'),
      note: term('columnsShown', count(shown), count(order)),
      body: html`<ul class="column-list">
        ${repeat(
          order,
          (key) => key,
          (key) => this.#renderItem(key, shown.includes(key), order),
        )}
      </ul>`,
      footer: html`<button type="button" @click=${() => this.#choose(order)}>
          ${term('showAll')}
        </button>
        <button
          type="button"
          @click=${() => {
            this.#order = [];
            this.#choose(keysOf(this.#own ?? ''));
          }}
        >
          ${term('reset')}
        </button>`,
    };
  }

  #renderItem(key: string, shown: boolean, order: readonly string[]): TemplateResult {
    const { term } = this.#localize;
    const locked = key === 'name';
    const note = locked ? term('alwaysShown') : isMetadata(key) ? term('metadataNote') : '';
    const at = order.indexOf(key);
    return html`<li
      data-key=${key}
      draggable=${locked ? 'false' : 'true'}
      @keydown=${this.#onKey}
      @dragstart=${this.#onDragStart}
      @dragover=${this.#onDragOver}
      @drop=${this.#onDrop}
      @dragend=${this.#onDrop}
    >
      <span class="grip" title=${locked ? nothing : term('dragToMove')}
        >${locked ? nothing : gripIcon}</span
      >
      <label class="choice">
        <input
          type="checkbox"
          class="tick"
          .checked=${shown}
          aria-disabled=${locked ? 'true' : nothing}
          aria-describedby=${locked ? 'column-locked' : nothing}
          @click=${locked ? stay : nothing}
          @change=${() => this.#toggle(key, !shown)}
        />
        <span class="choice-label">${this.#label(key)}</span>
      </label>
      ${note ? html`<small id=${locked ? 'column-locked' : nothing}>${note}</small>` : nothing}
      ${
        locked
          ? nothing
          : html`${this.#moveButton(key, -1, at <= firstPlace(order))}
            ${this.#moveButton(key, 1, at === order.length - 1)}`
      }
    </li>`;
  }

  #moveButton(key: string, by: -1 | 1, atEnd: boolean): TemplateResult {
    return html`<button
      type="button"
      class="icon-button ${by < 0 ? 'up' : 'down'}"
      aria-label=${this.#localize.term(by < 0 ? 'moveUp' : 'moveDown', this.#label(key))}
      aria-disabled=${atEnd ? 'true' : nothing}
      @click=${() => void this.#move(key, by)}
    >
      ${downIcon}
    </button>`;
  }

  #label(key: string): string {
    const column = parseColumns(key).find((one) => key.startsWith(one.key));
    const label = column?.label(this.#localize, undefined as never);
    return typeof label === 'string' ? label : key;
  }

  #toggle(key: string, show: boolean): void {
    const shown = new Set(keysOf(this.#table.columns));
    if (show) shown.add(key);
    else shown.delete(key);
    this.#choose(this.#order.filter((one) => shown.has(one)));
  }

  async #move(key: string, by: -1 | 1): Promise<void> {
    const to = this.#order.indexOf(key) + by;
    if (to < firstPlace(this.#order) || to >= this.#order.length) return;
    const root = this.#table.renderRoot as ShadowRoot;
    const focused = root.activeElement;
    this.#put(key, to);
    const label = this.#label(key);
    const place = formatCount(to + 1, this.#localize.lang);
    this.#announcer.say(this.#localize.term('movedTo', label, place));
    await this.#table.updateComplete;
    // Moving a row takes the focus from what is in it.
    if (focused instanceof HTMLElement && focused !== root.activeElement) focused.focus();
  }

  #put(key: string, to: number): void {
    const order = this.#order.filter((one) => one !== key);
    order.splice(to, 0, key);
    const shown = new Set(keysOf(this.#table.columns));
    if (this.#choose(order.filter((one) => shown.has(one)))) this.#order = order;
    this.#table.requestUpdate();
  }

  /** False where the page keeps the columns as they are. */
  #choose(columns: readonly string[]): boolean {
    const table = this.#table;
    const value = columns.join(' ');
    const detail: ColumnsPreferenceDetail = { key: table.storageKey || 'columns', value };
    if (value !== keysOf(table.columns).join(' ')) {
      if (!intent(table, 'ce-preference-change', detail)) {
        table.requestUpdate();
        return false;
      }
      table.columns = value;
      outcome(table, 'ce-columns-changed', { columns } satisfies ColumnsDetail);
    }
    return true;
  }

  #onKey = (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    const { key = '' } = (event.currentTarget as HTMLElement).dataset;
    if (key !== 'name') void this.#move(key, event.key === 'ArrowUp' ? -1 : 1);
  };

  #onDragStart = (event: DragEvent): void => {
    this.#dragged = (event.currentTarget as HTMLElement).dataset.key;
  };

  #onDragOver = (event: DragEvent): void => {
    const { key = '' } = (event.currentTarget as HTMLElement).dataset;
    const dragged = this.#dragged;
    if (dragged === undefined) return;
    event.preventDefault();
    const to = this.#order.indexOf(key);
    if (dragged !== key && to >= firstPlace(this.#order)) this.#put(dragged, to);
  };

  #onDrop = (event: DragEvent): void => {
    event.preventDefault();
    this.#dragged = undefined;
  };
}

const stay = (event: Event): void => {
  event.preventDefault();
};

/** Nothing goes before the name where it stands first. */
const firstPlace = (order: readonly string[]): number => (order[0] === 'name' ? 1 : 0);

function sameShown(order: readonly string[], shown: readonly string[]): boolean {
  return order.filter((key) => shown.includes(key)).join() === shown.join();
}

import { html, type TemplateResult } from 'lit';
import type { Announcer } from '../../controllers/announcer.js';
import type { Localize } from '../../controllers/localize.js';
import { formatCount } from '../../format/number.js';
import type { Customer } from '../../protocol/customer.js';
import { outcome } from '../shared/events.js';
import type { CustomerTable } from './customer-table.js';

export interface SelectionDetail {
  readonly customerIds: readonly string[];
}

/** Which rows are selected, across pages. */
export class Selection {
  #table: CustomerTable;
  #localize: Localize;
  #announcer: Announcer;
  #rows: () => readonly Customer[];
  /** Selected rows of other pages, for their names. */
  #known = new Map<string, Customer>();
  #ids: ReadonlySet<string> = new Set();
  #of: readonly string[] | undefined;
  /** Where a range begins. */
  #last: string | undefined;

  constructor(
    table: CustomerTable,
    localize: Localize,
    announcer: Announcer,
    rows: () => readonly Customer[],
  ) {
    this.#table = table;
    this.#localize = localize;
    this.#announcer = announcer;
    this.#rows = rows;
  }

  known(id: string): Customer | undefined {
    return this.#known.get(id) ?? this.#rows().find(({ customer_id }) => customer_id === id);
  }

  renderBox(id: string, label: string): TemplateResult {
    return html`<label class="pick-box"
      ><input
        type="checkbox"
        class="tick"
        part="row-checkbox"
        aria-label=${label}
        .checked=${this.#selected.has(id)}
    /></label>`;
  }

  renderPageBox(): TemplateResult {
    const rows = this.#rows();
    const count = rows.filter(({ customer_id }) => this.#selected.has(customer_id)).length;
    const all = count > 0 && count === rows.length;
    return html`<label class="pick-box"
      ><input
        type="checkbox"
        class="tick"
        part="row-checkbox"
        aria-label=${this.#localize.term('selectPage')}
        .checked=${all}
        .indeterminate=${count > 0 && !all}
        @change=${this.#onPage}
    /></label>`;
  }

  /** Takes a click if it was on a row's box; with Shift it selects all from the last one on. */
  take(event: MouseEvent): boolean {
    const box = event.target as HTMLInputElement;
    if (!box.matches('.tick')) return false;
    const id = box.closest('tr')?.dataset.id ?? '';
    const ids = this.#rows().map(({ customer_id }) => customer_id);
    const ends = [ids.indexOf(id), event.shiftKey ? ids.indexOf(this.#last ?? id) : -1];
    const [from = 0, to = 0] = ends
      .map((at) => (at < 0 ? ids.indexOf(id) : at))
      .sort((a, b) => a - b);
    this.#last = id;
    this.#set(ids.slice(from, to + 1), box.checked);
    return true;
  }

  clear(): void {
    if (this.#table.selected.length) this.#tell([]);
    this.#known.clear();
  }

  /** Without a word: the session has ended. */
  forget(): void {
    this.#table.selected = [];
    this.#known.clear();
  }

  get #selected(): ReadonlySet<string> {
    const { selected } = this.#table;
    // The page may set another array at any time.
    if (selected !== this.#of) this.#ids = new Set(selected);
    this.#of = selected;
    return this.#ids;
  }

  #onPage = (event: Event): void => {
    const ids = this.#rows().map(({ customer_id }) => customer_id);
    this.#set(ids, (event.target as HTMLInputElement).checked);
  };

  #set(ids: readonly string[], on: boolean): void {
    const selected = new Set(this.#selected);
    for (const id of ids) {
      if (on) selected.add(id);
      else selected.delete(id);
    }
    for (const row of this.#rows()) this.#known.set(row.customer_id, row);
    this.#tell([...selected]);
  }

  #tell(customerIds: readonly string[]): void {
    const { term, lang } = this.#localize;
    this.#table.selected = customerIds;
    this.#announcer.say(term('selectedCount', formatCount(customerIds.length, lang)));
    outcome(this.#table, 'ce-selection-changed', { customerIds } satisfies SelectionDetail);
  }
}

import { html, type TemplateResult } from 'lit';
import type { Announcer } from '../../controllers/announcer.js';
import type { Localize } from '../../controllers/localize.js';
import { formatDay, formatTime, parseDate } from '../../format/date.js';
import { formatRelative } from '../../format/relative.js';
import { deviceZone } from '../../format/zone.js';
import type { Customer } from '../../protocol/customer.js';
import { copyToClipboard } from '../../ui/copy-id.js';
import { descriptionList } from '../../ui/description-list.js';
import { focusedElement } from '../../ui/focus.js';
import type { MenuGroup } from '../../ui/menu.js';
import { Popover, type PopoverContent } from '../../ui/popover.js';
import type { CopyIds } from '../shared/copy-ids.js';
import { outcome } from '../shared/events.js';
import type { CustomerTable } from './customer-table.js';

/** What a row's menu needs of the controls around it. */
export interface RowMenuParts {
  readonly announcer: Announcer;
  readonly ids: CopyIds;
  readonly row: (id: string) => Customer | undefined;
  readonly mayInvite: () => boolean;
  readonly invite: (id: string, opener: HTMLElement | undefined) => void;
}

/** What can be done with a row, and the details of its time. */
export class RowMenu {
  #table: CustomerTable;
  #localize: Localize;
  #parts: RowMenuParts;
  #times: Popover;

  constructor(table: CustomerTable, localize: Localize, parts: RowMenuParts) {
    this.#table = table;
    this.#localize = localize;
    this.#parts = parts;
    this.#times = new Popover(table);
  }

  groups(id: string): readonly MenuGroup[] {
    const { term } = this.#localize;
    const { ids, row, mayInvite, invite } = this.#parts;
    const customer = row(id);
    const opener = focusedElement();
    return [
      [
        {
          label: term('openCustomer'),
          onSelect: () => this.#find(id, '.open')?.click(),
        },
        { label: term('copyCustomerId'), onSelect: () => void ids.copy(id, 'customer-id') },
        ...(customer?.email
          ? [{ label: term('copyEmail'), onSelect: () => void this.#copyEmail(customer) }]
          : []),
      ],
      [
        ...(mayInvite()
          ? [
              {
                label: term('sendPortalInvite'),
                onSelect: () => {
                  invite(id, focusedElement() ?? opener);
                },
              },
            ]
          : []),
        ...(parseDate(customer?.created_at ?? null)
          ? [
              {
                label: term('timeDetails'),
                onSelect: () => {
                  const menu = this.#find(id, '[data-floating]');
                  if (menu) this.#times.open(id, menu);
                },
              },
            ]
          : []),
      ],
    ];
  }

  render(): TemplateResult {
    return this.#times.render(this.#timesOf);
  }

  #timesOf = (id: string): PopoverContent => {
    const { term, lang } = this.#localize;
    const date = parseDate(this.#parts.row(id)?.created_at ?? null) ?? new Date();
    const at = (zone: string) =>
      html`<bdi>${formatDay(date, lang, zone)}</bdi> ${formatTime(date, lang, zone)}`;
    const zone = deviceZone();
    return {
      title: term('created'),
      note: formatRelative(date, new Date(), lang),
      body: descriptionList([
        { term: 'UTC', value: at('UTC') },
        {
          term: term('onThisDevice'),
          value: html`${at(zone)}<br /><small>${zone.replaceAll('_', ' ')}</small>`,
        },
      ]),
    };
  };

  async #copyEmail({ customer_id: id, email }: Customer): Promise<void> {
    const { term } = this.#localize;
    const done = await copyToClipboard(email ?? '');
    this.#parts.announcer.say(term(done ? 'copied' : 'copyRefused'));
    if (done) {
      outcome(this.#table, 'ce-copied', { kind: 'email' });
      return;
    }
    const cell = this.#find(id, '.email');
    if (cell) getSelection()?.selectAllChildren(cell);
  }

  /** Something in a row. */
  #find(id: string, selector: string): HTMLElement | null {
    return this.#table.renderRoot.querySelector(`tr[data-id="${CSS.escape(id)}"] ${selector}`);
  }
}

import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { CustomerClient } from '../../client/customer-client.js';
import { Resource } from '../../controllers/resource.js';
import { formatDay, parseDate } from '../../format/date.js';
import { formatDecimal } from '../../format/decimal.js';
import { revealMarks } from '../../format/name.js';
import { listCreditGrants, type CreditGrant } from '../../protocol/credit.js';
import { MAX_PAGE_SIZE } from '../../protocol/page.js';
import { button } from '../../ui/button.js';
import { message } from '../../ui/message.js';
import { table, type Column } from '../../ui/table.js';
import { LedgerReader } from '../shared/wallet/ledger-reader.js';
import type { EntryContext } from './entry-columns.js';

type Args = readonly [client: CustomerClient, customer: string, entitlement: string];

/** What was granted of one kind of credits, what is left of it, and until when. */
export class CreditGrants {
  #grants: Resource<Args, readonly CreditGrant[]>;

  constructor(host: ReactiveControllerHost & HTMLElement, args: () => Args | undefined) {
    this.#grants = new Resource<Args, readonly CreditGrant[]>(host, {
      args,
      load: async ([client, customer, entitlement], signal) => {
        const reader = new LedgerReader<CreditGrant>((page) =>
          client.read(
            listCreditGrants,
            { params: { customer, entitlement }, query: { page, page_size: MAX_PAGE_SIZE } },
            { signal },
          ),
        );
        await reader.readUntil(() => false, signal);
        return reader.rows;
      },
      isEmpty: (rows) => !rows.length,
    });
  }

  render(context: EntryContext): TemplateResult | typeof nothing {
    const { state } = this.#grants;
    const { term } = context.localize;
    if (state.status === 'loading' || state.status === 'empty') return nothing;
    return html`<section class="grants">
      <h3>${term('grants')}</h3>
      ${
        state.status === 'error'
          ? message({
              title: term('entriesFailed'),
              text: term('unansweredText'),
              action: button(term('tryAgain'), () => void this.#grants.reload()),
            })
          : table({
              columns: COLUMNS,
              context,
              caption: term('grants'),
              rows: state.data,
              expected: 0,
              idOf: ({ id }) => id,
              refreshing: state.status === 'refreshing',
              onClick: undefined,
            })
      }
    </section>`;
  }
}

const amount = (value: string | null, { localize }: EntryContext) =>
  html`<bdi class="money">${value === null ? '–' : formatDecimal(value, localize.lang)}</bdi>`;

function day(iso: string | null, { localize, zone }: EntryContext): string {
  const date = parseDate(iso);
  return date ? formatDay(date, localize.lang, zone) : '–';
}

const COLUMNS: readonly Column<CreditGrant, EntryContext>[] = [
  {
    key: 'granted_at',
    label: ({ term }) => term('date'),
    cell: ({ created_at }, context) => day(created_at, context),
    rowHeader: true,
  },
  {
    key: 'source',
    label: ({ term }) => term('grantSource'),
    cell: ({ source_type }, { localize }) =>
      source_type === null ? '–' : revealMarks(localize.term('ledgerEvent', source_type)),
  },
  {
    key: 'expires',
    label: ({ term }) => term('expires'),
    cell: ({ expires_at, is_expired }, context) =>
      is_expired
        ? context.localize.term('expired')
        : expires_at === null
          ? context.localize.term('never')
          : day(expires_at, context),
  },
  {
    key: 'initial',
    label: ({ term }) => term('grantAmount'),
    cell: ({ initial_amount }, context) => amount(initial_amount, context),
  },
  {
    key: 'left',
    label: ({ term }) => term('grantLeft'),
    cell: ({ remaining_amount }, context) => amount(remaining_amount, context),
  },
];

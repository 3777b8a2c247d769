import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { waitFor } from 'storybook/test';
import { TransactionTable } from '../src/elements/transaction-table/transaction-table.js';
import { isIn } from './support/play.js';
import { stackOf, type StackParameter } from './support/stack/with-stack.js';

TransactionTable.define();

interface Args {
  /** A customer of the sandbox. */
  fixture: string;
  statuses?: string;
  from?: string;
  to?: string;
  page?: number;
  pageSize?: number;
  columns?: string;
  heading?: string;
  density?: 'compact' | 'comfortable' | 'spacious';
  confirmAbove?: Readonly<Record<string, number>>;
}

/** Payments of the last days, since refunds are taken within 30 days. */
const stack = (options: object = {}): { stack: StackParameter } => ({
  stack: { customers: 40, now: new Date(), ...options },
});
const notInDocs = ['!autodocs'];

const meta: Meta<Args> = {
  title: 'transaction-table',
  component: 'transaction-table',
  args: { fixture: 'kiteLabs', pageSize: 10 },
  parameters: stack(),
  render: (args, { canvasElement, parameters }) => {
    const { fixtures } = parameters.stack
      ? stackOf(canvasElement).sandbox
      : { fixtures: {} as Readonly<Record<string, string>> };
    return html`
      <transaction-table
        customer-id=${ifDefined((fixtures as Readonly<Record<string, string>>)[args.fixture])}
        statuses=${ifDefined(args.statuses)}
        from=${ifDefined(args.from)}
        to=${ifDefined(args.to)}
        page=${ifDefined(args.page)}
        page-size=${ifDefined(args.pageSize)}
        columns=${ifDefined(args.columns)}
        heading=${ifDefined(args.heading)}
        density=${ifDefined(args.density)}
        .confirmAbove=${args.confirmAbove ?? {}}
      ></transaction-table>
    `;
  },
};

export default meta;

type Story = StoryObj<Args>;
type Play = NonNullable<Story['play']>;

function tableIn(canvasElement: HTMLElement): TransactionTable {
  const table = canvasElement.querySelector('transaction-table');
  if (!table) throw new Error('There is no transaction-table');
  return table;
}

const shows =
  (...states: readonly string[]): Play =>
  async ({ canvasElement }) => {
    await isIn(tableIn(canvasElement), ...states);
  };

/** Opens what belongs to the row with these words. */
async function openRow(canvasElement: HTMLElement, words: string, what: 'details' | 'refund') {
  const table = tableIn(canvasElement);
  await isIn(table, 'ready');
  const rows = [...table.renderRoot.querySelectorAll<HTMLElement>('tbody.rows tr')];
  const row = rows.find(({ textContent }) => textContent?.includes(words));
  if (what === 'refund') table.refund(row?.dataset.id ?? '');
  else row?.querySelector<HTMLElement>('.open')?.click();
  await waitFor(() => {
    if (!table.renderRoot.querySelector('dialog[open] :is(.facts, .sum, .status-note)')) {
      throw new Error('The dialog has not opened');
    }
  });
  return table;
}

const press = (table: TransactionTable, selector: string) =>
  table.renderRoot.querySelector<HTMLElement>(selector)?.click();

export const Ready: Story = { play: shows('ready') };

export const Loading: Story = { parameters: { stack: false }, play: shows('loading') };

export const Empty: Story = { args: { fixture: 'nothing' }, play: shows('empty') };

/** One status and some days: what upstream can narrow payments to. */
export const Filtered: Story = { args: { statuses: 'failed' }, play: shows('ready') };

export const NoMatch: Story = {
  args: { from: '2001-01-01', to: '2001-01-31' },
  play: shows('empty'),
};

export const ErrorServer: Story = {
  globals: { network: 'fails' },
  play: shows('error', 'server'),
};

/** A member of staff without the scope `payments:read`. */
export const Forbidden: Story = {
  parameters: stack({ scopes: ['customers:read'] }),
  play: shows('error', 'forbidden'),
};

/** Nothing that writes: no refund in the menu either. */
export const ReadOnly: Story = {
  parameters: stack({ scopes: ['payments:read', 'invoices:read'] }),
  play: shows('ready'),
};

/** Each status of upstream, and each of a dispute. */
export const EveryStatus: Story = {
  args: { fixture: 'everyStatus', pageSize: 25 },
  play: shows('ready'),
};

/** Values that are newer than this kit. */
export const UnknownValues: Story = { args: { fixture: 'unknownValues' }, play: shows('ready') };

export const CustomerEmail: Story = {
  args: { columns: 'status total_amount created_at customer_email' },
  play: shows('ready'),
};

export const Details: Story = {
  tags: notInDocs,
  play: async ({ canvasElement }) => {
    await openRow(canvasElement, '$120.00', 'details');
  },
};

export const Refund: Story = {
  tags: notInDocs,
  play: async ({ canvasElement }) => {
    const table = await openRow(canvasElement, '$120.00', 'refund');
    press(table, 'input[value=items]');
  },
};

/** A large refund is asked about once more. */
export const RefundReview: Story = {
  args: { confirmAbove: { USD: 9000 } },
  tags: notInDocs,
  play: async ({ canvasElement }) => {
    press(await openRow(canvasElement, '$120.00', 'refund'), 'dialog .button.primary');
  },
};

/** Dodo Payments says no: nothing was moved. */
export const RefundFailed: Story = {
  parameters: stack({ faults: [{ match: 'POST /refunds', kind: 'status', status: 400 }] }),
  tags: notInDocs,
  play: async ({ canvasElement }) => {
    press(await openRow(canvasElement, '$10.00', 'refund'), 'dialog .button.primary');
  },
};

/** The answer is lost once. "Check again" finds the refund that was made, and makes no second. */
export const RefundUnknown: Story = {
  parameters: stack({ faults: [{ match: 'POST /refunds', kind: 'lost', times: 1 }] }),
  tags: notInDocs,
  play: async ({ canvasElement }) => {
    press(await openRow(canvasElement, '$10.00', 'refund'), 'dialog .button.primary');
  },
};

export const NotRefundable: Story = {
  tags: notInDocs,
  play: async ({ canvasElement }) => {
    await openRow(canvasElement, '¥3,300', 'refund');
  },
};

export const Narrow: Story = { globals: { width: '320' }, tags: notInDocs, play: shows('ready') };
export const Medium: Story = { globals: { width: '640' }, tags: notInDocs, play: shows('ready') };
export const Compact: Story = {
  globals: { density: 'compact' },
  tags: notInDocs,
  play: shows('ready'),
};
export const Japanese: Story = { globals: { locale: 'ja' }, tags: notInDocs, play: shows('ready') };
export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  tags: notInDocs,
  play: shows('ready'),
};
export const Dark: Story = { globals: { theme: 'dark' }, tags: notInDocs, play: shows('ready') };

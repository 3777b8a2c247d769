import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { CustomerTable, type Customer } from '../src/index.js';
import { OWN_ROWS } from './support/own-rows.js';
import { isIn, search, shows, tableIn } from './support/play.js';
import { stackOf, type StackParameter } from './support/stack/with-stack.js';

interface Args {
  query?: string;
  page?: number;
  pageSize?: number;
  columns?: string;
  rowHref?: string;
  heading?: string;
  headingLevel?: number;
  /** In place of the toolbar's. */
  density?: string;
  customers?: readonly Customer[];
  selectable?: boolean;
  selected?: readonly string[];
  view?: string;
  // Storybook makes these, from the events of the manifest.
  onCeRowOpen?: (event: Event) => void;
  onCeQueryChange?: (event: Event) => void;
  onCeCopy?: (event: Event) => void;
}

const stack = (options: StackParameter) => ({ stack: options });

/** A state that an interaction makes must be made in the documentation too. */
const playInDocs = { docs: { story: { autoplay: true } } };

/** These set up the whole page, so each needs a page of its own. */
const notInDocs = ['!autodocs'];

const argTypes: Meta['argTypes'] = {
  pageSize: { control: 'select', options: [10, 25, 50, 100] },
  heading: { control: 'text' },
  headingLevel: { control: 'select', options: [1, 2, 3, 4, 5, 6] },
  density: { control: 'select', options: ['compact', 'comfortable', 'spacious'] },
  // Not to be set by hand.
  customers: { control: false },
  client: { control: false },
  status: { control: false },
};

const meta: Meta<Args> = {
  title: 'customer-table',
  component: 'customer-table',
  args: { pageSize: 10 },
  argTypes,
  render: (args) => html`
    <customer-table
      query=${ifDefined(args.query)}
      page=${ifDefined(args.page)}
      page-size=${ifDefined(args.pageSize)}
      columns=${ifDefined(args.columns)}
      row-href=${ifDefined(args.rowHref)}
      heading=${ifDefined(args.heading)}
      heading-level=${ifDefined(args.headingLevel)}
      density=${ifDefined(args.density)}
      view=${ifDefined(args.view)}
      ?selectable=${args.selectable}
      .customers=${args.customers}
      .selected=${args.selected ?? []}
      @ce-row-open=${args.onCeRowOpen}
      @ce-query-changed=${args.onCeQueryChange}
      @ce-copied=${args.onCeCopy}
    ></customer-table>
  `,
};

export default meta;

type Story = StoryObj<Args>;

export const Ready: Story = { play: shows('ready') };

/**
 * Bones in the final size, so that nothing moves when rows come. Here the table has no session yet,
 * so that the bones stay; the toolbar's slow network shows them in `Ready`.
 */
export const Loading: Story = {
  parameters: stack(false),
  play: shows('loading'),
};

/**
 * The last rows stay until the next ones are there. Dodo Payments doesn't answer here; after 15 s
 * the client gives up, which looks like `ErrorServer`.
 */
export const Refreshing: Story = {
  parameters: playInDocs,
  play: async ({ canvasElement }) => {
    const table = tableIn(canvasElement);
    await isIn(table, 'ready');
    stackOf(canvasElement).sandbox.fault({ match: '*', kind: 'stall' });
    search(table, 'kite');
    await isIn(table, 'refreshing');
  },
};

/** Nobody has bought anything yet: there is nothing to search in. */
export const Empty: Story = {
  parameters: stack({ customers: 0 }),
  play: shows('empty'),
};

/** The focus stays in the search box. */
export const NoMatch: Story = {
  parameters: playInDocs,
  play: async ({ canvasElement }) => {
    const table = tableIn(canvasElement);
    await isIn(table, 'ready');
    search(table, 'kite labz');
    await isIn(table, 'empty');
  },
};

/** Dodo Payments fails, after three attempts. Search and page are kept. */
export const ErrorServer: Story = {
  args: { query: 'harbor' },
  globals: { network: 'fails' },
  play: shows('error', 'server'),
};

/** The handler can't be reached. The table tries again by itself when the device is back. */
export const ErrorOffline: Story = {
  globals: { network: 'offline' },
  play: shows('error', 'offline'),
};

/** The rows are good to read, and say from when they are. */
export const StaleOffline: Story = {
  parameters: playInDocs,
  play: async ({ canvasElement }) => {
    const table = tableIn(canvasElement);
    await isIn(table, 'ready');
    stackOf(canvasElement).line.cut();
    await table.refresh();
    await isIn(table, 'error', 'offline');
  },
};

/** Back on line, the table has tried again by itself. */
export const BackOnline: Story = {
  tags: notInDocs,
  play: async (context) => {
    const { canvasElement } = context;
    await StaleOffline.play?.(context);
    stackOf(canvasElement).line.restore();
    await isIn(tableIn(canvasElement), 'ready');
  },
};

/** As StaleOffline, but Dodo Payments fails: here the visitor has to try again. */
export const StaleServer: Story = {
  parameters: playInDocs,
  play: async ({ canvasElement }) => {
    const table = tableIn(canvasElement);
    await isIn(table, 'ready');
    stackOf(canvasElement).sandbox.fault({ match: '*', kind: 'status', status: 500 });
    await table.refresh();
    await isIn(table, 'error', 'server');
  },
};

/** "Sign in" signs in again here; on a page it leads to the merchant's login. */
export const SignedOut: Story = {
  globals: { network: 'session-expired' },
  play: shows('error', 'signed-out'),
};

/** A member of staff without the scope `customers:read`. */
export const Forbidden: Story = {
  parameters: stack({ scopes: ['payments:read'] }),
  play: shows('error', 'forbidden'),
};

/** Dodo Payments asks for a longer pause than anybody would wait for. */
export const RateLimited: Story = {
  parameters: stack({
    faults: [{ match: '*', kind: 'status', status: 429, headers: { 'retry-after': '45' } }],
  }),
  play: shows('error', 'rate-limited'),
};

/** Names that don't fit, in every direction, and some that mean harm. */
export const LongAndForeignNames: Story = {
  args: { pageSize: 50 },
  parameters: stack({ customers: 34 }),
  tags: notInDocs,
  play: shows('ready'),
};

export const Compact: Story = {
  globals: { density: 'compact' },
  tags: notInDocs,
  play: shows('ready'),
};

export const Spacious: Story = {
  globals: { density: 'spacious' },
  tags: notInDocs,
  play: shows('ready'),
};

export const Narrow: Story = {
  globals: { width: '320' },
  tags: notInDocs,
  play: shows('ready'),
};

export const NarrowLoading: Story = {
  ...Loading,
  globals: { width: '320' },
  tags: notInDocs,
};

export const Medium: Story = {
  globals: { width: '640' },
  tags: notInDocs,
  play: shows('ready'),
};

export const Japanese: Story = {
  globals: { locale: 'ja' },
  tags: notInDocs,
  play: shows('ready'),
};

export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  tags: notInDocs,
  play: shows('ready'),
};

export const Dark: Story = {
  globals: { theme: 'dark' },
  tags: notInDocs,
  play: shows('ready'),
};

/** Two kits in one page, or a name that suits the merchant: any tag will do. */
export const OneOwnTag: Story = {
  beforeEach: () => {
    CustomerTable.define('acme-customers');
  },
  render: ({ pageSize }) => html`
    <acme-customers page-size=${ifDefined(pageSize)}></acme-customers>
  `,
  play: async ({ canvasElement }) => {
    const table = canvasElement.querySelector('acme-customers');
    if (table) await isIn(table, 'ready');
  },
};

/** Rows that the page has already: no session, no network. */
export const OwnRows: Story = {
  args: { customers: OWN_ROWS },
  parameters: stack(false),
  play: shows('ready'),
};

/** A name is a link to the merchant's page of that customer. */
export const RowHref: Story = {
  args: { rowHref: '#customers/{customer_id}' },
  play: shows('ready'),
};

export const Columns: Story = {
  args: { columns: 'name created_at email' },
  play: shows('ready'),
};

/** Fields of the merchant's own are columns, too. */
export const MetadataColumns: Story = {
  args: { columns: 'name email metadata.plan created_at invite' },
  play: shows('ready'),
};

/** Search, filters, columns and page size, as they were saved: one text. */
export const SavedView: Story = {
  args: { view: 'created=2025-10-17..2025-10-31&columns=name+email+created_at' },
  play: shows('ready'),
};

export const Selectable: Story = { args: { selectable: true }, play: shows('ready') };

/** The bar stands in the toolbar's place. Selected rows of other pages count, too. */
export const Selected: Story = {
  args: { selectable: true, selected: ['cus_kite', 'cus_harbor'], customers: OWN_ROWS },
  play: shows('ready'),
};

export const EditColumns: Story = {
  tags: notInDocs,
  play: async ({ canvasElement }) => {
    const table = tableIn(canvasElement);
    await isIn(table, 'ready');
    table.shadowRoot?.querySelector<HTMLElement>("[part~='dialog-button']")?.click();
  },
};

export const RowMenu: Story = {
  tags: notInDocs,
  play: async ({ canvasElement }) => {
    const table = tableIn(canvasElement);
    await isIn(table, 'ready');
    table.shadowRoot?.querySelector<HTMLElement>("[part~='row-menu-button']")?.click();
  },
};

/** A member of staff who may only read: no invites, no reports. */
export const ReadOnly: Story = {
  parameters: stack({ scopes: ['customers:read'] }),
  play: shows('ready'),
};

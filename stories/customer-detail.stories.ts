import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { CustomerDetail } from '../src/elements/customer-detail/customer-detail.js';
import '../src/elements/customer-detail/customer-detail.define.js';
import { elementIn, partIn, PEOPLE } from './support/people.js';
import type { StackParameter } from './support/stack/with-stack.js';

interface Args {
  customerId: string;
  tab?: string;
  tabs?: string;
}

const stack = (options: StackParameter) => ({ stack: options });

const meta: Meta<Args> = {
  title: 'customer-detail',
  component: 'customer-detail',
  args: { customerId: PEOPLE.kiteLabs },
  render: ({ customerId, tab, tabs }) => html`
    <customer-detail
      customer-id=${customerId}
      tab=${ifDefined(tab)}
      tabs=${ifDefined(tabs)}
      back-href="#/customers"
    ></customer-detail>
  `,
};
export default meta;

type Story = StoryObj<Args>;

const shows =
  (name: string) =>
  async ({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> => {
    await elementIn(canvasElement, `customer-detail:state(${name})`);
  };

export const Ready: Story = { play: shows('ready') };

export const Loading: Story = {
  parameters: stack({ faults: [{ match: 'GET /customers/*', kind: 'stall' }] }),
  play: shows('loading'),
};

/** What can be done about a customer. */
export const Actions: Story = {
  play: async ({ canvasElement }) => {
    const detail = await elementIn(canvasElement, 'customer-detail:state(ready)');
    (await partIn(detail, '[data-floating=actions]')).click();
    await partIn(detail, '[role=menuitem]');
  },
};

export const Editing: Story = {
  play: async ({ canvasElement }) => {
    const selector = 'customer-detail:state(ready)';
    (await elementIn<CustomerDetail>(canvasElement, selector)).edit();
  },
};

/** Tabs and buttons of the merchant's own, before the kit's. */
export const OwnTabs: Story = {
  args: { tab: 'notes', tabs: 'notes transactions wallet' },
  render: ({ customerId, tab, tabs }) => html`
    <customer-detail customer-id=${customerId} tab=${ifDefined(tab)} tabs=${ifDefined(tabs)}>
      <button slot="actions">Write an email</button>
      <p slot="tab-panel" data-tab="notes" data-label="Notes">Prefers to be called.</p>
    </customer-detail>
  `,
  play: shows('ready'),
};

export const Blocked: Story = { args: { customerId: PEOPLE.blocked }, play: shows('ready') };

export const LongName: Story = { args: { customerId: PEOPLE.longName }, play: shows('ready') };

/** A member of staff who may only read. */
export const ReadOnly: Story = {
  parameters: stack({ scopes: ['customers:read', 'payments:read', 'wallets:read'] }),
  play: shows('ready'),
};

export const NotFound: Story = { args: { customerId: 'cus_none' }, play: shows('not-found') };

export const Forbidden: Story = {
  parameters: stack({ scopes: ['payments:read'] }),
  play: shows('forbidden'),
};

/** The customer can't be read, and the rest can. */
export const Failing: Story = {
  parameters: stack({ faults: [{ match: 'GET /customers/*', kind: 'status', status: 500 }] }),
  play: shows('error'),
};

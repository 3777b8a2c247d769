import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type {
  CustomerTable,
  CustomerCreate,
  CustomerInvite,
  ReportBuilder,
  SubscriptionList,
} from '../src/index.js';
import { elementIn, partIn, PEOPLE, type } from './support/people.js';
import { stackOf, type StackParameter } from './support/stack/with-stack.js';

/*
 * What people do, step by step, on the real handler and sandbox: what Dodo Payments was asked is
 * counted at the end. Storybook's panel of interactions goes through them one by one.
 */

const stack = (options: StackParameter) => ({ stack: options });

const meta: Meta = {
  title: 'Flows',
  // A page each: they open dialogs.
  tags: ['!autodocs'],
};

export default meta;

type Story = StoryObj;

const PATIENCE = { timeout: 15_000 };

/** Requests that changed something at Dodo Payments: `POST /refunds`. */
const changes = (canvasElement: HTMLElement): string[] =>
  stackOf(canvasElement)
    .sandbox.requests.filter(({ method }) => method !== 'GET')
    .map(({ method, path }) => `${method} ${path.replace(/\/\w+_\w+/g, '/*')}`);

/** Waits for a text in an element; what it is made of doesn't matter to who reads it. */
async function reads(element: Element, text: RegExp): Promise<void> {
  await waitFor(() => {
    const words = (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ');
    if (!text.test(words)) throw new Error(`${element.localName} doesn’t say ${String(text)}`);
  }, PATIENCE);
}

async function press(element: Element, selector: string): Promise<void> {
  const button = await partIn(element, selector);
  await userEvent.click(button);
}

/** The main button of the dialog that is open. */
const confirm = (element: Element) => press(element, 'dialog[open] .dialog-foot .primary');

const isClosed = (element: Element) =>
  waitFor(async () => {
    await expect(element.shadowRoot?.querySelector('dialog[open]')).toBeNull();
  }, PATIENCE);

/** A payment is given back, once. */
export const Refund: Story = {
  // Refunds are taken within 30 days.
  parameters: stack({ customers: 40, now: new Date() }),
  render: () => html`<transaction-table customer-id=${PEOPLE.kiteLabs}></transaction-table>`,
  play: async ({ canvasElement }) => {
    const table = await elementIn<HTMLElement & { refund: (id: string) => void }>(
      canvasElement,
      'transaction-table:state(ready)',
    );
    const row = [...(table.shadowRoot?.querySelectorAll<HTMLElement>('tbody.rows tr') ?? [])].find(
      ({ textContent }) => textContent?.includes('$10.00'),
    );
    table.refund(row?.dataset.id ?? '');
    await confirm(table);
    await waitFor(async () => {
      await expect(changes(canvasElement)).toEqual(['POST /refunds']);
    }, PATIENCE);
    await reads(table, /Refunded/);
  },
};

/** Money comes onto the wallet, with a reason. */
export const AddFunds: Story = {
  render: () => html`<wallet-ledger customer-id=${PEOPLE.kiteLabs}></wallet-ledger>`,
  play: async ({ canvasElement }) => {
    const ledger = await elementIn<HTMLElement & { addFunds: () => Promise<void> }>(
      canvasElement,
      'wallet-ledger:state(ready)',
    );
    await reads(ledger, /Add funds/);
    await ledger.addFunds();
    await type(ledger, 'amount', '20');
    await type(ledger, 'reason', 'Goodwill for the late delivery');
    await confirm(ledger);
    await reads(ledger, /Goodwill for the late delivery/);
    await waitFor(async () => {
      await expect(changes(canvasElement)).toEqual(['POST /customers/*/wallets/ledger-entries']);
    }, PATIENCE);
  },
};

/** A customer cancels at the end of the period, and keeps his subscription after all. */
export const CancelAndKeep: Story = {
  parameters: stack({ customer: 'kiteLabs' }),
  render: () => html`<subscription-list></subscription-list>`,
  play: async ({ canvasElement }) => {
    const list = await elementIn<SubscriptionList>(canvasElement, 'subscription-list:state(ready)');
    const row = () =>
      [...(list.shadowRoot?.querySelectorAll<HTMLElement>('.item') ?? [])].find((item) =>
        item.textContent?.includes('Studio plan'),
      ) as HTMLElement;
    await partIn(list, '.item[data-id]');
    list.show(row().dataset.id ?? '', 'cancel');
    await press(list, 'dialog[open] input[value=unused]');
    await press(list, 'dialog[open] .dialog-foot .button:not([part~=keep]):last-child');
    await isClosed(list);
    await waitFor(() => expect(row()).toHaveTextContent('Ending'), PATIENCE);
    list.show(row().dataset.id ?? '', 'keep');
    await confirm(list);
    await isClosed(list);
    await waitFor(() => expect(row()).toHaveTextContent('Active'), PATIENCE);
    await expect(changes(canvasElement)).toEqual([
      'PATCH /subscriptions/*',
      'PATCH /subscriptions/*',
    ]);
  },
};

/** A link to the portal goes out by email. */
export const Invite: Story = {
  render: () => html`<customer-table page-size="10"></customer-table>`,
  play: async ({ canvasElement }) => {
    const table = await elementIn(canvasElement, 'customer-table:state(ready)');
    await press(table, '[part~=invite-button]');
    const invite = await partIn<CustomerInvite>(table, 'customer-invite');
    await press(invite, 'dialog[open] [name=email]');
    await reads(invite, /sent/i);
    await expect(changes(canvasElement)).toEqual(['POST /customers/*/customer-portal/session']);
  },
};

/** A column is hidden, another goes up, and all come back. */
export const EditColumns: Story = {
  render: () => html`<customer-table page-size="10"></customer-table>`,
  play: async ({ canvasElement }) => {
    const table = await elementIn<CustomerTable>(canvasElement, 'customer-table:state(ready)');
    const columns = (wanted: string) => waitFor(() => expect(table.columns).toBe(wanted), PATIENCE);
    const usual = 'name customer_id email phone_number created_at invite';
    await press(table, '[part~=dialog-button]');
    await press(table, '[data-key=phone_number] input');
    await columns(usual.replace(' phone_number', ''));
    await press(table, '[data-key=created_at] .up');
    await press(table, '[data-key=created_at] .up');
    await columns('name customer_id created_at email invite');
    await press(table, '[data-key=phone_number] input');
    await columns('name customer_id created_at email phone_number invite');
    await expect(changes(canvasElement)).toEqual([]);
  },
};

/** A file of all customers of some days. */
export const BuildReport: Story = {
  parameters: stack({ customers: 40 }),
  render: () => html`<report-builder from="2025-01-17" to="2025-10-31" open></report-builder>`,
  play: async ({ canvasElement }) => {
    // Nobody may be asked for a place to save it here.
    Object.assign(window, { showSaveFilePicker: undefined });
    const builder = await elementIn<ReportBuilder>(canvasElement, 'report-builder');
    await partIn(builder, '.report-preview[aria-busy=false]');
    await press(builder, '[data-act=second]');
    await waitFor(() => expect(builder.status).toBe('done'), PATIENCE);
  },
};

/** The login ends while somebody types: after signing in again, every word is still there. */
export const ExpiredSession: Story = {
  render: () => html`<customer-create open></customer-create>`,
  play: async ({ canvasElement }) => {
    const create = await elementIn<CustomerCreate>(canvasElement, 'customer-create');
    await type(create, 'name', 'Nova Prints');
    await type(create, 'email', 'hello@nova.example');
    stackOf(canvasElement).endLogin();
    await confirm(create);
    await reads(create, /session has ended/);
    await expect(changes(canvasElement)).toEqual([]);
    const name = await partIn<HTMLInputElement>(create, '[name=name]');
    await expect(name.value).toBe('Nova Prints');
    await press(create, '.status-actions button');
    await confirm(create);
    await isClosed(create);
    await expect(changes(canvasElement)).toEqual(['POST /customers']);
  },
};

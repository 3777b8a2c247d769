import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { CustomerCreate } from '../src/elements/customer-create/customer-create.js';
import '../src/elements/customer-create/customer-create.define.js';
import { elementIn, partIn, type } from './support/people.js';
import { stackOf, type StackParameter } from './support/stack/with-stack.js';

interface Args {
  open?: boolean;
}

const stack = (options: StackParameter) => ({ stack: options });

const meta: Meta<Args> = {
  title: 'customer-create',
  component: 'customer-create',
  // A dialog covers the page, so each needs a page of its own.
  tags: ['!autodocs'],
  args: { open: true },
  render: ({ open }) => html`
    <customer-create ?open=${open} row-href="#/customers/{customer_id}"
      ><button slot="button">Add customer</button></customer-create
    >
  `,
};
export default meta;

type Story = StoryObj<Args>;

const dialogIn = async (canvasElement: HTMLElement): Promise<CustomerCreate> => {
  const create = await elementIn<CustomerCreate>(canvasElement, 'customer-create');
  await partIn(create, 'dialog[open] input');
  return create;
};

const fill = async (create: CustomerCreate) => {
  await type(create, 'name', 'Nova Prints');
  await type(create, 'email', 'hello@nova.example');
};

const adds =
  (fault: Parameters<ReturnType<typeof stackOf>['sandbox']['fault']>[0], then: string) =>
  async ({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> => {
    const create = await dialogIn(canvasElement);
    stackOf(canvasElement).sandbox.fault(fault);
    await fill(create);
    (await partIn(create, '.button.primary')).click();
    await partIn(create, then);
  };

/** Nothing but the page's own button. */
export const Closed: Story = { args: { open: false } };

export const Open: Story = {
  play: async ({ canvasElement }) => {
    await dialogIn(canvasElement);
  },
};

export const Mistakes: Story = {
  play: async ({ canvasElement }) => {
    const create = await dialogIn(canvasElement);
    await type(create, 'email', 'nowhere');
    (await partIn(create, '.button.primary')).click();
    await partIn(create, '.field-error');
  },
};

/** Pointed out, not forbidden: upstream allows it. */
export const SharedEmail: Story = {
  play: async ({ canvasElement }) => {
    const create = await dialogIn(canvasElement);
    await fill(create);
    await type(create, 'email', 'family@pires.example');
    await partIn(create, '.others');
  },
};

export const Sending: Story = {
  play: adds({ match: 'POST /customers', kind: 'stall' }, '.button.busy'),
};

export const Failed: Story = {
  play: adds({ match: 'POST /customers', kind: 'status', status: 409 }, '.status-note'),
};

export const UnknownOutcome: Story = {
  play: adds({ match: 'POST /customers', kind: 'lost' }, '.status-note'),
};

/** A member of staff without `customers:write`: there is nothing. */
export const Absent: Story = { parameters: stack({ scopes: ['customers:read'] }) };

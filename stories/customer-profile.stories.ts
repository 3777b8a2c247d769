import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { CustomerProfile } from '../src/elements/customer-profile/customer-profile.js';
import '../src/elements/customer-profile/customer-profile.define.js';
import { elementIn, partIn, PEOPLE, type } from './support/people.js';
import { stackOf, type StackParameter } from './support/stack/with-stack.js';

interface Args {
  customerId?: string;
  mode?: 'view' | 'edit';
  changeEmail?: boolean;
}

const stack = (options: StackParameter) => ({ stack: options });

const meta: Meta<Args> = {
  title: 'customer-profile',
  component: 'customer-profile',
  args: { customerId: PEOPLE.kiteLabs, mode: 'view' },
  argTypes: { mode: { control: 'inline-radio', options: ['view', 'edit'] } },
  render: ({ customerId, mode, changeEmail }) => html`
    <customer-profile
      customer-id=${ifDefined(customerId)}
      mode=${ifDefined(mode)}
      ?change-email=${changeEmail}
    ></customer-profile>
  `,
};
export default meta;

type Story = StoryObj<Args>;

const state = (name: string) => `customer-profile:state(${name})`;

const shows =
  (name: string) =>
  async ({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> => {
    await elementIn(canvasElement, state(name));
  };

/** Opens the form, types, and saves. */
const saves =
  (
    fields: Readonly<Record<string, string>>,
    then: string,
    fault?: Parameters<ReturnType<typeof stackOf>['sandbox']['fault']>[0],
  ) =>
  async ({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> => {
    const profile = await elementIn<CustomerProfile>(canvasElement, state('ready'));
    profile.edit();
    await partIn(profile, 'form');
    if (fault) stackOf(canvasElement).sandbox.fault(fault);
    for (const [name, value] of Object.entries(fields)) await type(profile, name, value);
    (await partIn(profile, '.button.primary')).click();
    await partIn(profile, then);
  };

export const ForStaff: Story = { play: shows('ready') };

export const ForCustomers: Story = {
  args: { customerId: undefined },
  parameters: stack({ customer: 'kiteLabs' }),
  play: shows('ready'),
};

export const Loading: Story = {
  parameters: stack({ faults: [{ match: 'GET /customers/*', kind: 'stall' }] }),
  play: shows('loading'),
};

export const Editing: Story = { args: { mode: 'edit' }, play: shows('editing') };

/** Unchanged fields are sent by nobody; wrong ones say what is wrong. */
export const Mistakes: Story = { play: saves({ name: '', email: 'nowhere' }, '.field-error') };

/** Pointed out, not forbidden: upstream allows it. */
export const SharedEmail: Story = {
  args: { mode: 'edit' },
  play: async ({ canvasElement }) => {
    const profile = await elementIn(canvasElement, state('editing'));
    await type(profile, 'email', 'family@pires.example');
    await partIn(profile, '.others');
  },
};

export const Failed: Story = {
  play: saves({ name: 'Kite' }, '.status-note', {
    match: 'PATCH /customers/*',
    kind: 'status',
    status: 409,
  }),
};

/** The answer was lost: nobody knows yet, so nobody says. */
export const UnknownOutcome: Story = {
  play: saves({ name: 'Kite' }, '.status-note', { match: 'PATCH /customers/*', kind: 'lost' }),
};

/** The merchant has sent a link to the new address. */
export const EmailWaits: Story = {
  args: { customerId: undefined, changeEmail: true },
  parameters: stack({ customer: 'kiteLabs', handler: { confirmEmailChange: () => false } }),
  play: saves({ email: 'new@kite.example' }, '.status-note.info'),
};

/** A member of staff without `customers:write`. */
export const ReadOnly: Story = {
  parameters: stack({ scopes: ['customers:read'] }),
  play: shows('ready'),
};

/** A visitor who has never bought anything. */
export const NoCustomerYet: Story = {
  args: { customerId: undefined },
  parameters: stack({ customer: null }),
  play: shows('empty'),
};

export const NotFound: Story = { args: { customerId: 'cus_none' }, play: shows('not-found') };

export const Forbidden: Story = {
  parameters: stack({ scopes: ['payments:read'] }),
  play: shows('forbidden'),
};

export const Failing: Story = {
  parameters: stack({ faults: [{ match: 'GET /customers/*', kind: 'status', status: 500 }] }),
  play: shows('error'),
};

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { waitFor } from 'storybook/test';
import type { CustomerInvite } from '../src/elements/customer-invite/customer-invite.js';
import '../src/elements/customer-invite/customer-invite.define.js';
import { OWN_ROWS } from './support/own-rows.js';
import { stackOf, type StackParameter } from './support/stack/with-stack.js';

interface Args {
  customer?: (typeof OWN_ROWS)[number];
}

const stack = (options: StackParameter) => ({ stack: options });

const CREATE = 'POST /customers/*/customer-portal/session';

const meta: Meta<Args> = {
  title: 'customer-invite',
  component: 'customer-invite',
  // A dialog covers the page, so each needs a page of its own.
  tags: ['!autodocs'],
  args: { customer: OWN_ROWS[0] },
  argTypes: { customer: { control: false } },
  render: ({ customer }) => html`
    <customer-invite .customer=${customer}>
      <button slot="button">Share portal access</button>
    </customer-invite>
  `,
};

export default meta;

type Story = StoryObj<Args>;

/** Opens the dialog once the session is there. */
async function open(canvasElement: HTMLElement): Promise<CustomerInvite> {
  const invite = canvasElement.querySelector('customer-invite');
  if (!invite) throw new Error('There is no customer-invite');
  const { client } = stackOf(canvasElement);
  client.start();
  await waitFor(() => {
    if (!client.scopes) throw new Error('The session has not come');
  });
  invite.show();
  await waitFor(() => part(invite, 'dialog'));
  return invite;
}

function part(invite: CustomerInvite, name: string): HTMLElement {
  const found = invite.shadowRoot?.querySelector<HTMLElement>(`[part~='${name}']`);
  if (!found) throw new Error(`There is no ${name}`);
  return found;
}

function press(invite: CustomerInvite, name: 'email' | 'link'): void {
  invite.shadowRoot?.querySelector<HTMLElement>(`[name='${name}']`)?.click();
}

async function told(invite: CustomerInvite): Promise<void> {
  await waitFor(() => part(invite, 'status-note'), { timeout: 5000 });
}

export const Ready: Story = {
  play: async ({ canvasElement }) => {
    await open(canvasElement);
  },
};

/** "Send again" waits for 30 seconds, and says so. */
export const Sent: Story = {
  play: async ({ canvasElement }) => {
    const invite = await open(canvasElement);
    press(invite, 'email');
    await told(invite);
  },
};

/** Dodo Payments doesn't answer. The dialog stays until it does. */
export const Sending: Story = {
  play: async ({ canvasElement }) => {
    const invite = await open(canvasElement);
    stackOf(canvasElement).sandbox.fault({ match: CREATE, kind: 'stall' });
    press(invite, 'email');
  },
};

/** There is nothing to send to; a link can be copied all the same. */
export const NoEmail: Story = {
  args: { customer: OWN_ROWS[2] },
  play: async ({ canvasElement }) => {
    await open(canvasElement);
  },
};

export const Failed: Story = {
  play: async ({ canvasElement }) => {
    const invite = await open(canvasElement);
    stackOf(canvasElement).sandbox.fault({ match: CREATE, kind: 'status', status: 422 });
    press(invite, 'email');
    await told(invite);
  },
};

/** The answer was lost. "Check again" finds out by the same key, so that nothing is sent twice. */
export const UnknownOutcome: Story = {
  play: async ({ canvasElement }) => {
    const invite = await open(canvasElement);
    stackOf(canvasElement).sandbox.fault({ match: CREATE, kind: 'lost' });
    press(invite, 'email');
    await told(invite);
  },
};

/** A member of staff without the scope `portal:invite` sees no button. */
export const Forbidden: Story = {
  parameters: stack({ scopes: ['customers:read'] }),
};

export const Japanese: Story = { ...Sent, globals: { locale: 'ja' } };
export const RightToLeft: Story = { ...Ready, globals: { direction: 'rtl' } };
export const Dark: Story = { ...Sent, globals: { theme: 'dark' } };

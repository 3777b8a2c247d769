import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { isIn, pressAction, tableIn } from './support/play.js';
import { stackOf } from './support/stack/with-stack.js';

/*
 * Every story of the other elements stands in a `<customer-session>`, which Storybook puts around it.
 * Here its own behaviour is to be seen.
 */

const meta: Meta = {
  title: 'customer-session',
  component: 'customer-session',
  argTypes: {
    client: { control: false },
    getToken: { control: false },
    endpoint: { control: false },
    signInHref: { control: false },
  },
  parameters: { docs: { story: { autoplay: true } } },
  render: () => html`
    <customer-table page-size="10" heading="All customers"></customer-table>
    <customer-table page-size="10" heading="Harbor" query="harbor"></customer-table>
  `,
};

export default meta;

type Story = StoryObj;

/** One element hears that the login has ended, and all of them drop what they show. */
export const Expires: Story = {
  play: async ({ canvasElement }) => {
    const tables = [...canvasElement.querySelectorAll('customer-table')];
    for (const table of tables) await isIn(table, 'ready');
    stackOf(canvasElement).endLogin();
    await tableIn(canvasElement).refresh();
    for (const table of tables) await isIn(table, 'error', 'signed-out');
  },
};

/** "Sign in" of any element opens the session for all of them. */
export const SignsInAgain: Story = {
  globals: { network: 'session-expired' },
  play: async ({ canvasElement }) => {
    const tables = [...canvasElement.querySelectorAll('customer-table')];
    for (const table of tables) await isIn(table, 'error', 'signed-out');
    pressAction(tableIn(canvasElement));
    for (const table of tables) await isIn(table, 'ready');
  },
};

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { waitFor } from 'storybook/test';
import { isIn } from './support/play.js';
import '../src/elements/invoice-list/invoice-list.define.js';
import { stackOf, type StackParameter } from './support/with-stack.js';

interface Args {
  limit?: number;
  heading?: string;
  headingLevel?: number;
  density?: string;
}

const stack = (options: StackParameter) => ({ stack: options });
const kite = stack({ customer: 'kiteLabs' });

const argTypes: Meta['argTypes'] = {
  limit: { control: 'number' },
  heading: { control: 'text' },
  headingLevel: { control: 'select', options: [1, 2, 3, 4, 5, 6] },
  density: { control: 'select', options: ['compact', 'comfortable', 'spacious'] },
  client: { control: false },
  status: { control: false },
};

const meta: Meta<Args> = {
  title: 'invoice-list',
  component: 'invoice-list',
  argTypes,
  parameters: kite,
  render: (args, { globals }) => html`
    <invoice-list
      time-zone="UTC"
      limit=${ifDefined(args.limit)}
      heading=${ifDefined(args.heading)}
      heading-level=${ifDefined(args.headingLevel)}
      density=${ifDefined(args.density ?? densityOf(globals))}
    ></invoice-list>
  `,
};

export default meta;

type Story = StoryObj<Args>;

/** The toolbar's density, which is left away where it is the element's own default. */
function densityOf({ density }: Record<string, unknown>): string | undefined {
  return typeof density === 'string' && density !== 'comfortable' ? density : undefined;
}

function elementIn(canvasElement: HTMLElement): HTMLElement {
  const element = canvasElement.querySelector<HTMLElement>('invoice-list');
  if (!element) throw new Error('There is no invoice-list');
  return element;
}

const shows =
  (...states: readonly string[]): Story['play'] =>
  ({ canvasElement }) =>
    isIn(elementIn(canvasElement), ...states);

/** Presses what a selector finds, and waits for what another one finds. */
const presses =
  (...selectors: readonly string[]): Story['play'] =>
  async ({ canvasElement }) => {
    const element = elementIn(canvasElement);
    await isIn(element, 'ready');
    for (const selector of selectors) {
      const button = await waitFor(() => {
        const found = element.shadowRoot?.querySelector<HTMLElement>(selector);
        if (!found || found.matches(':disabled')) throw new Error(`There is no ${selector} yet`);
        return found;
      });
      button.click();
    }
  };

export const Ready: Story = { play: shows('ready') };

/** The newest only, as an overview shows them. */
export const Limited: Story = { args: { limit: 3 }, play: shows('ready') };

/** A visitor who is signed in and has never bought anything. */
export const NoCustomerYet: Story = {
  parameters: stack({ customer: null }),
  play: shows('empty'),
};

export const Empty: Story = { parameters: stack({ customer: 'nothing' }), play: shows('empty') };

export const Failed: Story = {
  parameters: stack({
    customer: 'kiteLabs',
    faults: [{ match: '*', kind: 'status', status: 503 }],
  }),
  play: shows('error', 'server'),
};

export const SessionEnded: Story = {
  play: async ({ canvasElement }) => {
    const element = elementIn(canvasElement);
    await isIn(element, 'ready');
    stackOf(canvasElement).endLogin();
    await (element as HTMLElement & { refresh: () => Promise<void> }).refresh();
    await isIn(element, 'error', 'signed-out');
  },
};

/** Values that are newer than the kit. */
export const UnknownValues: Story = {
  parameters: stack({ customer: 'unknownValues' }),
  play: shows('ready'),
};

/** Every state that a payment can be in. */
export const EveryStatus: Story = {
  parameters: stack({ customer: 'everyStatus' }),
  play: shows('ready'),
};

/** Yen without decimals, dinars with three, a currency that nobody knows. */
export const ManyCurrencies: Story = {
  parameters: stack({ customer: 'manyCurrencies' }),
  play: shows('ready'),
};

/** What a charge is made of, written out so that it adds up. */
export const Charge: Story = {
  tags: ['!autodocs'],
  play: presses('tbody tr:nth-of-type(7) .open'),
};

/** A renewal that failed, to be paid from its row. */
export const PayNow: Story = {
  tags: ['!autodocs'],
  parameters: stack({ customer: 'kiteLabs', handler: { features: { retryPayment: true } } }),
  play: presses('[data-pay]'),
};

/** Read to the end first: a part would pass for the whole. */
export const SpendingByMonth: Story = {
  tags: ['!autodocs'],
  play: presses('[data-spend]'),
};

export const DownloadFailed: Story = {
  parameters: stack({
    customer: 'kiteLabs',
    faults: [{ match: 'GET /invoices/payments/*', kind: 'status', status: 503 }],
  }),
  play: presses('[data-file]'),
};

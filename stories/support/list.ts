import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { ifDefined } from 'lit/directives/if-defined.js';
import { html, type StaticValue } from 'lit/static-html.js';
import { waitFor } from 'storybook/test';
import { isIn } from './play.js';
import { stackOf, type StackParameter } from './stack/with-stack.js';

/* What the stories of a customer's own lists have in common: invoices, keys, payment methods. */

export interface ListArgs {
  limit?: number;
  heading?: string;
  headingLevel?: number;
  density?: string;
}

type Story = StoryObj<ListArgs>;

/** A stack where Kite Labs is signed in, unless it is said otherwise. */
export const signedIn = (options: StackParameter = {}): { stack: StackParameter } => ({
  stack: options && { customer: 'kiteLabs', ...options },
});

const argTypes: Meta['argTypes'] = {
  limit: { control: 'number' },
  heading: { control: 'text' },
  headingLevel: { control: 'select', options: [1, 2, 3, 4, 5, 6] },
  density: { control: 'select', options: ['compact', 'comfortable', 'spacious'] },
  client: { control: false },
  status: { control: false },
};

export const listMeta = (tag: StaticValue): Meta<ListArgs> => ({
  argTypes,
  parameters: signedIn(),
  render: ({ limit, heading, headingLevel, density }) => html`
    <${tag}
      time-zone="UTC"
      limit=${ifDefined(limit)}
      heading=${ifDefined(heading)}
      heading-level=${ifDefined(headingLevel)}
      density=${ifDefined(density)}
    ></${tag}>
  `,
});

const listIn = (canvasElement: HTMLElement) =>
  canvasElement.querySelector('customer-session > *') as HTMLElement & {
    refresh: () => Promise<void>;
  };

export const shows =
  (...states: readonly string[]): Story['play'] =>
  ({ canvasElement }) =>
    isIn(listIn(canvasElement), ...states);

/** Presses what each selector finds, as soon as it is there. */
export const presses =
  (...selectors: readonly string[]): Story['play'] =>
  async ({ canvasElement }) => {
    const element = listIn(canvasElement);
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

/** The states that each of these lists can be in. */
export const listStories = {
  ready: { play: shows('ready') },

  limited: { args: { limit: 3 }, play: shows('ready') },

  noCustomerYet: { parameters: signedIn({ customer: null }), play: shows('empty') },

  empty: { parameters: signedIn({ customer: 'nothing' }), play: shows('empty') },

  failed: {
    parameters: signedIn({ faults: [{ match: '*', kind: 'status', status: 503 }] }),
    play: shows('error', 'server'),
  },

  sessionEnded: {
    play: async ({ canvasElement }) => {
      const element = listIn(canvasElement);
      await isIn(element, 'ready');
      stackOf(canvasElement).endLogin();
      await element.refresh();
      await isIn(element, 'error', 'signed-out');
    },
  },
} satisfies Record<string, Story>;

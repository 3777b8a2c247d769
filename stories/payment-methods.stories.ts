import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { literal } from 'lit/static-html.js';
import '../src/elements/payment-methods/payment-methods.define.js';
import { listMeta, listStories, presses, signedIn, type ListArgs } from './support/list.js';

const meta: Meta<ListArgs> = {
  ...listMeta(literal`payment-methods`),
  title: 'payment-methods',
  component: 'payment-methods',
};

export default meta;

type Story = StoryObj<ListArgs>;

export const Ready: Story = listStories.ready;

/** The newest only, as an overview shows them. */
export const Limited: Story = listStories.limited;

/** A visitor who is signed in and has never bought anything. */
export const NoCustomerYet: Story = listStories.noCustomerYet;

export const Empty: Story = listStories.empty;

export const Failed: Story = listStories.failed;

export const SessionEnded: Story = listStories.sessionEnded;

/** What depends on it is said before it goes. */
export const Remove: Story = { tags: ['!autodocs'], play: presses('.act .button') };

/** The answer was lost: nobody knows, and nobody says. */
export const UnknownOutcome: Story = {
  tags: ['!autodocs'],
  parameters: signedIn({
    faults: [{ match: 'DELETE /customers/*', kind: 'lost' }],
  }),
  play: presses('.act .button', '.button.danger'),
};

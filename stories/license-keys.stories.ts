import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { literal } from 'lit/static-html.js';
import '../src/elements/license-keys/license-keys.define.js';
import { listMeta, listStories, presses, signedIn, type ListArgs } from './support/list.js';
import { elementIn } from './support/people.js';

const meta: Meta<ListArgs> = {
  ...listMeta(literal`license-keys`),
  title: 'license-keys',
  component: 'license-keys',
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

/** Values that are newer than the kit: what isn’t known to be active can’t be copied. */
export const UnknownValues: Story = {
  parameters: signedIn({ customer: 'unknownValues' }),
  play: async ({ canvasElement }) => {
    await elementIn(canvasElement, 'license-keys:state(ready)');
  },
};

/** Shown for 60 seconds, or until the focus leaves the element. */
export const Shown: Story = { play: presses('.show') };

export const Devices: Story = { tags: ['!autodocs'], play: presses('[data-devices]') };

export const Deactivate: Story = {
  tags: ['!autodocs'],
  play: presses('[data-devices]', '.instances .button'),
};

/** The answer was lost: nobody knows, and nobody says. */
export const UnknownOutcome: Story = {
  tags: ['!autodocs'],
  parameters: signedIn({
    faults: [{ match: 'POST /licenses/deactivate', kind: 'lost' }],
  }),
  play: presses('[data-devices]', '.instances .button', '.button.danger'),
};

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { waitFor } from 'storybook/test';
import './support/pages/bench.css';
import { anatomyPage } from './support/pages/anatomy.js';
import { ELEMENTS, keepInPlace } from './support/pages/draw-stories.js';
import { messagesPage } from './support/pages/messages-page.js';
import { statesPage } from './support/pages/states-page.js';
import { themeArgTypes, themePage, type Theme } from './support/pages/theme-page.js';

/*
 * Pages for designers, about any element: they are made of its stories, of the manifest and of the
 * sources. What is chosen stands in the address.
 */

interface Args extends Theme {
  element: string;
  story?: string;
  order?: string;
}

const meta: Meta<Args> = {
  title: 'Bench',
  tags: ['!autodocs'],
  args: { element: 'customer-table' },
  argTypes: {
    element: { control: 'select', options: ELEMENTS },
    story: { control: 'text' },
    order: { control: 'text' },
    ...themeArgTypes,
  },
  // Each place has a stack of its own; an element is drawn in many.
  parameters: { stack: false, layout: 'fullscreen' },
  beforeEach: keepInPlace,
  play: async ({ canvasElement }) => {
    await waitFor(
      () => {
        if (!canvasElement.querySelector('.bench[aria-busy=false]')) throw new Error('Still busy');
      },
      { timeout: 60_000 },
    );
  },
};

export default meta;

type Story = StoryObj<Args>;

/** Every `::part`, named where it is pointed at; a click copies its selector. */
export const Anatomy: Story = { render: anatomyPage };

/** All states of an element, light beside dark. */
export const States: Story = { render: statesPage };

/** All that an element may say, in all languages, with its length beside English. */
export const Messages: Story = {
  render: messagesPage,
  // All are alike, and there are thousands.
  parameters: { a11y: { context: { exclude: ['.bench-message ~ .bench-message'] } } },
};

/** Tokens by hand, the contrast of each pair of colours, and what to paste into a page. */
export const ThemeEditor: Story = { render: themePage };

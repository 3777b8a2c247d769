import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { elementIn, PEOPLE } from './support/people.js';
import { stackOf } from './support/stack/with-stack.js';

/*
 * What breaks layouts, on real data: sixty letters without a space, other scripts, yen without decimals
 * and dinars with three, an overdrawn wallet, ten trillion.
 */

const meta: Meta = {
  title: 'Content stress',
  tags: ['!autodocs'],
  parameters: { stack: { customers: 34 } },
};

export default meta;

type Story = StoryObj;

type Person = keyof typeof PEOPLE;

/** One below the other, each for another customer. */
const each = (people: readonly Person[], draw: (id: string) => TemplateResult): TemplateResult =>
  html`${people.map((person) => html`<div class="bench-each">${draw(PEOPLE[person])}</div>`)}`;

/** Waits until all of an element's kind are painted. */
const ready =
  (tag: string, count: number): Story['play'] =>
  async ({ canvasElement }) => {
    await elementIn(
      canvasElement,
      `:nth-child(${String(count)} of .bench-each) ${tag}:state(ready)`,
    );
  };

const NAMES: readonly Person[] = [
  'longName',
  'satoMisaki',
  'priyaSharma',
  'laylaAlHaddad',
  'hebrew',
  'thai',
  'emoji',
  'markup',
];

const MONEY: readonly Person[] = [
  'manyCurrencies',
  'negativeBalance',
  'trillions',
  'unknownCurrency',
];

/** Every name there is. */
export const Table: Story = {
  render: () => html`<customer-table page-size="50"></customer-table>`,
  play: async ({ canvasElement }) => {
    await elementIn(canvasElement, 'customer-table:state(ready)');
  },
};

export const Detail: Story = {
  render: () =>
    each(
      NAMES,
      (id) => html`<customer-detail customer-id=${id} tabs="transactions"></customer-detail>`,
    ),
  play: ready('customer-detail', NAMES.length),
};

export const Ledger: Story = {
  render: () =>
    each(MONEY, (id) => html`<wallet-ledger customer-id=${id} page-size="10"></wallet-ledger>`),
  play: ready('wallet-ledger', MONEY.length),
};

/** As each customer sees it. */
const portal = (customer: Person): Story => ({
  parameters: { stack: { customer } },
  render: (_, { canvasElement }) =>
    html`<customer-portal .client=${stackOf(canvasElement).client}></customer-portal>`,
  play: async ({ canvasElement }) => {
    await elementIn(canvasElement, 'customer-portal:is(:state(ready), :state(empty))');
  },
});

export const PortalLongName: Story = portal('longName');
export const PortalManyCurrencies: Story = portal('manyCurrencies');
export const PortalTrillions: Story = portal('trillions');

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { literal } from 'lit/static-html.js';
import '../src/elements/invoice-list/invoice-list.define.js';
import { listMeta, listStories, presses, shows, signedIn, type ListArgs } from './support/list.js';

const meta: Meta<ListArgs> = {
  ...listMeta(literal`invoice-list`),
  title: 'invoice-list',
  component: 'invoice-list',
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

/** Values that are newer than the kit. */
export const UnknownValues: Story = {
  parameters: signedIn({ customer: 'unknownValues' }),
  play: shows('ready'),
};

/** Every state that a payment can be in. */
export const EveryStatus: Story = {
  parameters: signedIn({ customer: 'everyStatus' }),
  play: shows('ready'),
};

/** Yen without decimals, dinars with three, a currency that nobody knows. */
export const ManyCurrencies: Story = {
  parameters: signedIn({ customer: 'manyCurrencies' }),
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
  parameters: signedIn({ handler: { features: { retryPayment: true } } }),
  play: presses('[data-pay]'),
};

/** Read to the end first: a part would pass for the whole. */
export const SpendingByMonth: Story = {
  tags: ['!autodocs'],
  play: presses('[data-spend]'),
};

export const DownloadFailed: Story = {
  parameters: signedIn({
    faults: [{ match: 'GET /invoices/payments/*', kind: 'status', status: 503 }],
  }),
  play: presses('[data-file]'),
};

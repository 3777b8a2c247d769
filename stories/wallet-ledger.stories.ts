import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { waitFor } from 'storybook/test';
import '../src/elements/wallet-ledger/wallet-ledger.define.js';
import type { WalletLedger } from '../src/elements/wallet-ledger/wallet-ledger.js';
import type { FixtureName } from '../src/sandbox/data/fixtures.js';
import { stackOf, type StackParameter } from './support/stack/with-stack.js';

interface Args {
  /** Whose ledger; nobody means the signed-in customer. */
  of?: FixtureName | '';
  kind?: 'wallet' | 'credits';
  currency?: string;
  entryType?: string;
  pageSize?: number;
  requireReason?: 'debit' | 'both' | 'none';
}

const stack = (options: StackParameter) => ({ stack: options });

const meta: Meta<Args> = {
  title: 'wallet-ledger',
  component: 'wallet-ledger',
  args: { of: 'kiteLabs', pageSize: 10 },
  render: (
    { of, kind, currency, entryType, pageSize, requireReason },
    { canvasElement, parameters },
  ) => {
    const { stack: options } = parameters as { stack?: StackParameter };
    const id = of && options !== false ? stackOf(canvasElement).sandbox.fixtures[of] : '';
    return html`<wallet-ledger
      .customerId=${id}
      customer-name=${of === 'kiteLabs' ? 'Kite Labs' : ''}
      .kind=${kind ?? 'wallet'}
      .currency=${currency ?? ''}
      .entryType=${entryType ?? ''}
      .pageSize=${pageSize ?? 10}
      .requireReason=${requireReason ?? 'debit'}
    ></wallet-ledger>`;
  },
};

export default meta;

type Story = StoryObj<Args>;

function ledgerIn(canvasElement: HTMLElement): WalletLedger {
  const ledger = canvasElement.querySelector('wallet-ledger');
  if (!ledger) throw new Error('There is no wallet-ledger');
  return ledger;
}

const rests = (ledger: WalletLedger) =>
  waitFor(() => {
    if (!ledger.shadowRoot?.querySelector('.foot-line, .message'))
      throw new Error('No controls yet');
  });

const shows =
  (...states: readonly string[]) =>
  async ({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> => {
    const ledger = ledgerIn(canvasElement);
    await waitFor(
      () => {
        const missing = states.find((state) => !ledger.matches(`:state(${state})`));
        if (missing) throw new Error(`It is not ${missing}`);
      },
      { timeout: 15_000 },
    );
    if (!states.includes('loading')) await rests(ledger);
  };

const opens =
  (which: 'addFunds' | 'deductFunds', options: object = {}) =>
  async ({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> => {
    const ledger = ledgerIn(canvasElement);
    await waitFor(() => {
      if (ledger.status !== 'ready') throw new Error('Not ready');
    });
    await rests(ledger);
    await ledger[which](options);
    await ledger.updateComplete;
  };

export const Ready: Story = { play: shows('ready') };

/** A row is missing: the gap shows between the two that don't join, and balances stay as recorded. */
export const GapFound: Story = { args: { of: 'brokenLedger' }, play: shows('ready', 'broken') };

export const Loading: Story = { parameters: stack(false), play: shows('loading') };

/** What a customer sees of his own: added and spent, no reasons, nothing to press. */
export const Customer: Story = {
  args: { of: '' },
  parameters: stack({ customer: 'kiteLabs' }),
  play: shows('ready'),
};

/** Staff that may read only. */
export const ReadOnly: Story = {
  parameters: stack({ scopes: ['wallets:read'] }),
  play: shows('ready'),
};

/** 5,000 entries: checked as far as was read, and all of it when asked to. */
export const LongLedger: Story = { args: { of: 'longLedger' }, play: shows('ready') };

/** Upstream has no filter by type: entries are read on until a page is full, or it is sure that there are no more. */
export const Filtered: Story = { args: { entryType: 'debit' }, play: shows('ready') };

export const Overdrawn: Story = { args: { of: 'negativeBalance' }, play: shows('ready') };

export const NoEntries: Story = { args: { of: 'zeroBalance' }, play: shows('empty') };

export const NoWallet: Story = { args: { of: 'nothing' }, play: shows('empty') };

export const ManyCurrencies: Story = { args: { of: 'manyCurrencies' }, play: shows('ready') };

/** To the last digit. */
export const Trillions: Story = { args: { of: 'trillions' }, play: shows('ready') };

/** A currency that nobody knows is shown as it came. */
export const UnknownCurrency: Story = { args: { of: 'unknownCurrency' }, play: shows('ready') };

export const Credits: Story = { args: { kind: 'credits' }, play: shows('ready') };

export const AddFunds: Story = {
  tags: ['!autodocs'],
  play: opens('addFunds', { amount: 2000, reason: 'Goodwill for the late delivery' }),
};

export const DeductFunds: Story = { tags: ['!autodocs'], play: opens('deductFunds') };

/** The answer to "Add" is lost: nobody knows, so nobody says. "Check again" finds out. */
export const UnknownOutcome: Story = {
  tags: ['!autodocs'],
  parameters: stack({
    faults: [{ match: 'POST /customers/*/wallets/ledger-entries', kind: 'lost', times: 1 }],
  }),
  play: async (context) => {
    await opens('addFunds', { amount: 2000 })(context);
    const ledger = ledgerIn(context.canvasElement);
    ledger.shadowRoot?.querySelector<HTMLElement>('.dialog-foot .primary')?.click();
    await waitFor(() => {
      if (!ledger.shadowRoot?.querySelector('.outcome .status-note')) throw new Error('No outcome');
    });
  },
};

export const ErrorServer: Story = { globals: { network: 'fails' }, play: shows('error', 'server') };

export const ErrorOffline: Story = {
  globals: { network: 'offline' },
  play: shows('error', 'offline'),
};

export const SignedOut: Story = {
  globals: { network: 'session-expired' },
  play: shows('error', 'signed-out'),
};

export const Forbidden: Story = {
  parameters: stack({ scopes: ['payments:read'] }),
  play: shows('error', 'forbidden'),
};

export const Narrow: Story = {
  globals: { width: '360' },
  tags: ['!autodocs'],
  play: shows('ready'),
};

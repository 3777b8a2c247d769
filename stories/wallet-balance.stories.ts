import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { waitFor } from 'storybook/test';
import '../src/elements/wallet-balance/wallet-balance.define.js';
import type { Wallet } from '../src/protocol/wallet.js';
import type { StackParameter } from './support/stack/with-stack.js';

interface Args {
  kind?: 'wallet' | 'credits';
  wallets?: readonly Wallet[];
}

const of = (customer: string): { stack: StackParameter } => ({ stack: { customer } });

const meta: Meta<Args> = {
  title: 'wallet-balance',
  component: 'wallet-balance',
  parameters: of('kiteLabs'),
  render: ({ kind, wallets }) =>
    html`<wallet-balance .kind=${kind ?? 'wallet'} .wallets=${wallets}></wallet-balance>`,
};

export default meta;

type Story = StoryObj<Args>;

const shows =
  (state: string) =>
  async ({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> => {
    const element = canvasElement.querySelector('wallet-balance');
    await waitFor(
      () => {
        if (!element?.matches(`:state(${state})`)) throw new Error(`It is not ${state}`);
      },
      { timeout: 15_000 },
    );
  };

export const Ready: Story = { play: shows('ready') };

export const Loading: Story = { parameters: { stack: false }, play: shows('loading') };

export const Overdrawn: Story = { parameters: of('negativeBalance'), play: shows('ready') };

export const NoEntries: Story = { parameters: of('zeroBalance'), play: shows('ready') };

export const Empty: Story = { parameters: of('nothing'), play: shows('empty') };

export const Trillions: Story = { parameters: of('trillions'), play: shows('ready') };

export const Credits: Story = { args: { kind: 'credits' }, play: shows('ready') };

/** Balances that a page got in its own way: without a history there is no line. */
export const OwnBalances: Story = {
  args: { wallets: [{ currency: 'EUR', balance: 4200, created_at: null, updated_at: null }] },
  parameters: { stack: false },
  play: shows('ready'),
};

export const ErrorServer: Story = { globals: { network: 'fails' }, play: shows('error') };

import '../../../src/elements/customer-session/customer-session.define.js';
import '../../../src/elements/wallet-ledger/wallet-ledger.define.js';
import { html } from '@open-wc/testing';
import type { WalletLedger } from '../../../src/elements/wallet-ledger/wallet-ledger.js';
import type { FixtureName } from '../../../src/sandbox/data/fixtures.js';
import type { Sandbox } from '../../../src/sandbox/index.js';
import { all, find, get, textOf, type as typeInto } from '../../support/page.js';
import { inSession } from '../../support/in-session.js';
import { createStack, type Stack, type StackOptions } from '../../support/stack.js';
import { idle, until } from '../../support/until.js';

export { all, find, get, heard, text, textOf } from '../../support/page.js';

export interface Bench {
  readonly stack: Stack;
  readonly ledger: WalletLedger;
  readonly id: string;
}

export interface Mount extends StackOptions {
  readonly of?: FixtureName;
  readonly set?: Partial<WalletLedger>;
  /** Goes before the element asks for anything. */
  readonly prepare?: (stack: Stack, id: string) => void;
  /** A customer of his own. */
  readonly own?: boolean;
}

/** A ledger in a session of its own stack, with its entries and controls there. */
export async function mount({
  of = 'kiteLabs',
  set,
  prepare,
  own,
  ...options
}: Mount = {}): Promise<Bench> {
  const stack = createStack({ customers: 80, ...options });
  const id = stack.sandbox.fixtures[of];
  if (own) stack.login = { role: 'customer', userId: 'user_1', customerId: id };
  prepare?.(stack, id);
  const ledger = await inSession<WalletLedger>(
    stack,
    html`<wallet-ledger lang="en" .customerId=${own ? '' : id} .pageSize=${10}></wallet-ledger>`,
  );
  Object.assign(ledger, set);
  await settled(ledger);
  return { stack, ledger, id };
}

export async function settled(ledger: WalletLedger): Promise<void> {
  await ledger.updateComplete;
  await until(
    () => !/loading|refreshing/.test(ledger.status) && find(ledger, '.foot-line, .message'),
    `the ledger never came to rest: ${ledger.status}`,
  );
  await idle();
  await ledger.updateComplete;
}

export const rows = (ledger: WalletLedger): string[] =>
  all(ledger, 'tbody.rows tr:not(.note)').map((row) =>
    [...row.querySelectorAll(':is(.is_credit, .event_type, .amount, .after_balance)')]
      .map(textOf)
      .join(' | '),
  );

export function button(ledger: WalletLedger, label: string): HTMLButtonElement {
  const found = all(ledger, 'button').find(
    (one) => textOf(one) === label || one.getAttribute('aria-label') === label,
  );
  if (!found)
    throw new Error(`There is no button ${label}: ${all(ledger, 'button').map(textOf).join(', ')}`);
  return found as HTMLButtonElement;
}

export const hasButton = (ledger: WalletLedger, label: string): boolean =>
  all(ledger, 'button').some((one) => textOf(one) === label);

export async function press(ledger: WalletLedger, label: string): Promise<void> {
  const pressed = button(ledger, label);
  pressed.focus();
  pressed.click();
  await ledger.updateComplete;
}

export async function type(ledger: WalletLedger, name: string, value: string): Promise<void> {
  typeInto(ledger, name, value);
  await ledger.updateComplete;
}

export async function choose(ledger: WalletLedger, value: string): Promise<void> {
  const radio = get(ledger, `input[name=account][value="${value}"]`) as HTMLInputElement;
  radio.click();
  await settled(ledger);
}

/** Opens a dialog and waits for what it rests on. */
export async function openFunds(
  ledger: WalletLedger,
  which: 'Add funds' | 'Deduct funds',
): Promise<void> {
  await press(ledger, which);
  await until(() => find(ledger, 'dialog[open]'), 'the dialog never opened');
  await idle();
}

export const isOpen = (ledger: WalletLedger): boolean => find(ledger, 'dialog[open]') !== null;

/** Entries that were made, as upstream has them. */
export async function entriesOf(
  sandbox: Sandbox,
  id: string,
  currency = 'USD',
): Promise<{ amount: number; is_credit: boolean; reason: string | null; after_balance: number }[]> {
  const response = await sandbox.fetch(
    new Request(
      `https://upstream.invalid/customers/${id}/wallets/ledger-entries?currency=${currency}&page_size=100&page_number=0`,
      { headers: { authorization: 'Bearer sandbox-key' } },
    ),
  );
  return ((await response.json()) as { items: never[] }).items;
}

/** Adds an entry behind the element's back. */
export async function addBehind(
  sandbox: Sandbox,
  id: string,
  body: object = { amount: 500, currency: 'USD', entry_type: 'credit' },
): Promise<void> {
  await sandbox.fetch(
    new Request(`https://upstream.invalid/customers/${id}/wallets/ledger-entries`, {
      method: 'POST',
      headers: { authorization: 'Bearer sandbox-key', 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  );
}

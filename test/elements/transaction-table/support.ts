import '../../../src/elements/customer-session/customer-session.define.js';
import '../../../src/elements/transaction-table/transaction-table.define.js';
import { html } from '@open-wc/testing';
import { SessionClient } from '../../../src/client/session-client.js';
import type { TransactionTable } from '../../../src/elements/transaction-table/transaction-table.js';
import { all, find, get, textOf, type as typeInto } from '../../support/page.js';
import { inSession } from '../../support/in-session.js';
import { createStack, ENDPOINT, type Stack, type StackOptions } from '../../support/stack.js';
import { until } from '../../support/until.js';

export { all, find, get, heard, text, textOf } from '../../support/page.js';

export type FixtureName = keyof Stack['sandbox']['fixtures'];

export interface Desk {
  readonly stack: Stack;
  readonly customer: string;
  readonly table: TransactionTable;
}

/** The transactions of a customer of the sandbox, with their rows there. */
export async function openDesk(
  options: StackOptions = {},
  fixture: FixtureName = 'kiteLabs',
  prepare?: (stack: Stack, customer: string) => void,
): Promise<Desk> {
  const stack = createStack(options);
  const customer = stack.sandbox.fixtures[fixture];
  prepare?.(stack, customer);
  const table = await inSession<TransactionTable>(
    stack,
    html`<transaction-table lang="en" customer-id=${customer}></transaction-table>`,
  );
  await settled(table);
  return { stack, customer, table };
}

/** Another tab of the same person, or the same one after a reload: another client, another element. */
export async function anotherTab({ stack, customer }: Desk): Promise<Desk> {
  const client = new SessionClient({ endpoint: ENDPOINT, fetch: stack.fetch });
  const table = await inSession<TransactionTable>(
    { client },
    html`<transaction-table lang="en" customer-id=${customer}></transaction-table>`,
  );
  await settled(table);
  return { stack, customer, table };
}

export async function settled(table: TransactionTable): Promise<void> {
  await until(() => !/^(loading|refreshing)$/.test(table.status), 'the table never came to rest');
  await table.updateComplete;
}

/** Waits for the refund of a payment to be there to fill in, or what stands in its place. */
export async function openRefund(table: TransactionTable, payment: string): Promise<void> {
  table.refund(payment);
  await until(
    () => find(table, 'dialog[open] :is(input[name=reason], .status-note)'),
    'the refund never opened',
  );
  await table.updateComplete;
}

export async function choose(table: TransactionTable, what: 'all' | 'items'): Promise<void> {
  get(table, `input[value=${what}]`).click();
  await table.updateComplete;
}

export async function type(table: TransactionTable, name: string, value: string): Promise<void> {
  typeInto(table, name, value);
  await table.updateComplete;
}

/** Ticks a line and types how much of it goes back. */
export async function chooseLine(
  table: TransactionTable,
  index: number,
  amount: string,
): Promise<void> {
  all(table, 'input[name=line]')[index]?.click();
  await table.updateComplete;
  await type(table, `line-${String(index)}`, amount);
}

export const actButton = (table: TransactionTable) =>
  find(table, 'dialog[open] .dialog-foot .button.primary');

export const refundsOf = async ({ sandbox }: Stack, payment: string): Promise<Made[]> => {
  const response = await sandbox.fetch(
    new Request(`https://upstream.invalid/payments/${payment}`, {
      headers: { authorization: 'Bearer sandbox-key' },
    }),
  );
  return ((await response.json()) as { refunds: Made[] }).refunds;
};

export interface Made {
  readonly refund_id: string;
  readonly amount: number;
  readonly status: string;
  readonly reason: string | null;
}

/** The payment of one item that Kite Labs paid two weeks ago: $10.00, none of it given back. */
export function plainPayment({ table }: Desk): string {
  const row = all(table, 'tbody.rows tr').find((each) => textOf(each).includes('$10.00'));
  return row?.dataset.id ?? '';
}

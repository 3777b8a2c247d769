import '../../src/elements/customer-session/customer-session.define.js';
import '../../src/elements/customer-table/customer-table.define.js';
import { html } from '@open-wc/testing';
import type { CustomerTable } from '../../src/elements/customer-table/customer-table.js';
import { all, find, get, text, textOf } from './page.js';
import { inSession } from './in-session.js';
import { createStack, type Stack, type StackOptions } from './stack.js';
import { idle, until } from './until.js';

export { all, find, focused, get, heard, text } from './page.js';

export interface Mounted {
  readonly stack: Stack;
  readonly table: CustomerTable;
  readonly session: HTMLElement;
}

/** A table in a session of its own stack, with its rows and controls there. */
export async function mountTable(
  options: StackOptions = {},
  content: unknown = html`<customer-table lang="en"></customer-table>`,
): Promise<Mounted> {
  const mounted = await begin(options, content);
  await settled(mounted.table);
  return mounted;
}

/** The same before anything has come. `prepare` is called before the table is there. */
export async function begin(
  options: StackOptions = {},
  content: unknown = html`<customer-table lang="en"></customer-table>`,
  prepare?: (stack: Stack) => void,
): Promise<Mounted> {
  const stack = createStack(options);
  prepare?.(stack);
  const table = await inSession<CustomerTable>(stack, content);
  return { stack, table, session: table.parentElement as HTMLElement };
}

/** Waits until nothing is on its way to the screen, controls included. */
export async function settled(table: CustomerTable): Promise<void> {
  await until(
    () => !busy(table) && find(table, '.pager, .message, .notice, .who'),
    'the table never came to rest',
  );
  if (!table.customers && table.status === 'ready') await until(() => find(table, '.pager select'));
  if (table.status === 'empty' || table.status === 'error') {
    await until(() => find(table, '.message, .notice'));
  }
  await idle();
  await table.updateComplete;
}

const busy = ({ status }: CustomerTable) => status === 'loading' || status === 'refreshing';

export const rows = (table: CustomerTable): HTMLElement[] => all(table, 'tbody.rows tr');

export const names = (table: CustomerTable): string[] =>
  rows(table).map((row) => textOf(row.querySelector('.open')));

export const range = (table: CustomerTable): string => text(table, '.range');

export const spoken = (table: CustomerTable): string =>
  text(table, '.visually-hidden[role=status]');

export const box = (table: CustomerTable): HTMLInputElement =>
  get(table, 'input[type=search]') as HTMLInputElement;

/** Types into the search box as a keyboard does, all at once. */
export function type(table: CustomerTable, query: string): void {
  const input = box(table);
  input.focus();
  input.value = query;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** Searches by Enter and waits for what comes. */
export async function searchFor(table: CustomerTable, query: string): Promise<void> {
  type(table, query);
  (get(table, 'form') as HTMLFormElement).requestSubmit();
  await table.updateComplete;
  await settled(table);
}

export const next = (table: CustomerTable) => get(table, '[name=next]') as HTMLButtonElement;
export const previous = (table: CustomerTable) =>
  get(table, '[name=previous]') as HTMLButtonElement;

export async function press(table: CustomerTable, button: HTMLElement): Promise<void> {
  button.focus();
  button.click();
  await table.updateComplete;
  await settled(table);
}

export async function choose(table: CustomerTable, size: number): Promise<void> {
  const select = get(table, 'select') as HTMLSelectElement;
  select.value = String(size);
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await table.updateComplete;
  await settled(table);
}

/** Names of `:state()` that are on. */
export const states = (table: CustomerTable): string[] =>
  [
    'loading',
    'ready',
    'refreshing',
    'empty',
    'error',
    'offline',
    'forbidden',
    'signed-out',
    'not-found',
    'rate-limited',
    'invalid',
    'conflict',
    'unknown-outcome',
    'server',
  ].filter((name) => table.matches(`:state(${name})`));

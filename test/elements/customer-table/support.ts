import { fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { CustomerTable } from '../../../src/elements/customer-table/customer-table.js';
import type { Customer } from '../../../src/protocol/customer.js';
import { all, find, mountTable } from '../../support/table.js';
import { until } from '../../support/until.js';

/** A window with room for the whole toolbar, as long as the tests of a file run. */
export function useWideWindow(): void {
  before(() => setViewport({ width: 1200, height: 800 }));
  after(() => setViewport({ width: 800, height: 600 }));
}

/** A table whose rows can be selected, or the one that is given. */
export const mount = (content = html`<customer-table lang="en" selectable></customer-table>`) =>
  mountTable({}, content);

export const person = (change: Partial<Record<keyof Customer, unknown>> = {}): Customer =>
  ({
    customer_id: 'cus_0123456789abcdef',
    name: 'Kite Labs',
    email: 'billing@kite.example',
    phone_number: '+91 98200 41127',
    created_at: '2025-10-31T05:35:07Z',
    metadata: {},
    blocked_at: null,
    ...change,
  }) as Customer;

/** A table of the page's own data, without a session. */
export async function given(customers: readonly unknown[], rowHref = ''): Promise<CustomerTable> {
  const table = await fixture<CustomerTable>(
    html`<customer-table lang="en" row-href=${rowHref} .customers=${customers}></customer-table>`,
  );
  await until(() => table.status !== 'loading');
  await until(() => !table.customers?.length || find(table, '[part=copy-button]'));
  await table.updateComplete;
  return table;
}

export const headers = (table: CustomerTable) =>
  all(table, 'thead th').map(({ className }) => className);

export const pick = (table: CustomerTable, at: number) =>
  all(table, 'tbody .tick')[at] as HTMLInputElement;

export function named(table: CustomerTable, name: string, among = 'button'): HTMLElement {
  const found = all(table, among).find(
    (button) => (button.getAttribute('aria-label') ?? button.textContent.trim()) === name,
  );
  if (!found) throw new Error(`There is no ${name}`);
  return found;
}

export async function click(table: CustomerTable, name: string, among?: string): Promise<void> {
  const button = named(table, name, among);
  button.focus();
  button.click();
  await table.updateComplete;
  await table.updateComplete;
}

import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CustomerTable } from '../../../src/elements/customer-table/customer-table.js';
import { until } from '../../support/until.js';
import { focused, get, heard, searchFor, spoken, text } from '../../support/table.js';
import { click, headers, mount, named, useWideWindow } from './support.js';

const item = (table: CustomerTable, key: string) => get(table, `.column-list [data-key="${key}"]`);

useWideWindow();

describe('customer-table: columns', () => {
  it('shows what the merchant keeps of a customer, by a column of its own', async () => {
    const { table } = await mount(
      html`<customer-table lang="en" columns="name metadata.plan metadata.none"></customer-table>`,
    );
    await searchFor(table, 'kite lab');
    expect(headers(table)).to.deep.equal(['name', 'metadata', 'metadata', 'actions']);
    expect(text(table, 'thead .metadata')).to.equal('Plan');
    expect(text(table, 'tbody .metadata .clip')).to.equal('studio');
    expect(text(table, 'tbody .metadata:nth-child(3)')).to.include('Not provided');
  });

  it('hides and shows, says so to the page, and keeps the name', async () => {
    const { table } = await mount();
    const changes = heard<{ columns: string[] }>(table, 'ce-columns-changed');
    await click(table, 'Edit columns');
    expect(text(table, '.panel-note')).to.equal('6 of 6 shown');
    item(table, 'phone_number').querySelector('input')?.click();
    await table.updateComplete;
    expect(headers(table)).not.to.include('phone_number');
    expect(table.columns).to.equal('name customer_id email created_at invite');
    expect(changes.at(-1)?.detail.columns).to.not.include('phone_number');
    const name = item(table, 'name').querySelector('input') as HTMLInputElement;
    name.click();
    await table.updateComplete;
    expect(name.checked).to.equal(true);
    expect(headers(table)).to.include('name');
    await click(table, 'Show all');
    expect(headers(table)).to.include('phone_number');
  });

  it('orders by keys and buttons, keeps the focus, and goes back to the page’s own', async () => {
    const { table } = await mount(
      html`<customer-table lang="en" columns="name email created_at"></customer-table>`,
    );
    await click(table, 'Edit columns');
    const box = item(table, 'created_at').querySelector('input') as HTMLInputElement;
    box.focus();
    await sendKeys({ down: 'Alt' });
    await sendKeys({ press: 'ArrowUp' });
    await until(() => table.columns === 'name created_at email');
    await table.updateComplete;
    expect(focused(table) === box).to.equal(true);
    await until(() => spoken(table) === 'Created (UTC) is now number 2');
    await sendKeys({ press: 'ArrowUp' });
    await sendKeys({ up: 'Alt' });
    expect(table.columns, 'nothing goes before the name').to.equal('name created_at email');
    named(table, 'Move Email up').click();
    await table.updateComplete;
    expect(table.columns).to.equal('name email created_at');
    item(table, 'email').querySelector('input')?.click();
    await click(table, 'Reset');
    expect(table.columns).to.equal('name email created_at');
  });

  it('orders by dragging', async () => {
    const { table } = await mount();
    await click(table, 'Edit columns');
    const drag = (type: string, key: string) =>
      item(table, key).dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true }));
    drag('dragstart', 'invite');
    drag('dragover', 'email');
    drag('drop', 'email');
    await table.updateComplete;
    expect(table.columns).to.equal('name customer_id invite email phone_number created_at');
  });

  it('leaves the columns as they are where the page says no', async () => {
    const { table } = await mount(
      html`<customer-table lang="en" storage-key="desk"></customer-table>`,
    );
    const asked = heard<{ key: string; value: string }>(table, 'ce-preference-change');
    table.addEventListener('ce-preference-change', (event) => {
      event.preventDefault();
    });
    await click(table, 'Edit columns');
    item(table, 'email').querySelector('input')?.click();
    await table.updateComplete;
    expect(asked[0]?.detail).to.deep.equal({
      key: 'desk',
      value: 'name customer_id phone_number created_at invite',
    });
    expect(headers(table)).to.include('email');
  });

  it('gives the focus back to its button', async () => {
    const { table } = await mount();
    await click(table, 'Edit columns');
    await until(() => focused(table)?.closest('.column-list'));
    await sendKeys({ press: 'Escape' });
    await until(() => focused(table)?.textContent?.trim() === 'Edit columns');
  });
});

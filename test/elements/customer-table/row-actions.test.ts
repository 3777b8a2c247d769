import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CustomerTable } from '../../../src/elements/customer-table/customer-table.js';
import { STAFF } from '../../support/stack.js';
import { until } from '../../support/until.js';
import {
  all,
  find,
  focused,
  get,
  heard,
  mountTable,
  names,
  rows,
  text,
} from '../../support/table.js';
import { click, headers, mount, useWideWindow } from './support.js';

useWideWindow();

describe('customer-table: a row’s actions', () => {
  async function menu(table: CustomerTable, at = 0): Promise<HTMLElement> {
    const button = all(table, '.actions button')[at] as HTMLElement;
    button.focus();
    button.click();
    await until(() => find(table, '[role=menuitem]'));
    return button;
  }

  it('opens the customer as its name does', async () => {
    const { table } = await mount();
    const opened = heard<{ customerId: string }>(table, 'ce-row-open');
    await menu(table);
    await click(table, 'Open customer');
    expect(opened[0]?.detail.customerId).to.equal(rows(table)[0]?.dataset.id);
  });

  it('tells a time by UTC, by the device and from now, and gives the focus back', async () => {
    const { table } = await mount();
    const button = await menu(table);
    await click(table, 'Time details');
    await until(() => find(table, '.panel .facts'));
    expect(text(table, '.panel .facts')).to.include('UTC').and.include('This device');
    expect(
      all(table, '.panel-note').some(({ textContent }) => textContent.includes('ago')),
    ).to.equal(true);
    await sendKeys({ press: 'Escape' });
    await until(() => focused(table) === button);
  });

  it('invites from its button and from its menu, and comes back to it', async () => {
    const { table } = await mount();
    const button = get(table, '[name=invite]');
    button.focus();
    button.click();
    await until(() => find(table, 'customer-invite')?.shadowRoot?.querySelector('dialog[open]'));
    const dialog = () => find(table, 'customer-invite')?.shadowRoot;
    expect(dialog()?.querySelector('.dialog-note')?.textContent).to.include(names(table)[0] ?? '');
    dialog()?.querySelector<HTMLElement>('.dialog-close')?.click();
    await until(() => focused(table) === button);
    await menu(table, 1);
    await click(table, 'Send portal invite', '[role=menuitem]');
    await until(() =>
      dialog()
        ?.querySelector('.dialog-note')
        ?.textContent.includes(names(table)[1] ?? '-'),
    );
  });

  it('has no invites and no reports for those who may do neither', async () => {
    const { table } = await mountTable(
      { login: { ...STAFF, scopes: ['customers:read'] } as never },
      html`<customer-table lang="en" selectable></customer-table>`,
    );
    expect(headers(table)).not.to.include('invite');
    expect(text(table, '.toolbar')).not.to.include('Build report');
    await menu(table);
    expect(text(table, '[role=menu]')).not.to.include('invite');
  });
});

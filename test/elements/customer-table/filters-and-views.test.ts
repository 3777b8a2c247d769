import { expect, html } from '@open-wc/testing';
import { until } from '../../support/until.js';
import {
  choose,
  get,
  names,
  next,
  press,
  rows,
  searchFor,
  settled,
  text,
} from '../../support/table.js';
import { click, mount, useWideWindow } from './support.js';

useWideWindow();

describe('customer-table: filters and views', () => {
  it('narrows by an address and by days, and shows both as chips', async () => {
    const { table, stack } = await mount();
    table.filters = { created_at_gte: '2001-01-01T00:00:00Z', email: 'billing@kite.example' };
    await table.updateComplete;
    await settled(table);
    expect(names(table)).to.deep.equal(['Kite Labs']);
    expect(text(table, '.filter-chips')).to.include('billing@kite.example').and.include('since');
    expect(stack.reads().at(-1)?.path).to.include('email=billing%40kite.example');
    await click(table, 'Clear filters');
    await settled(table);
    expect(rows(table)).to.have.length(25);
  });

  it('takes an address by hand, a whole one only', async () => {
    const { table } = await mount();
    await click(table, 'Email');
    const box = get(table, '[name=email-filter]') as HTMLInputElement;
    const form = get(table, '.email-filter') as HTMLFormElement;
    box.value = 'kite';
    form.requestSubmit();
    await table.updateComplete;
    expect(box.getAttribute('aria-invalid')).to.equal('true');
    box.value = 'Billing@Kite.example';
    form.requestSubmit();
    await table.updateComplete;
    await settled(table);
    expect(names(table)).to.deep.equal(['Kite Labs']);
  });

  it('is given as one text, and takes it back before anything is asked', async () => {
    const { table } = await mount();
    await until(() => customElements.get('customer-table'));
    await searchFor(table, 'kite');
    await choose(table, 50);
    table.columns = 'name email';
    await table.updateComplete;
    await until(() => table.view.includes('columns'));
    const { view } = table;
    expect(new URLSearchParams(view).get('q')).to.equal('kite');
    const { table: other, stack } = await mount(
      html`<customer-table lang="en" view=${view}></customer-table>`,
    );
    expect(names(other)).to.deep.equal(['Kite Labs']);
    expect([other.query, other.pageSize, other.columns]).to.deep.equal(['kite', 50, 'name email']);
    expect(stack.lists(), 'nothing in vain').to.equal(1);
    other.view = 'q=harbor';
    await other.updateComplete;
    await settled(other);
    expect(names(other)).to.include('Harbor Studio');
  });

  it('keeps view and page in the address where the page wants it', async () => {
    const before = location.href;
    const { table } = await mount(
      html`<customer-table lang="en" url-sync="hash" url-prefix="c"></customer-table>`,
    );
    await press(table, next(table));
    await until(() => location.hash.includes('c.page=1'));
    history.back();
    await until(() => table.page === 0);
    await searchFor(table, 'kite');
    await until(() => decodeURIComponent(location.hash).includes('c.view=q=kite'));
    table.remove();
    history.replaceState(null, '', before);
  });
});

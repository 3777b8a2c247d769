import { expect, html } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { CustomerTable } from '../../../src/elements/customer-table/customer-table.js';
import { STAFF } from '../../support/stack.js';
import { until } from '../../support/until.js';
import {
  choose,
  find,
  focused,
  get,
  heard,
  mountTable,
  names,
  next,
  press,
  rows,
  searchFor,
  settled,
  spoken,
  text,
} from '../../support/table.js';

const mount = (attributes = html`<customer-table lang="en" selectable></customer-table>`) =>
  mountTable({}, attributes);

const all = (table: CustomerTable, selector: string) => [
  ...table.renderRoot.querySelectorAll<HTMLElement>(selector),
];

const headers = (table: CustomerTable) => all(table, 'thead th').map(({ className }) => className);

function named(table: CustomerTable, name: string, among = 'button'): HTMLElement {
  const found = all(table, among).find(
    (button) => (button.getAttribute('aria-label') ?? button.textContent.trim()) === name,
  );
  if (!found) throw new Error(`There is no ${name}`);
  return found;
}

async function click(table: CustomerTable, name: string, among?: string): Promise<void> {
  const button = named(table, name, among);
  button.focus();
  button.click();
  await table.updateComplete;
  await table.updateComplete;
}

const pick = (table: CustomerTable, at: number) =>
  all(table, 'tbody .tick')[at] as HTMLInputElement;

const item = (table: CustomerTable, key: string) => get(table, `.column-list [data-key="${key}"]`);

before(() => setViewport({ width: 1200, height: 800 }));
after(() => setViewport({ width: 800, height: 600 }));

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

describe('customer-table: selection', () => {
  it('survives paging, is told, and puts its bar in the toolbar’s place', async () => {
    const { table } = await mount();
    const height = get(table, '.toolbar').getBoundingClientRect().height;
    const changes = heard<{ customerIds: string[] }>(table, 'ce-selection-changed');
    pick(table, 0).click();
    await table.updateComplete;
    expect(get(table, '.toolbar').getBoundingClientRect().height).to.equal(height);
    expect(text(table, '.bulk strong')).to.equal('1 selected');
    await until(() => spoken(table) === '1 selected');
    await press(table, next(table));
    pick(table, 1).click();
    await table.updateComplete;
    expect(table.selected).to.have.length(2);
    expect(changes.at(-1)?.detail.customerIds).to.deep.equal(table.selected);
    await click(table, 'Clear selection');
    expect(table.selected).to.have.length(0);
    await until(() => focused(table)?.localName === 'input');
  });

  it('takes a range by Shift and a page by its head', async () => {
    const { table } = await mount();
    pick(table, 1).click();
    await table.updateComplete;
    pick(table, 4).dispatchEvent(new MouseEvent('click', { bubbles: true, shiftKey: true }));
    await table.updateComplete;
    expect(table.selected).to.have.length(4);
    const head = get(table, 'thead .tick') as HTMLInputElement;
    expect(head.indeterminate).to.equal(true);
    head.click();
    await table.updateComplete;
    expect(table.selected).to.have.length(25);
    expect([head.checked, head.indeterminate]).to.deep.equal([true, false]);
  });

  it('ends with another search and with the session', async () => {
    const { table, stack } = await mount();
    pick(table, 0).click();
    await table.updateComplete;
    table.selected = [];
    await table.updateComplete;
    pick(table, 0).click();
    await table.updateComplete;
    stack.client.end();
    await until(() => table.selected.length === 0);
  });

  it('opens no row by its box', async () => {
    const { table } = await mount();
    const opened = heard(table, 'ce-row-open');
    all(table, 'tbody .pick-box')[0]?.click();
    await table.updateComplete;
    expect(table.selected).to.have.length(1);
    expect(opened).to.have.length(0);
  });

  it('selects in a page of 100 without a wait', async () => {
    const { table } = await mount(
      html`<customer-table lang="en" selectable page-size="100"></customer-table>`,
    );
    const start = performance.now();
    for (let at = 0; at < 20; at += 1) {
      pick(table, at).click();
      await table.updateComplete;
    }
    expect((performance.now() - start) / 20, 'ms a click').to.be.below(200);
  });

  it('invites each of many, and tells what came of each', async () => {
    const { table, stack } = await mount();
    const invited = heard<{ customerId: string }>(table, 'ce-invited');
    for (const at of [0, 1, 2]) pick(table, at).click();
    await table.updateComplete;
    const [, second = ''] = table.selected;
    const { link } = stack;
    stack.link = (request, handler) =>
      request.method === 'POST' && request.url.includes(second)
        ? Promise.resolve(Response.json({ code: 'invalid_request' }, { status: 400 }))
        : link(request, handler);
    await click(table, 'Send portal invite', '.bulk button');
    await until(() => find(table, '.bulk-list li'));
    const outcomes = () => all(table, '.bulk-outcome').map(({ textContent }) => textContent.trim());
    expect(outcomes()).to.deep.equal(['Not sent yet', 'Not sent yet', 'Not sent yet']);
    await click(table, 'Send 3 invites');
    await until(() => outcomes().join() === 'Sent,Not sent,Sent');
    await until(() => !find(table, 'dialog[aria-busy=true]'));
    stack.link = link;
    await click(table, 'Try again', 'dialog button');
    await until(() => outcomes().join() === 'Sent,Sent,Sent');
    expect(invited.map(({ detail }) => detail.customerId)).to.have.members([...table.selected]);
    const sent = stack.sandbox.requests.filter(({ method }) => method === 'POST');
    expect(sent).to.have.length(3);
  });

  it('exports the selected ones by the page’s own report builder', async () => {
    const { table } = await mount();
    const opened = heard<{ ids: string[]; columns: string }>(table, 'ce-report-open');
    table.addEventListener('ce-report-open', (event) => {
      event.preventDefault();
    });
    pick(table, 3).click();
    await table.updateComplete;
    await click(table, 'Export selected');
    expect(opened[0]?.detail.ids).to.deep.equal(table.selected);
    expect(opened[0]?.detail.columns).to.equal('name customer_id email phone_number created_at');
  });
});

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

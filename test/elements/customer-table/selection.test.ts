import { expect, html } from '@open-wc/testing';
import { until } from '../../support/until.js';
import { all, find, focused, get, heard, next, press, spoken, text } from '../../support/table.js';
import { click, mount, pick, useWideWindow } from './support.js';

useWideWindow();

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

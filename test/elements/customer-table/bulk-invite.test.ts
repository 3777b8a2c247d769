import { expect } from '@open-wc/testing';
import type { CustomerTable } from '../../../src/elements/customer-table/customer-table.js';
import { all, button, find, text, textOf } from '../../support/page.js';
import { until } from '../../support/until.js';
import { mount, pick } from './support.js';

const click = (table: CustomerTable, label: string) => {
  button(table, label).click();
};

const outcomes = (table: CustomerTable) => all(table, '.bulk-outcome').map(textOf).join();

/** A table with its first customers in the dialog, behind a handler that says "too many" at first. */
async function openFor(count: number) {
  const { table, stack } = await mount();
  for (let at = 0; at < count; at += 1) pick(table, at).click();
  await table.updateComplete;
  const limit = { refusals: 0, seconds: 1 };
  const { link } = stack;
  stack.link = (request, handler) => {
    if (!request.url.includes('/portal-session') || !limit.refusals) return link(request, handler);
    limit.refusals -= 1;
    return Promise.resolve(
      Response.json(
        { code: 'rate_limited' },
        { status: 429, headers: { 'retry-after': String(limit.seconds) } },
      ),
    );
  };
  click(table, 'Send portal invite');
  await until(() => find(table, '.bulk-list li'));
  const sent = () => stack.sandbox.requests.filter(({ method }) => method === 'POST');
  return { table, limit, sent };
}

describe('customer-table: inviting more than may be sent at once', () => {
  it('waits as long as it is told, counts down, and goes on by itself', async () => {
    const { table, limit, sent } = await openFor(3);
    limit.refusals = 1;
    click(table, 'Send 3 invites');
    await until(() => find(table, 'dialog .status-note'));
    expect(text(table, 'dialog .status-note')).to.include('Sending goes on in 1 second.');
    await until(() => outcomes(table) === 'Sent,Sent,Sent');
    expect(find(table, 'dialog .status-note')).to.equal(null);
    expect(sent()).to.have.length(3);
  });

  it('ends a wait at once when it is stopped', async () => {
    const { table, limit, sent } = await openFor(2);
    Object.assign(limit, { refusals: 1, seconds: 30 });
    click(table, 'Send 2 invites');
    await until(() => find(table, 'dialog .status-note'));
    click(table, 'Stop');
    await until(() => !find(table, 'dialog[aria-busy=true]'));
    expect(outcomes(table)).to.equal('Not sent yet,Not sent yet');
    expect(sent()).to.have.length(0);
    click(table, 'Send 2 invites');
    await until(() => outcomes(table) === 'Sent,Sent');
  });

  it('stops at a wait that nobody sits through, and says how long it is', async () => {
    const { table, limit } = await openFor(2);
    Object.assign(limit, { refusals: 1, seconds: 90 });
    click(table, 'Send 2 invites');
    await until(() => find(table, 'dialog .status-note.negative'));
    expect(text(table, 'dialog .status-note')).to.include('Wait 90 seconds, then try again.');
    expect(outcomes(table)).to.equal('Not sent,Not sent yet');
    click(table, 'Try again');
    await until(() => outcomes(table) === 'Sent,Sent');
  });
});

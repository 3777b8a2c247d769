import { expect, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import type { SubscriptionList } from '../../../src/elements/subscription-list/subscription-list.js';
import { idle, until } from '../../support/until.js';
import {
  act,
  begin,
  textOf,
  dialog,
  find,
  mount,
  overviewList,
  part,
  rowOf,
  text,
  type Mounted,
} from './support.js';

const writes = ({ stack }: Mounted) =>
  stack.sandbox.requests.filter(
    ({ method, path }) => method !== 'GET' && !path.endsWith('/preview'),
  );

async function openTask({ portal }: Mounted, task: 'cancel' | 'keep', product: string) {
  portal.view = 'subscriptions';
  await portal.updateComplete;
  const list = await part<SubscriptionList>(portal, 'subscription-list');
  const id = rowOf(list, product).dataset.id!;
  list.show(id, task);
  await until(() => dialog(list));
  return { list, id };
}

const closed = (list: LitElement) => until(() => !dialog(list), 'the dialog stays');

describe('a change in the portal', () => {
  it('is seen everywhere: cancel in the list, and overview, badge and next payment follow', async () => {
    const mounted = await mount();
    const { portal } = mounted;
    const first = await overviewList(portal);
    expect(text(portal, '[part=next-payment]')).to.contain('$66.00');
    const { list } = await openTask(mounted, 'cancel', 'Studio plan');
    act(list).click();
    await closed(list);
    await until(() => textOf(rowOf(list, 'Studio plan')).includes('Ending'));
    await until(() => textOf(rowOf(first, 'Studio plan')).includes('Ending'));
    portal.view = 'overview';
    await portal.updateComplete;
    // Another one is unpaid: nobody says that nothing is due.
    expect(text(portal, '[part=next-payment]')).to.match(
      /^Next payment – Due since \d\d \w+ \d{4}$/,
    );

    const again = await openTask(mounted, 'keep', 'Studio plan');
    act(again.list).click();
    await closed(again.list);
    await until(() => text(portal, '[part=next-payment]').includes('$66.00'));
    expect(textOf(rowOf(first, 'Studio plan'))).to.contain('Active');
  });

  it('is made once, however often it is pressed', async () => {
    const mounted = await mount();
    const { list } = await openTask(mounted, 'cancel', 'Studio plan');
    for (let times = 0; times < 4; times += 1) act(list).click();
    await closed(list);
    await idle();
    expect(writes(mounted).length).to.equal(1);
  });

  it('whose answer is lost is said to be unknown, and is asked for once more with the same key', async () => {
    const mounted = await mount();
    const { portal, stack } = mounted;
    stack.sandbox.fault({ match: 'PATCH /subscriptions/*', kind: 'lost', times: 1 });
    const { list } = await openTask(mounted, 'cancel', 'Studio plan');
    act(list).click();
    const check = () =>
      [...dialog(list)!.querySelectorAll('button')].find((one) => textOf(one) === 'Check again');
    await until(check, `no way to check: ${textOf(dialog(list))}`);
    expect(textOf(dialog(list))).not.to.contain('has been canceled');
    check()!.click();
    await closed(list);
    expect(writes(mounted).length).to.equal(1);
    const keys = stack.calls
      .filter(({ method }) => method === 'PATCH')
      .map(({ headers }) => headers.get('idempotency-key'));
    expect(new Set(keys).size).to.equal(1);
    await until(() => text(portal, '[part=next-payment]').startsWith('Next payment –'));
  });

  it('pays a failed payment’s subscription in another way from the overview', async () => {
    const mounted = await mount();
    const { portal } = mounted;
    const list = await overviewList(portal);
    find(portal, '.problem button')!.click();
    await until(() => dialog(list));
    expect(textOf(dialog(list))).to.contain('Sound library');
  });
});

describe('the focus after a change on the overview', () => {
  async function openFrom(list: SubscriptionList, plan: string, label: string) {
    const opener = [...rowOf(list, plan).querySelectorAll('button')].find(
      (one) => textOf(one) === label,
    )!;
    opener.focus();
    opener.click();
    await until(() => dialog(list), `${label} opens nothing`);
  }
  const focusedIn = (list: SubscriptionList) =>
    textOf((list.renderRoot as ShadowRoot).activeElement);

  it('is on the row’s next button when its last one has done its work', async () => {
    const { portal } = await mount();
    const list = await overviewList(portal);
    await openFrom(list, 'Mastering seat', 'Keep subscription');
    act(list).click();
    await closed(list);
    await until(() => focusedIn(list) === 'Manage', focusedIn(list));
    expect(rowOf(list, 'Mastering seat').contains((list.renderRoot as ShadowRoot).activeElement)).to
      .be.true;
  });

  it('is on it too by way of the details', async () => {
    const { portal } = await mount();
    const list = await overviewList(portal);
    await openFrom(list, 'Studio plan', 'Manage');
    const cancel = () =>
      [...dialog(list)!.querySelectorAll('button')].find(
        (one) => textOf(one) === 'Cancel subscription',
      );
    await until(cancel);
    cancel()!.click();
    await until(() => textOf(dialog(list)).includes('Cancel Studio plan?'));
    act(list).click();
    await closed(list);
    await until(() => focusedIn(list) === 'Keep subscription', focusedIn(list));
  });

  it('is on the section’s heading when the row has gone', async () => {
    const { portal } = await mount();
    const list = await overviewList(portal);
    await openFrom(list, 'Studio plan', 'Manage');
    list.show(rowOf(list, 'Studio plan').dataset.id!, 'cancel');
    await until(() => textOf(dialog(list)).includes('Cancel Studio plan?'));
    dialog(list)!.querySelectorAll<HTMLInputElement>('input[type=radio]')[1]!.click();
    await until(() => dialog(list)!.querySelector('input[type=checkbox]'));
    dialog(list)!.querySelector<HTMLInputElement>('input[type=checkbox]')!.click();
    await list.updateComplete;
    act(list).click();
    await closed(list);
    await until(() => focusedIn(list) === 'Subscriptions', focusedIn(list));
  });
});

describe('features of the portal', () => {
  const LIMITED = html`<customer-portal lang="en" features="cancel nonsense"></customer-portal>`;

  it('are what the page wants at most, and no more is shown', async () => {
    const { portal } = await mount({ content: LIMITED });
    const list = await overviewList(portal);
    await until(() => text(portal, '.problem'));
    // No payment method may be changed here: nobody is told to.
    expect(find(portal, '.problem button')).to.equal(null);
    expect(text(portal, '.problem')).not.to.contain('Update');
    list.show(rowOf(list, 'Studio plan').dataset.id!, 'cancel');
    await until(() => dialog(list));
    expect(textOf(dialog(list))).not.to.contain('Now');
  });

  it('bind the token: the handler refuses the rest, whoever sends it', async () => {
    const mounted = await mount({ content: LIMITED });
    const { portal, stack } = mounted;
    const id = rowOf(await overviewList(portal), 'Studio plan').dataset.id!;
    const token = stack.calls.find(({ path }) => path.includes('/subscriptions?'))!.headers;
    const answer = await stack.fetch(`/customer-elements/v1/customers/me/subscriptions/${id}`, {
      method: 'PATCH',
      headers: {
        authorization: token.get('authorization')!,
        'content-type': 'application/json',
        'idempotency-key': crypto.randomUUID(),
      },
      body: JSON.stringify({ status: 'cancelled' }),
    });
    const { code } = (await answer.json()) as { code: string };
    expect([answer.status, code]).to.deep.equal([403, 'not_enabled']);
    expect(writes(mounted)).to.deep.equal([]);
  });

  it('share changes and the end of the session with the rest of the page', async () => {
    const { portal, stack } = await mount({ content: LIMITED });
    const changed: unknown[] = [];
    stack.client.watchData((kinds) => changed.push(...kinds));
    const list = await overviewList(portal);
    list.show(rowOf(list, 'Mastering seat').dataset.id!, 'keep');
    await until(() => dialog(list));
    act(list).click();
    await closed(list);
    expect(changed).to.include('subscriptions');
    stack.client.end();
    await until(() => text(portal, '.message').includes('Your session has ended'));
    stack.client.reopen();
    await until(() => portal.status === 'ready');
  });

  it('of a name alone switch nothing on that the merchant has switched off', async () => {
    const { portal } = await mount({
      handler: { features: { pause: false } },
      content: html`<customer-portal lang="en" features="pause cancel"></customer-portal>`,
    });
    const list = await overviewList(portal);
    list.show(rowOf(list, 'Studio plan').dataset.id!);
    await until(() => dialog(list));
    expect(textOf(dialog(list))).to.contain('Cancel subscription');
    expect(textOf(dialog(list))).not.to.contain('Pause');
  });

  it('left empty let nothing be changed', async () => {
    const { portal } = await begin({
      content: html`<customer-portal lang="en" features=""></customer-portal>`,
    });
    await until(() => portal.status === 'ready');
    const list = await overviewList(portal);
    expect(textOf(list.renderRoot.querySelector('.list'))).not.to.contain('Keep');
  });
});

import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { SessionClient } from '../../../src/client/session-client.js';
import { inSession } from '../../support/in-session.js';
import { ENDPOINT } from '../../support/stack.js';
import { until } from '../../support/until.js';
import type { SubscriptionList } from '../../../src/elements/subscription-list/subscription-list.js';
import {
  act,
  buttons,
  changes,
  choose,
  textOf,
  closed,
  dialog,
  fill,
  find,
  get,
  heard,
  mount,
  names,
  open,
  rowOf,
  rowText,
  settled,
  spoken,
  type Mounted,
} from './support.js';

const PATCH = 'PATCH /subscriptions/*';

/** Answers the given number of changes with nothing, though they were done. */
function loseAnswers({ stack }: Mounted, times = 1): void {
  let left = times;
  stack.link = async (request, handler) => {
    const answer = await handler(request);
    if (request.method === 'GET' || request.url.includes('/session') || left <= 0) return answer;
    left -= 1;
    throw new TypeError('lost');
  };
}

describe('subscription-list: cancelling', () => {
  it('ends it with its period, and the row says so from the answer', async () => {
    const mounted = await mount();
    const { list, stack, idOf } = mounted;
    const events = [
      heard(list, 'ce-subscription-cancel'),
      heard(list, 'ce-subscription-cancelled'),
    ];
    const id = idOf('Studio plan');
    rowOf(list, 'Studio plan').querySelector<HTMLElement>('.main')?.click();
    await until(() => find(list, 'dialog[open]'));
    expect(dialog(list)).to.match(
      /Cancel Studio plan\? When At the end of the period, \d\d \w+ \d{4}/,
    );
    choose(list, 'input[value=unused]');
    fill(list, 'textarea', 'No time');
    act(list).click();
    await closed(list);
    await until(() => rowText(list, 'Studio plan').includes('Ending'));
    expect(rowText(list, 'Studio plan')).to.match(/You have access until .* Keep subscription/);
    expect(changes(stack).map(({ body }) => body)).to.deep.equal([
      {
        cancel_at_next_billing_date: true,
        cancel_reason: 'cancelled_by_customer',
        cancellation_feedback: 'unused',
        cancellation_comment: 'No time',
      },
    ]);
    for (const event of events) {
      expect(event.map(({ detail }) => detail)).to.deep.equal([
        { subscriptionId: id, when: 'period-end' },
      ]);
    }
    await until(() => spoken(list).startsWith('Ending'));
  });

  it('offers the eight reasons in their order, none chosen', async () => {
    const mounted = await mount();
    await open(mounted, 'Studio plan', 'cancel');
    const reasons = [
      ...mounted.list.renderRoot.querySelectorAll<HTMLInputElement>('[name=reason]'),
    ];
    expect(reasons.map(({ value }) => value).join(' ')).to.equal(
      'too_expensive missing_features switched_service unused customer_service low_quality too_complex other',
    );
    expect(reasons.some(({ checked }) => checked)).to.equal(false);
  });

  it('at once needs a tick, and is an alert dialog', async () => {
    const mounted = await mount();
    const { list, stack } = mounted;
    await open(mounted, 'Studio plan', 'cancel');
    choose(list, 'input[value=now]');
    await list.updateComplete;
    expect(get(list, 'dialog').getAttribute('role')).to.equal('alertdialog');
    expect(act(list).disabled).to.equal(true);
    choose(list, 'input[name=understood]');
    await list.updateComplete;
    act(list).click();
    await closed(list);
    await until(() => !names(list).includes('Studio plan'));
    expect((changes(stack)[0]?.body as { status: string }).status).to.equal('cancelled');
    expect(textOf(get(list, '.ended-toggle'))).to.equal('Ended (3)');
  });

  it('is not offered at once where the merchant does not allow it', async () => {
    const mounted = await mount({ features: { cancel: true } });
    await open(mounted, 'Studio plan', 'cancel');
    expect(find(mounted.list, 'input[name=when]')).to.equal(null);
    expect(dialog(mounted.list)).to.include('At the end of the period');
  });

  it('is sent once, however often it is pressed', async () => {
    const mounted = await mount();
    await open(mounted, 'Studio plan', 'cancel');
    const button = act(mounted.list);
    button.click();
    button.click();
    await closed(mounted.list);
    expect(changes(mounted.stack)).to.have.length(1);
  });

  it('keeps to what the page says, which may do it itself', async () => {
    const mounted = await mount();
    const { list, stack } = mounted;
    list.addEventListener('ce-subscription-cancel', (event) => {
      event.preventDefault();
    });
    await open(mounted, 'Studio plan', 'cancel');
    act(list).click();
    await closed(list);
    expect(changes(stack)).to.have.length(0);
  });

  it('leaves everything as it is on Escape and Keep, and asks about what was typed', async () => {
    const mounted = await mount();
    const { list, stack } = mounted;
    await open(mounted, 'Studio plan', 'cancel');
    await sendKeys({ press: 'Escape' });
    await closed(list);
    await open(mounted, 'Studio plan', 'cancel');
    fill(list, 'textarea', 'Well');
    await sendKeys({ press: 'Escape' });
    await until(() => dialog(list).includes('Discard'));
    get(list, '.dialog-foot .danger').click();
    await closed(list);
    expect(changes(stack)).to.have.length(0);
  });

  it('that fails changes nothing, says so, and may be tried again', async () => {
    const mounted = await mount();
    const { list, stack } = mounted;
    await open(mounted, 'Studio plan', 'cancel');
    fill(list, 'textarea', 'Typed');
    stack.link = (request, handler) =>
      request.method === 'PATCH'
        ? Promise.resolve(
            Response.json(
              { code: 'rate_limited', status: 429, title: '', request_id: 'req_1', errors: [] },
              {
                status: 429,
                headers: { 'content-type': 'application/problem+json', 'retry-after': '3' },
              },
            ),
          )
        : handler(request);
    act(list).click();
    await until(() => find(list, '.status-note'));
    expect(dialog(list)).to.match(/Wait 3 seconds.*Nothing was changed/);
    expect((get(list, 'textarea') as HTMLTextAreaElement).value).to.equal('Typed');
    stack.link = (request, handler) => handler(request);
    act(list).click();
    await closed(list);
    await until(() => rowText(list, 'Studio plan').includes('Ending'));
  });

  it('with a lost answer is never said to be done before it is known', async () => {
    const mounted = await mount();
    const { list, stack } = mounted;
    await open(mounted, 'Studio plan', 'cancel');
    loseAnswers(mounted);
    act(list).click();
    await until(() => dialog(list).includes('We don’t know yet'));
    expect(find(list, 'dialog .danger'), 'not to be pressed again').to.equal(null);
    get(list, '.status-actions .primary').click();
    await closed(list);
    await until(() => rowText(list, 'Studio plan').includes('Ending'));
    expect(changes(stack)).to.have.length(1);
  });

  it('keeps what was typed while the session is renewed, for the same customer', async () => {
    const mounted = await mount();
    const { list, stack } = mounted;
    const { login } = stack;
    list.addEventListener('ce-sign-in', () => {
      stack.login = login;
    });
    await open(mounted, 'Studio plan', 'cancel');
    fill(list, 'textarea', 'Typed before');
    stack.login = null;
    stack.link = (request, handler) =>
      stack.login || request.url.endsWith('/session')
        ? handler(request)
        : Promise.resolve(new Response('{}', { status: 401 }));
    act(list).click();
    await until(() => dialog(list).includes('Your session has ended'));
    expect(textOf(list.renderRoot.querySelector('dialog')), 'nothing of the data').to.not.include(
      'Studio',
    );
    act(list).click();
    await until(() => find(list, 'dialog textarea'));
    expect((get(list, 'textarea') as HTMLTextAreaElement).value).to.equal('Typed before');
    act(list).click();
    await closed(list);
    await until(() => rowText(list, 'Studio plan').includes('Ending'));
  });

  it('closes when somebody else signs in', async () => {
    const mounted = await mount();
    const { list, stack } = mounted;
    await open(mounted, 'Studio plan', 'cancel');
    fill(list, 'textarea', 'Private');
    stack.login = null;
    await stack.client.signOut();
    const other = stack.sandbox.fixtures.harborStudio;
    stack.login = { role: 'customer', userId: 'other', customerId: other };
    stack.client.reopen();
    await closed(list);
    expect(textOf(list.renderRoot.querySelector('section'))).to.not.include('Private');
  });

  it('in two tabs ends it once', async () => {
    const mounted = await mount();
    const { stack, idOf } = mounted;
    const id = idOf('Studio plan');
    const client = new SessionClient({ endpoint: ENDPOINT, fetch: stack.fetch });
    const second = await inSession<SubscriptionList>(
      { client },
      html`<subscription-list lang="en"></subscription-list>`,
    );
    await settled(second);
    await open(mounted, 'Studio plan', 'cancel');
    second.show(id, 'cancel');
    await until(() => find(second, 'dialog[open]'));
    for (const list of [mounted.list, second]) {
      choose(list, 'input[value=now]');
      await list.updateComplete;
      choose(list, 'input[name=understood]');
      await list.updateComplete;
      act(list).click();
      await until(() => !find(list, 'dialog') || find(list, 'dialog .status-note'));
    }
    await until(() => !names(second).includes('Studio plan'));
    expect(textOf(get(second, '.ended-toggle'))).to.equal('Ended (3)');
  });
});

describe('subscription-list: keep, pause, resume', () => {
  const ways = [
    ['keep', 'Mastering seat', { cancel_at_next_billing_date: false }, /Active/, 'kept'],
    ['pause', 'Studio plan', { status: 'paused' }, /Paused since.*Resume subscription/, 'paused'],
  ] as const;
  for (const [task, product, body, after, past] of ways) {
    it(`${task} is said first, sent once, and then shown`, async () => {
      const mounted = await mount();
      const { list, stack } = mounted;
      const done = heard(list, `ce-subscription-${past}`);
      await open(mounted, product, task);
      expect(act(list).textContent?.trim()).to.match(/subscription$/);
      act(list).click();
      act(list).click();
      await closed(list);
      await until(() => after.test(rowText(list, product)));
      expect(changes(stack).map((one) => one.body)).to.deep.equal([body]);
      expect(done).to.have.length(1);
    });
  }

  it('resumes what was paused', async () => {
    const mounted = await mount();
    const { list } = mounted;
    const done = heard(list, 'ce-subscription-resumed');
    await open(mounted, 'Studio plan', 'pause');
    act(list).click();
    await closed(list);
    await until(() => buttons(list).includes('Resume subscription'));
    await open(mounted, 'Studio plan', 'resume');
    act(list).click();
    await closed(list);
    await until(() => rowText(list, 'Studio plan').includes('Active'));
    expect(done).to.have.length(1);
  });

  it('says when it is no longer as it was shown', async () => {
    const mounted = await mount({ staff: true });
    const { list, stack, idOf } = mounted;
    await open(mounted, 'Studio plan', 'pause');
    await stack.sandbox.fetch(`https://upstream.invalid/subscriptions/${idOf('Studio plan')}`, {
      method: 'PATCH',
      headers: { authorization: 'Bearer sandbox-key' },
      body: JSON.stringify({ status: 'paused' }),
    });
    act(list).click();
    await until(() => dialog(list).includes('has changed meanwhile'));
    await until(() => rowText(list, 'Studio plan').includes('Paused'));
  });

  it('does for staff what customers may not', async () => {
    const mounted = await mount({ staff: true, features: { cancel: false } });
    await open(mounted, 'Studio plan', 'cancel');
    act(mounted.list).click();
    await closed(mounted.list);
    await until(() => rowText(mounted.list, 'Studio plan').includes('Access until'));
    expect(changes(mounted.stack)[0]?.body).to.include({ cancel_reason: 'cancelled_by_merchant' });
  });

  it('opens nothing that can not be done, whatever a link says', async () => {
    const { list, idOf } = await mount();
    list.show(idOf('Studio plan'), 'keep');
    list.show('sub_unknown', 'cancel');
    list.show(idOf('Studio plan'), 'toString' as 'keep');
    await list.updateComplete;
    await list.refresh();
    expect(find(list, 'dialog')).to.equal(null);
  });

  it('opens by a link before the rows are there', async () => {
    const first = await mount();
    const id = first.idOf('Studio plan');
    const list = await inSession<SubscriptionList>(
      first.stack,
      html`<subscription-list lang="en"></subscription-list>`,
    );
    list.show(id, 'cancel');
    await until(() => find(list, 'dialog[open]'));
    expect(dialog(list)).to.include('Cancel Studio plan?');
  });
});

describe('subscription-list: what a lost upstream leaves', () => {
  it('is found out by checking, and shown', async () => {
    const mounted = await mount();
    const { list, stack } = mounted;
    stack.sandbox.fault({ match: PATCH, kind: 'lost', times: 1 });
    await open(mounted, 'Studio plan', 'pause');
    act(list).click();
    await until(() => dialog(list).includes('We don’t know yet'));
    get(list, '.status-actions .primary').click();
    await closed(list);
    await until(() => rowText(list, 'Studio plan').includes('Paused'));
    expect(changes(stack)).to.have.length(1);
  });
});

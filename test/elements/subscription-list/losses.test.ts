import { expect } from '@open-wc/testing';
import type { Stack } from '../../support/stack.js';
import { until } from '../../support/until.js';
import {
  act,
  ALL_ON,
  changes,
  choose,
  textOf,
  closed,
  dialog,
  fill,
  find,
  get,
  mount,
  open,
  rowText,
  type Mounted,
} from './support.js';

/*
 * Everything that can be done with a subscription, by every way in which it can go wrong between the
 * press and the answer: pressed twice, the answer lost, the session over. Never twice, never a success
 * that isn't one, and what was chosen and typed is there again after signing in.
 */

type Task = NonNullable<Parameters<Mounted['list']['show']>[1]>;

interface Flow {
  readonly task: Task;
  readonly product: string;
  /** How upstream is asked for it. */
  readonly match: string;
  /** Before it can be opened. */
  readonly prepare?: (mounted: Mounted) => Promise<void>;
  /** Chosen and typed in the dialog, until its button can be pressed. */
  readonly fill?: (mounted: Mounted) => Promise<void>;
  /** What was chosen and typed, as it stands in the dialog. */
  readonly filled?: (mounted: Mounted) => unknown;
  readonly done: RegExp;
}

const PATCH = 'PATCH /subscriptions/*';

const doFirst = async (mounted: Mounted, product: string, task: Task, after: RegExp) => {
  await open(mounted, product, task);
  act(mounted.list).click();
  await closed(mounted.list);
  await until(() => after.test(rowText(mounted.list, product)));
};
const valueOf = ({ list }: Mounted, selector: string): string =>
  (get(list, selector) as HTMLInputElement).value;
const plans = ({ list }: Mounted): HTMLInputElement[] => [
  ...list.renderRoot.querySelectorAll<HTMLInputElement>('[name=plan]'),
];
const choosePlan = async (mounted: Mounted) => {
  await until(() => plans(mounted).length > 1);
  plans(mounted).at(-1)?.click();
};
const pressable = ({ list }: Mounted) => until(() => !act(list).disabled, 'never to be pressed');

const FLOWS: readonly Flow[] = [
  {
    task: 'cancel',
    product: 'Studio plan',
    match: PATCH,
    fill: async ({ list }) => {
      choose(list, 'input[value=unused]');
      fill(list, 'textarea', 'No time');
      await list.updateComplete;
    },
    filled: (mounted) => [
      valueOf(mounted, 'textarea'),
      (get(mounted.list, 'input[value=unused]') as HTMLInputElement).checked,
    ],
    done: /Ending/,
  },
  { task: 'keep', product: 'Mastering seat', match: PATCH, done: /Active/ },
  { task: 'pause', product: 'Studio plan', match: PATCH, done: /Paused/ },
  {
    task: 'resume',
    product: 'Studio plan',
    match: PATCH,
    prepare: (mounted) => doFirst(mounted, 'Studio plan', 'pause', /Paused/),
    done: /Active/,
  },
  {
    task: 'change-plan',
    product: 'Studio plan',
    match: 'POST /subscriptions/*/change-plan',
    fill: async (mounted) => {
      const { list } = mounted;
      await choosePlan(mounted);
      await until(() => find(list, '.count [name^=adn_]'));
      fill(list, '[name=quantity]', '2');
      fill(list, '.count [name^=adn_]', '3');
      choose(list, '[name=when][value=next_billing_date]');
      await pressable(mounted);
      fill(list, '[name=discount]', 'SPRING15');
      await list.updateComplete;
      get(list, '[data-apply]').click();
      await until(() => valueOf(mounted, '[name=discount]') === '' && find(list, '.task-list'));
      fill(list, '[name=discount]', 'HALF-TYPED');
      await pressable(mounted);
    },
    filled: (mounted) => [
      plans(mounted).findIndex(({ checked }) => checked),
      valueOf(mounted, '[name=quantity]'),
      valueOf(mounted, '.count [name^=adn_]'),
      (get(mounted.list, '[name=when][value=next_billing_date]') as HTMLInputElement).checked,
      textOf(find(mounted.list, '.task-list')),
      valueOf(mounted, '[name=discount]'),
    ],
    done: /Changes to Sketch plan on/,
  },
  {
    task: 'keep-plan',
    product: 'Studio plan',
    match: 'DELETE /subscriptions/*/change-plan/scheduled',
    prepare: async (mounted) => {
      await open(mounted, 'Studio plan', 'change-plan');
      await choosePlan(mounted);
      choose(mounted.list, '[name=when][value=next_billing_date]');
      await pressable(mounted);
      act(mounted.list).click();
      await closed(mounted.list);
      await until(() => rowText(mounted.list, 'Studio plan').includes('Changes to Sketch'));
    },
    done: /^(?!.*Sketch).*Active/,
  },
  {
    task: 'payment-method',
    product: 'Sound library',
    match: 'POST /subscriptions/*/update-payment-method',
    fill: async (mounted) => {
      const { list } = mounted;
      const saved = () =>
        [...list.renderRoot.querySelectorAll<HTMLInputElement>('[name=method]')].at(0);
      await until(saved);
      saved()?.click();
      await list.updateComplete;
    },
    filled: ({ list }) =>
      [...list.renderRoot.querySelectorAll<HTMLInputElement>('[name=method]')].map(
        ({ checked }) => checked,
      ),
    done: /Active/,
  },
  {
    task: 'retry',
    product: 'Sound library',
    match: 'POST /payments/*/retry',
    done: /Active/,
  },
];

/** All is switched on; customers may change to one other plan. */
async function begin(flow: Flow): Promise<Mounted & { readonly before: number }> {
  const first = await mount();
  const answer = await first.stack.sandbox.fetch('https://x.invalid/products?recurring=true', {
    headers: { authorization: 'Bearer sandbox-key' },
  });
  first.list.remove();
  const { items } = (await answer.json()) as { items: { name: string; product_id: string }[] };
  const products = items
    .filter(({ name }) => name === 'Studio plan' || name === 'Sketch plan')
    .map(({ product_id }) => product_id);
  const mounted = await mount({ features: { ...ALL_ON, changePlan: { products } } });
  await until(() => rowText(mounted.list, 'Studio plan').includes('Visa'));
  await flow.prepare?.(mounted);
  const before = changes(mounted.stack).length;
  await open(mounted, flow.product, flow.task);
  await flow.fill?.(mounted);
  await pressable(mounted);
  await until(() => !/^(Close|Cancel)$/.test(textOf(act(mounted.list))));
  return { ...mounted, before };
}

const sent = ({ stack, before }: { readonly stack: Stack; readonly before: number }) =>
  changes(stack).slice(before);

for (const flow of FLOWS) {
  const shown = ({ list }: Mounted) =>
    until(() => flow.done.test(rowText(list, flow.product)), rowText(list, flow.product));

  describe(`subscription-list: ${flow.task}`, () => {
    it('is sent once, however often it is pressed', async () => {
      const mounted = await begin(flow);
      for (let press = 0; press < 4; press++) act(mounted.list)?.click();
      await closed(mounted.list);
      await shown(mounted);
      expect(sent(mounted)).to.have.length(1);
    });

    for (const where of ['upstream', 'here'] as const) {
      it(`whose answer is lost ${where} is found out, and not sent again`, async () => {
        const mounted = await begin(flow);
        const { list, stack } = mounted;
        if (where === 'upstream')
          stack.sandbox.fault({ match: flow.match, kind: 'lost', times: 1 });
        else loseNext(stack);
        const filled = flow.filled?.(mounted);
        act(list).click();
        await until(() => dialog(list).includes('We don’t know yet'), dialog(list));
        expect(flow.filled?.(mounted), 'what was typed').to.deep.equal(filled);
        get(list, '.status-actions .primary').click();
        await closed(list);
        await shown(mounted);
        expect(sent(mounted)).to.have.length(1);
      });
    }

    it('waits for the sign-in when the session has ended, with what was typed', async () => {
      const mounted = await begin(flow);
      const { list, stack } = mounted;
      const filled = flow.filled?.(mounted);
      const { login } = stack;
      list.addEventListener('ce-sign-in', () => {
        stack.login = login;
      });
      stack.login = null;
      stack.link = (request, handler) =>
        stack.login || request.url.endsWith('/session')
          ? handler(request)
          : Promise.resolve(new Response('{}', { status: 401 }));
      act(list).click();
      await until(() => dialog(list).includes('Your session has ended'));
      expect(sent(mounted)).to.have.length(0);
      act(list).click();
      await until(() => find(list, 'dialog[open]') && !dialog(list).includes('has ended'));
      await until(() => !/^(Close|Cancel)$/.test(textOf(act(list))), dialog(list));
      await pressable(mounted);
      expect(flow.filled?.(mounted)).to.deep.equal(filled);
      act(list).click();
      await closed(list);
      await shown(mounted);
      expect(sent(mounted)).to.have.length(1);
    });
  });
}

/** The next change is done, and the page never hears of it. */
function loseNext(stack: Stack): void {
  let isLost = false;
  stack.link = async (request, handler) => {
    const answer = await handler(request);
    const isChange = !request.method.includes('GET') && !/\/(session|preview)$/.test(request.url);
    if (isLost || !isChange) return answer;
    isLost = true;
    throw new TypeError('lost');
  };
}

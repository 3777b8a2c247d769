import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { waitFor } from 'storybook/test';
import '../src/elements/subscription-list/subscription-list.define.js';
import type { SubscriptionList } from '../src/elements/subscription-list/subscription-list.js';
import { stackOf, type StackParameter } from './support/stack/with-stack.js';

type Task = Parameters<SubscriptionList['show']>[1];

interface Args {
  layout?: string;
  heading?: string;
  headingLevel?: number;
  showEnded?: boolean;
  /** For staff: whose. */
  staff?: boolean;
}

const features = { cancelNow: true, pause: true, retryPayment: true };

const stack = (options: StackParameter) => ({
  stack: options && { handler: { features }, ...options },
});
const PATIENCE_MS = 15_000;

const meta: Meta<Args> = {
  title: 'subscription-list',
  component: 'subscription-list',
  argTypes: {
    layout: { control: 'select', options: ['cards', 'rows'] },
    heading: { control: 'text' },
    staff: { control: false },
  },
  parameters: stack({ customer: 'kiteLabs' }),
  render: (args, { canvasElement, parameters }) => {
    const isAlone = (parameters as { stack?: unknown }).stack === false;
    const id =
      args.staff && !isAlone ? stackOf(canvasElement).sandbox.fixtures.kiteLabs : undefined;
    return html`<subscription-list
      customer-id=${ifDefined(id)}
      layout=${ifDefined(args.layout)}
      heading=${ifDefined(args.heading)}
      heading-level=${ifDefined(args.headingLevel)}
      ?show-ended=${args.showEnded}
    ></subscription-list>`;
  },
};

export default meta;

type Story = StoryObj<Args>;

function listIn(canvasElement: HTMLElement): SubscriptionList {
  const list = canvasElement.querySelector('subscription-list');
  if (!list) throw new Error('There is no subscription-list');
  return list;
}

async function has(list: SubscriptionList, selector: string): Promise<HTMLElement> {
  return waitFor(
    () => {
      const found = list.shadowRoot?.querySelector<HTMLElement>(selector);
      if (!found) throw new Error(`There is no ${selector}`);
      return found;
    },
    { timeout: PATIENCE_MS },
  );
}

/** Waits for what the story is named after. */
const shows =
  (selector: string): Story['play'] =>
  async ({ canvasElement }) => {
    await has(listIn(canvasElement), selector);
  };

async function type(list: SubscriptionList, selector: string, text: string): Promise<void> {
  const field = (await has(list, selector)) as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await list.updateComplete;
}

/** Opens a dialog of the first subscription that has it. */
const opens =
  (task: Task, product: string): Story['play'] =>
  async ({ canvasElement }) => {
    const list = listIn(canvasElement);
    await has(list, '.item[data-id]');
    const row = [...(list.shadowRoot?.querySelectorAll<HTMLElement>('.item') ?? [])].find((one) =>
      one.querySelector('.name')?.textContent?.includes(product),
    );
    list.show(row?.dataset.id ?? '', task);
    await has(list, 'dialog[open]');
  };

/** As a customer sees his own: one filled button, on what needs him. */
export const Ready: Story = { play: shows('.item[data-id]') };

/** Without a session the bones stay. */
export const Loading: Story = { parameters: stack(false), play: shows('.skeleton') };

export const Empty: Story = {
  parameters: stack({ customer: 'nothing' }),
  play: shows('.message'),
};

/** Every state that upstream has. */
export const EveryState: Story = {
  args: { showEnded: true },
  parameters: stack({ customer: 'everyStatus' }),
  play: shows('.ended'),
};

/** In an overview, below and above other lists. */
export const Overview: Story = { args: { layout: 'rows' }, play: shows('.item[data-id]') };

/** For staff: ids, quantity, UTC. */
export const Staff: Story = {
  args: { staff: true, showEnded: true },
  parameters: stack({ customer: false }),
  play: shows('.ids'),
};

/** For staff who may only read: nothing that changes anything. */
export const StaffReadOnly: Story = {
  args: { staff: true },
  parameters: stack({ customer: false, scopes: ['subscriptions:read'] }),
  play: shows('.item[data-id]'),
};

export const ErrorServer: Story = {
  parameters: stack({
    customer: 'kiteLabs',
    faults: [{ match: 'GET /subscriptions', kind: 'status', status: 500 }],
  }),
  play: shows('.message'),
};

export const ErrorForbidden: Story = {
  args: { staff: true },
  parameters: stack({ customer: false, scopes: ['customers:read'] }),
  play: shows('.message'),
};

const inDialog = ['!autodocs'];

export const Cancel: Story = { tags: inDialog, play: opens('cancel', 'Studio plan') };

export const Keep: Story = { tags: inDialog, play: opens('keep', 'Mastering seat') };

export const Pause: Story = { tags: inDialog, play: opens('pause', 'Studio plan') };

/** The sandbox's ids for its plans. */
const PLANS = {
  monthly: 'pdt_QoLJlAN6gKaSZ7Kof1ZLx',
  sketch: 'pdt_ZPX5p9u8dEgoOT9XsJsAU',
  yearly: 'pdt_HcSNIweHFIEB2kQW6lL79',
};

/** Another plan with add-ons and a code, for the price of exactly these. */
export const ChangePlan: Story = {
  tags: inDialog,
  parameters: stack({
    customer: 'kiteLabs',
    handler: { features: { ...features, changePlan: { products: Object.values(PLANS) } } },
  }),
  play: async (context) => {
    await opens('change-plan', 'Studio plan')?.(context);
    const list = listIn(context.canvasElement);
    (await has(list, `[name=plan][value=${PLANS.yearly}]`)).click();
    await type(list, '.count [name^=adn_]', '2');
    await type(list, '[name=discount]', 'SPRING15');
    (await has(list, '[data-apply]')).click();
    await has(list, '.task-list li');
  },
};

/** A code that has expired stays in its field, and says so. */
export const CodeRefused: Story = {
  ...ChangePlan,
  play: async (context) => {
    await ChangePlan.play?.(context);
    const list = listIn(context.canvasElement);
    await type(list, '[name=discount]', 'WINTER20');
    (await has(list, '[data-apply]')).click();
    await has(list, '#field-discount-error');
  },
};

export const PaymentMethod: Story = {
  tags: inDialog,
  play: opens('payment-method', 'Sound library'),
};

export const BillingDetails: Story = {
  tags: inDialog,
  play: opens('billing-details', 'Studio plan'),
};

export const Retry: Story = { tags: inDialog, play: opens('retry', 'Sound library') };

export const Details: Story = { tags: inDialog, play: opens('details', 'Studio plan') };

/** What a meter has used, period by period. */
export const Usage: Story = {
  tags: inDialog,
  parameters: stack({ customer: 'harborStudio' }),
  play: async (context) => {
    await opens('details', 'Render farm')?.(context);
    const list = listIn(context.canvasElement);
    (await has(list, '.meter')).click();
    await has(list, '.task-list li:nth-child(3)');
  },
};

/** Sent, and the answer lost: nobody knows yet, so nobody says. */
export const UnknownOutcome: Story = {
  tags: inDialog,
  parameters: stack({
    customer: 'kiteLabs',
    faults: [{ match: 'PATCH /subscriptions/*', kind: 'lost' }],
  }),
  play: async (context) => {
    await opens('pause', 'Studio plan')?.(context);
    const list = listIn(context.canvasElement);
    (await has(list, '.dialog-foot .primary')).click();
    await has(list, '.status-note');
  },
};

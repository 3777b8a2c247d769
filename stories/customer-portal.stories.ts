import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { waitFor } from 'storybook/test';
import '../src/elements/customer-portal/customer-portal.define.js';
import type { CustomerPortal } from '../src/elements/customer-portal/customer-portal.js';
import { stackOf, type StackParameter } from './support/stack/with-stack.js';

interface Args {
  view?: string;
  views?: string;
  features?: string;
  heading?: string;
  headingLevel?: number;
  density?: string;
  timeZone?: string;
  /** What a merchant puts in himself. */
  own?: boolean;
}

const handler = {
  features: { cancelNow: true, pause: true, retryPayment: true },
  confirmEmailChange: () => true,
};
const stack = (options: StackParameter) => ({
  stack: options && { customer: 'kiteLabs', handler, ...options },
});
const PATIENCE_MS = 15_000;

const meta: Meta<Args> = {
  title: 'customer-portal',
  component: 'customer-portal',
  argTypes: {
    view: { control: 'text' },
    views: { control: 'text' },
    features: { control: 'text' },
    heading: { control: 'text' },
    density: { control: 'select', options: ['compact', 'comfortable', 'spacious'] },
    own: { control: 'boolean' },
  },
  parameters: stack({}),
  render: ({ view, views, features, heading, headingLevel, density, timeZone, own }) =>
    html`<customer-portal
      view=${ifDefined(view)}
      views=${ifDefined(views)}
      features=${ifDefined(features)}
      heading=${ifDefined(heading)}
      heading-level=${ifDefined(headingLevel)}
      density=${ifDefined(density)}
      time-zone=${ifDefined(timeZone)}
    >
      ${
        own
          ? html`<p slot="header">Spring sale: a third off all sounds.</p>
              <section slot="section-downloads" data-label="Downloads">
                <h3>Downloads</h3>
                <p>Tape Echo 2, for macOS and Windows</p>
              </section>
              <p slot="overview-end">Your next concert: Lisbon, 12 March.</p>
              <p slot="help">Something missing? <a href="#help">Write to us</a>.</p>`
          : nothing
      }
    </customer-portal>`,
};

export default meta;

type Story = StoryObj<Args>;

function portalIn(canvasElement: HTMLElement): CustomerPortal {
  const portal = canvasElement.querySelector('customer-portal');
  if (!portal) throw new Error('There is no customer-portal');
  return portal;
}

/** Finds in the portal, and below ` >> ` in an element inside it. */
function find(portal: CustomerPortal, path: string): Element | null {
  const [outer = '', inner] = path.split(' >> ');
  const found = portal.shadowRoot?.querySelector(outer) ?? null;
  return inner === undefined ? found : (found?.shadowRoot?.querySelector(inner) ?? null);
}

/** Waits for what the story is named after. */
const shows =
  (...paths: string[]): Story['play'] =>
  async ({ canvasElement }) => {
    await waitFor(
      () => {
        const missing = paths.find((path) => !find(portalIn(canvasElement), path));
        if (missing) throw new Error(`There is no ${missing}`);
      },
      { timeout: PATIENCE_MS },
    );
  };

const view = (name: string, ...paths: string[]): Story => ({
  args: { view: name },
  play: shows(...paths),
});

export const Overview: Story = {
  play: shows('.problem', '.balance-line', 'license-keys >> .copy', 'invoice-list >> .file'),
};

export const Subscriptions = view('subscriptions', 'subscription-list >> .main');
export const Billing = view('billing', 'invoice-list >> tbody.rows tr');
export const LicenseKeys = view('licenses', 'license-keys >> .row');

export const Benefits = view('entitlements', 'entitlement-list >> .row');
export const Wallet = view('wallet', 'wallet-ledger >> tbody tr');
export const PaymentMethods = view('payment-methods', 'payment-methods >> .row');
export const Profile = view('profile', 'customer-profile >> .edit');

export const LinkToATask: Story = {
  play: async (context) => {
    await shows('subscription-list >> [data-id]')?.(context);
    const portal = portalIn(context.canvasElement);
    const id = find(portal, 'subscription-list >> [data-id]:nth-child(2)')?.getAttribute('data-id');
    portal.view = `subscriptions/${id ?? ''}/cancel`;
    await shows('[role=tabpanel]:not([hidden]) subscription-list >> dialog[open]')?.(context);
  },
};

export const OwnHeaderViewAndHelp: Story = {
  args: { own: true },
  play: shows('[data-tab=downloads]', '.problem'),
};

export const FewerViews: Story = {
  args: { views: 'billing licenses profile', heading: 'Your purchases' },
  play: shows('[data-tab=billing]', 'invoice-list >> tbody.rows tr'),
};

/** No button that changes a subscription, and a token that couldn't. */
export const FewerFeatures: Story = {
  args: { features: 'removePaymentMethod deactivateLicense' },
  play: shows('.problem', 'subscription-list >> .more'),
};

export const Compact: Story = { args: { density: 'compact' }, play: shows('.balance-line') };

export const VisitorIsNoCustomer: Story = {
  parameters: stack({ customer: null }),
  play: shows('.message', '.away'),
};

export const NothingYet: Story = {
  parameters: stack({ customer: 'nothing' }),
  play: shows('[role=tabpanel] > .message'),
};

export const StaffSession: Story = {
  parameters: stack({ customer: false }),
  play: async (context) => {
    stackOf(context.canvasElement).client.start();
    await shows('.message')?.(context);
  },
};

export const SessionEnded: Story = {
  play: async (context) => {
    await shows('.problem')?.(context);
    const { client, endLogin } = stackOf(context.canvasElement);
    endLogin();
    await client.signOut();
    await shows('[role=tabpanel] > .message')?.(context);
  },
};

export const Loading: Story = {
  parameters: stack({ faults: [{ match: '*', kind: 'stall' }] }),
  play: shows('.figure .bone', 'subscription-list >> .skeleton'),
};

export const SubscriptionsFailed: Story = {
  parameters: stack({ faults: [{ match: 'GET /subscriptions', kind: 'status', status: 403 }] }),
  play: shows('subscription-list >> .message', '.balance-line'),
};

export const WalletAndKeysFailed: Story = {
  parameters: stack({
    faults: [
      { match: 'GET /customers/*/wallets', kind: 'status', status: 403 },
      { match: 'GET /license_keys', kind: 'status', status: 403 },
    ],
  }),
  play: shows('.figure [role=alert]', 'license-keys >> .message', '.problem'),
};

export const UnknownValues: Story = {
  parameters: stack({ customer: 'unknownValues' }),
  play: shows('[part=next-payment] .amount', 'invoice-list >> tbody.rows tr'),
};

export const EveryStatus: Story = {
  parameters: stack({ customer: 'everyStatus' }),
  play: shows('.problem + .problem'),
};

export const LongAmounts: Story = {
  parameters: stack({ customer: 'trillions' }),
  play: shows('.amount.long', '.balance-line'),
};

export const Japanese: Story = { globals: { locale: 'ja' }, play: shows('.problem') };

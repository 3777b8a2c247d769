import '../../../src/elements/customer-session/customer-session.define.js';
import '../../../src/elements/customer-create/customer-create.define.js';
import '../../../src/elements/customer-profile/customer-profile.define.js';
import '../../../src/elements/subscription-list/subscription-list.define.js';
import '../../../src/elements/transaction-table/transaction-table.define.js';
import '../../../src/elements/wallet-ledger/wallet-ledger.define.js';
import { expect, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import type { CustomerCreate } from '../../../src/elements/customer-create/customer-create.js';
import type { CustomerProfile } from '../../../src/elements/customer-profile/customer-profile.js';
import type { SubscriptionList } from '../../../src/elements/subscription-list/subscription-list.js';
import type { TransactionTable } from '../../../src/elements/transaction-table/transaction-table.js';
import type { WalletLedger } from '../../../src/elements/wallet-ledger/wallet-ledger.js';
import { listCustomers } from '../../../src/protocol/customer.js';
import { find, type } from '../../support/page.js';
import { inSession } from '../../support/in-session.js';
import { createStack, STAFF, type Stack } from '../../support/stack.js';
import { useTime } from '../../support/time.js';
import { until } from '../../support/until.js';

/** An element with its editor open, and what can be typed there. */
interface Open {
  readonly element: LitElement;
  readonly field: string;
}

interface Kit {
  readonly name: string;
  /** Signed in as a customer, not as staff. */
  readonly own?: boolean;
  /** The button that would send it. */
  readonly act: RegExp;
  readonly open: (stack: Stack) => Promise<Open>;
}

const EDITORS: readonly Kit[] = [
  {
    name: 'customer-profile of a customer',
    own: true,
    act: /Save changes/,
    open: async (stack) => {
      const element = await inSession<CustomerProfile>(
        stack,
        html`<customer-profile lang="en"></customer-profile>`,
      );
      await until(() => element.status === 'ready');
      element.edit();
      return { element, field: 'name' };
    },
  },
  {
    name: 'customer-profile',
    act: /Save changes/,
    open: async (stack) => {
      const element = await inSession<CustomerProfile>(
        stack,
        html`<customer-profile
          lang="en"
          customer-id=${stack.sandbox.fixtures.kiteLabs}
        ></customer-profile>`,
      );
      await until(() => element.status === 'ready');
      element.edit();
      return { element, field: 'name' };
    },
  },
  {
    name: 'customer-create',
    act: /Add customer/,
    open: async (stack) => {
      const element = await inSession<CustomerCreate>(
        stack,
        html`<customer-create lang="en"></customer-create>`,
      );
      element.show();
      return { element, field: 'name' };
    },
  },
  {
    name: 'wallet-ledger',
    act: /Add/,
    open: async (stack) => {
      const element = await inSession<WalletLedger>(
        stack,
        html`<wallet-ledger
          lang="en"
          customer-id=${stack.sandbox.fixtures.kiteLabs}
        ></wallet-ledger>`,
      );
      await until(() => find(element, '.foot-line'));
      await element.addFunds({ amount: 700 });
      return { element, field: 'reason' };
    },
  },
  {
    name: 'transaction-table',
    act: /Refund/,
    open: async (stack) => {
      const element = await inSession<TransactionTable>(
        stack,
        html`<transaction-table
          lang="en"
          customer-id=${stack.sandbox.fixtures.kiteLabs}
        ></transaction-table>`,
      );
      await until(() => element.status === 'ready');
      const row = [...element.renderRoot.querySelectorAll<HTMLElement>('tbody tr')].find((each) =>
        each.textContent.includes('$10.00'),
      );
      element.refund(row?.dataset.id ?? '');
      return { element, field: 'reason' };
    },
  },
  {
    name: 'subscription-list of a customer',
    own: true,
    act: /Cancel subscription|Continue/,
    open: async (stack) => {
      const element = await inSession<SubscriptionList>(
        stack,
        html`<subscription-list lang="en"></subscription-list>`,
      );
      await until(() => element.status === 'ready');
      const row = [...element.renderRoot.querySelectorAll<HTMLElement>('[part=row]')].find((each) =>
        each.textContent.includes('Studio plan'),
      );
      await until(() => {
        element.show(row?.dataset.id ?? '', 'cancel');
        return find(element, 'dialog textarea');
      });
      return { element, field: 'comment' };
    },
  },
];

const field = ({ element, field: name }: Open) =>
  find(element, `:is(dialog, form) :is([name=${name}], textarea)`);

const content = ({ element }: Open) =>
  [
    element.renderRoot.textContent,
    ...[...element.renderRoot.querySelectorAll('input, textarea')].map(
      (one) => (one as HTMLInputElement).value,
    ),
  ].join(' ');

async function begin(kit: Kit): Promise<{ stack: Stack; open: Open }> {
  const stack = createStack();
  const { kiteLabs } = stack.sandbox.fixtures;
  if (kit.own) stack.login = { role: 'customer', userId: 'alice', customerId: kiteLabs };
  const open = await kit.open(stack);
  await until(() => field(open), `${kit.name} has no field`);
  const box = field(open) as HTMLInputElement;
  if (box.name === open.field) type(open.element, open.field, 'Typed by Alice');
  else {
    box.value = 'Typed by Alice';
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
  await open.element.updateComplete;
  // Without one nothing would be sent at all.
  if (find(open.element, '[name=email]')) type(open.element, 'email', 'new@person.example');
  await open.element.updateComplete;
  expect(content(open)).to.include('Typed by Alice');
  return { stack, open };
}

/** Another one signs in to the merchant's site. */
function signInOther({ own }: Kit, stack: Stack): void {
  const { harborStudio } = stack.sandbox.fixtures;
  stack.login = own
    ? { role: 'customer', userId: 'bob', customerId: harborStudio }
    : { ...STAFF, userId: 'staff_ben' };
}

const writes = ({ sandbox }: Stack) => sandbox.requests.filter(({ method }) => method !== 'GET');

/** Any read of the page that finds the token too old. */
const renew = (stack: Stack) => stack.client.read(listCustomers, { query: {} });

describe('an editor and another person', () => {
  const time = useTime();

  for (const kit of EDITORS) {
    it(`${kit.name}: goes when another one's session begins by a renewal`, async () => {
      const { stack, open } = await begin(kit);
      signInOther(kit, stack);
      time.skip(595);
      await renew(stack).catch(() => undefined);
      await until(() => !field(open));
      expect(content(open)).to.not.include('Typed by Alice');
      expect(writes(stack)).to.have.length(0);
    });

    it(`${kit.name}: sends nothing where its own button finds another one's session`, async () => {
      const { stack, open } = await begin(kit);
      signInOther(kit, stack);
      time.skip(595);
      const buttons = [...open.element.renderRoot.querySelectorAll('button')];
      const act = buttons.findLast((one) => kit.act.test(one.textContent));
      act?.click();
      await until(() => !field(open));
      expect(content(open)).to.not.include('Typed by Alice');
      expect(writes(stack)).to.have.length(0);
    });

    it(`${kit.name}: keeps what was typed past the end, but for nobody else`, async () => {
      const { stack, open } = await begin(kit);
      stack.client.end();
      await open.element.updateComplete;
      signInOther(kit, stack);
      stack.client.reopen();
      await renew(stack).catch(() => undefined);
      await until(() => !field(open));
      expect(content(open)).to.not.include('Typed by Alice');
      expect(writes(stack)).to.have.length(0);
    });
  }
});

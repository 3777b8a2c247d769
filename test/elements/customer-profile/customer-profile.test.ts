import '../../../src/elements/customer-session/customer-session.define.js';
import '../../../src/elements/customer-profile/customer-profile.define.js';
import { expect, html } from '@open-wc/testing';
import type {
  CustomerProfile,
  CustomerUpdateDetail,
} from '../../../src/elements/customer-profile/customer-profile.js';
import type { Principal } from '../../../src/server/index.js';
import { HOSTILE } from '../../support/hostile.js';
import {
  button,
  escape,
  find,
  focused,
  get,
  heard,
  leave,
  text,
  type,
  value,
} from '../../support/page.js';
import { inSession } from '../../support/in-session.js';
import { createStack, type Stack, type StackOptions } from '../../support/stack.js';
import { useTime } from '../../support/time.js';
import { until } from '../../support/until.js';

interface Mounted {
  readonly stack: Stack;
  readonly profile: CustomerProfile;
  readonly id: string;
}

async function mount(
  options: StackOptions & { as?: 'customer'; fixture?: keyof Stack['sandbox']['fixtures'] } = {},
  prepare?: (stack: Stack) => void,
): Promise<Mounted> {
  const { as, fixture = 'kiteLabs', ...rest } = options;
  const stack = createStack(rest);
  prepare?.(stack);
  const id = stack.sandbox.fixtures[fixture];
  if (as) stack.login = { role: 'customer', userId: 'u', customerId: id } satisfies Principal;
  const profile = await inSession<CustomerProfile>(
    stack,
    as
      ? html`<customer-profile lang="en" change-email></customer-profile>`
      : html`<customer-profile lang="en" customer-id=${id}></customer-profile>`,
  );
  await until(() => profile.status !== 'loading');
  await profile.updateComplete;
  return { stack, profile, id };
}

async function edit({ profile }: Mounted): Promise<void> {
  profile.edit();
  await until(() => find(profile, 'form') && focused(profile));
}

const save = ({ profile }: Mounted) => {
  button(profile, 'Save changes').click();
};

const viewed = ({ profile }: Mounted) => until(() => !find(profile, 'form'));
const writes = ({ stack }: Mounted) => stack.calls.filter(({ method }) => method === 'PATCH');

describe('customer-profile', () => {
  useTime();

  it('shows staff a customer as facts, with nothing that can be typed into', async () => {
    const { profile } = await mount();
    expect(text(profile, 'dl.facts')).to.match(
      /Name Kite Labs Email billing@kite\.example Phone \+91 98200 41127 Customer ID .* Created .* UTC Metadata 3 fields/,
    );
    expect(find(profile, 'input')).to.equal(null);
  });

  it('shows customers their own, without what is for staff', async () => {
    const { profile } = await mount({ as: 'customer' });
    expect(text(profile, 'dl.facts')).to.equal(
      'Name Kite Labs Email billing@kite.example Phone +91 98200 41127',
    );
  });

  it('says kindly that there is nothing for a visitor who is no customer yet', async () => {
    const stack = createStack({ login: { role: 'customer', userId: 'u', customerId: null } });
    const profile = await inSession<CustomerProfile>(
      stack,
      html`<customer-profile lang="en"></customer-profile>`,
    );
    await until(() => profile.status === 'empty');
    await until(() => text(profile, '.message').startsWith('No details yet'));
  });

  it('saves what was changed and nothing else, and tells which fields', async () => {
    const mounted = await mount();
    const { profile, id } = mounted;
    const [before, after] = ['ce-customer-update', 'ce-customer-updated'].map((name) =>
      heard<CustomerUpdateDetail>(profile, name),
    );
    await edit(mounted);
    type(profile, 'name', 'Kite Laboratories');
    save(mounted);
    await viewed(mounted);
    expect(writes(mounted).map(({ body }) => body)).to.deep.equal(['{"name":"Kite Laboratories"}']);
    expect(text(profile, 'dd')).to.equal('Kite Laboratories');
    const detail = { customerId: id, fields: ['name'] };
    expect(before?.map((event) => event.detail)).to.deep.equal([detail]);
    expect(after?.map((event) => event.detail)).to.deep.equal([detail]);
    expect(text(profile, '[role=status]')).to.equal('Changes saved');
    await until(() => focused(profile) === get(profile, '.edit'));
  });

  it('sends nothing when the page says no, and keeps what was typed', async () => {
    const mounted = await mount();
    const { profile } = mounted;
    profile.addEventListener('ce-customer-update', (event) => {
      event.preventDefault();
    });
    await edit(mounted);
    type(profile, 'name', 'Other');
    save(mounted);
    await profile.updateComplete;
    expect(writes(mounted)).to.have.length(0);
    expect(value(profile, 'name')).to.equal('Other');
  });

  it('sends once, however often Save is pressed', async () => {
    const mounted = await mount();
    await edit(mounted);
    type(mounted.profile, 'name', 'Other');
    save(mounted);
    save(mounted);
    await viewed(mounted);
    expect(writes(mounted)).to.have.length(1);
  });

  it('tells mistakes when a field is left, not before; on Save the first gets the focus', async () => {
    const mounted = await mount();
    const { profile } = mounted;
    await edit(mounted);
    type(profile, 'email', 'nowhere');
    await profile.updateComplete;
    expect(find(profile, '.field-error')).to.equal(null);
    leave(profile, 'email');
    await until(() => text(profile, '.field-error').startsWith('Enter an email'));
    type(profile, 'email', 'some@where');
    await profile.updateComplete;
    expect(find(profile, '.field-error')).to.equal(null);
    type(profile, 'name', '');
    type(profile, 'email', 'nowhere');
    expect(button(profile, 'Save changes').disabled).to.equal(false);
    save(mounted);
    await until(() => focused(profile) === get(profile, '[name=name]'));
    expect(writes(mounted)).to.have.length(0);
    expect(text(profile, '[role=status]')).to.equal('2 fields need your attention: Name, Email');
    expect(get(profile, '[name=email]').getAttribute('aria-describedby')).to.equal(
      'field-email-error',
    );
  });

  it('refuses a phone without a digit at its field', async () => {
    const mounted = await mount();
    const { profile } = mounted;
    await edit(mounted);
    type(profile, 'phone', 'abc');
    save(mounted);
    await until(() => focused(profile) === get(profile, '[name=phone]'));
    expect(text(profile, '#field-phone-error')).to.match(/^Enter a phone number/);
    expect(writes(mounted)).to.have.length(0);
    type(profile, 'phone', '+1 200 555 0100');
    save(mounted);
    await viewed(mounted);
    expect(text(profile, 'dl')).to.include('555 0100');
  });

  it('adds, changes and removes metadata, with the focus on what is next', async () => {
    const mounted = await mount();
    const { profile, stack, id } = mounted;
    await edit(mounted);
    button(profile, 'Add field').click();
    await until(() => focused(profile) === find(profile, '[name=key-3]'));
    type(profile, 'key-3', 'region');
    type(profile, 'value-3', 'eu');
    const remove = get(profile, '[aria-label="Remove plan"]');
    remove.click();
    await until(() => focused(profile)?.getAttribute('aria-label') === 'Remove imported_from');
    save(mounted);
    await viewed(mounted);
    const { metadata } = (await (
      await stack.sandbox.fetch(
        new Request(`https://x.invalid/customers/${id}`, {
          headers: { authorization: 'Bearer sandbox-key' },
        }),
      )
    ).json()) as { metadata: object };
    expect(metadata).to.deep.equal({ imported_from: 'legacy-shop', seats: 4, region: 'eu' });
  });

  it('asks before what was typed is lost, by Escape too, and not where nothing was', async () => {
    const mounted = await mount();
    const { profile } = mounted;
    await edit(mounted);
    escape(profile);
    await viewed(mounted);
    await until(() => focused(profile) === find(profile, '.edit'));
    await edit(mounted);
    type(profile, 'name', 'Other');
    escape(profile);
    await until(() => focused(profile) === find(profile, '[data-keep]'));
    escape(profile);
    await until(() => !find(profile, '[data-keep]'));
    expect(value(profile, 'name')).to.equal('Other');
    escape(profile);
    await until(() => find(profile, '[data-keep]'));
    button(profile, 'Discard').click();
    await viewed(mounted);
    expect(writes(mounted)).to.have.length(0);
    expect(text(profile, 'dd')).to.equal('Kite Labs');
  });

  it('points out others with the same e-mail, and saves it all the same', async () => {
    const mounted = await mount();
    const { profile, stack } = mounted;
    const opened = heard<{ customerId: string }>(profile, 'ce-row-open');
    await edit(mounted);
    type(profile, 'email', 'family@pires.example');
    leave(profile, 'email');
    await until(() => text(profile, '.others').includes('Open Rosa Pires'));
    button(profile, 'Open Rosa Pires').click();
    expect(opened[0]?.detail).to.deep.equal({
      customerId: stack.sandbox.fixtures.sharedEmailNewer,
    });
    save(mounted);
    await viewed(mounted);
    expect(text(profile, 'dl.facts')).to.include('family@pires.example');
  });

  it('shows what was refused at its field', async () => {
    const mounted = await mount();
    const { profile } = mounted;
    await edit(mounted);
    button(profile, 'Add field').click();
    await until(() => find(profile, '[name=key-3]'));
    // The handler's own.
    type(profile, 'key-3', 'ce_key');
    save(mounted);
    await until(() => text(profile, '.field-error').includes('didn’t accept'));
    expect(focused(profile)).to.equal(get(profile, '[name=key-3]'));
    expect(find(profile, '.status-note')).to.equal(null);
    type(profile, 'key-3', 'key');
    await profile.updateComplete;
    expect(find(profile, '.field-error')).to.equal(null);
    save(mounted);
    await viewed(mounted);
  });

  it('keeps what was typed when it failed, says so, and saves at the next try', async () => {
    const mounted = await mount();
    const { profile, stack } = mounted;
    await edit(mounted);
    stack.sandbox.fault({ match: 'PATCH /customers/*', kind: 'status', status: 409, times: 1 });
    type(profile, 'name', 'Other');
    save(mounted);
    await until(() => text(profile, '.status-note').includes('Nothing was changed.'));
    expect(value(profile, 'name')).to.equal('Other');
    save(mounted);
    await viewed(mounted);
    expect(text(profile, 'dd')).to.equal('Other');
  });

  it('does not say what it does not know after a lost answer, and finds out', async () => {
    const mounted = await mount();
    const { profile, stack } = mounted;
    await edit(mounted);
    stack.sandbox.fault({ match: 'PATCH /customers/*', kind: 'lost', times: 1 });
    type(profile, 'name', 'Other');
    save(mounted);
    await until(() => text(profile, '.status-note').includes('We don’t know yet'));
    await until(() => focused(profile) === button(profile, 'Check again'));
    expect((get(profile, '[name=name]') as HTMLInputElement).disabled).to.equal(true);
    button(profile, 'Check again').click();
    await viewed(mounted);
    expect(text(profile, 'dd')).to.equal('Other');
    const keys = writes(mounted).map(({ headers }) => headers.get('idempotency-key'));
    expect(new Set(keys).size).to.equal(1);
  });

  it('shows nothing of a person who has signed out on purpose', async () => {
    const mounted = await mount({ as: 'customer' });
    const { profile, stack } = mounted;
    await edit(mounted);
    await stack.client.signOut();
    await until(() => profile.status === 'error');
    expect(find(profile, 'form')).to.equal(null);
    expect(text(profile, 'section')).to.include('Your session has ended');
    expect(text(profile, 'section')).not.to.include('Kite Labs');
  });

  it('keeps what was typed when the session ends, and saves it after signing in again', async () => {
    const mounted = await mount();
    const { profile, stack } = mounted;
    await edit(mounted);
    type(profile, 'name', 'Other');
    const { login } = stack;
    stack.login = null;
    stack.client.end();
    await until(() => profile.status === 'error');
    save(mounted);
    await until(() => text(profile, '.status-note').includes('Your session has ended'));
    expect(value(profile, 'name')).to.equal('Other');
    stack.login = login;
    button(profile, 'Sign in').click();
    await until(() => profile.status === 'ready');
    expect(value(profile, 'name')).to.equal('Other');
    expect(find(profile, '.status-note'), 'the session is there again').to.equal(null);
    save(mounted);
    await viewed(mounted);
    expect(text(profile, 'dd')).to.equal('Other');
  });

  it('gives nothing that was typed about one customer to another', async () => {
    const mounted = await mount();
    const { profile, stack } = mounted;
    await edit(mounted);
    type(profile, 'name', 'Other');
    profile.customerId = stack.sandbox.fixtures.harborStudio;
    await until(() => text(profile, 'dd') === 'Harbor Studio');
    expect(find(profile, 'form')).to.equal(null);
    expect(profile.mode).to.equal('view');
  });

  it('follows a change that another element makes', async () => {
    const one = await mount();
    const other = document.createElement('customer-profile');
    other.customerId = one.id;
    one.profile.parentElement?.append(other);
    await until(() => text(other, 'dd') === 'Kite Labs');
    await edit(one);
    type(one.profile, 'name', 'Other');
    save(one);
    await until(() => text(other, 'dd') === 'Other');
  });

  it('has no way to write for those who may only read', async () => {
    const { profile } = await mount({
      login: { role: 'staff', userId: 'ben', scopes: ['customers:read'] },
    });
    await until(() => text(profile, 'dd') === 'Kite Labs');
    expect(find(profile, '.edit')).to.equal(null);
    profile.mode = 'edit';
    await profile.updateComplete;
    expect(find(profile, 'form')).to.equal(null);
  });

  it('says what is the matter: no such customer, no access, no answer', async () => {
    const { profile, stack } = await mount();
    profile.customerId = 'cus_none';
    await until(() => text(profile, '.message').startsWith('Customer not found'));
    const forbidden = await mount({
      login: { role: 'staff', userId: 'ben', scopes: ['payments:read'] },
    });
    await until(() => text(forbidden.profile, '.message').startsWith('You don’t have access'));
    stack.sandbox.fault({ match: 'GET /customers/*', kind: 'status', status: 503, times: 3 });
    profile.customerId = stack.sandbox.fixtures.kiteLabs;
    Math.random = () => 0;
    await until(() => text(profile, '.message').startsWith('These details couldn’t be loaded'));
    button(profile, 'Try again').click();
    await until(() => text(profile, 'dd') === 'Kite Labs');
  });

  it('takes hostile values as text', async () => {
    const { profile } = await mount();
    for (const name of HOSTILE) {
      profile.customer = {
        customer_id: 'cus_x',
        name,
        email: name,
        phone_number: name,
        created_at: name,
        metadata: { [name]: name },
        blocked_at: name,
      };
      await profile.updateComplete;
      expect(find(profile, 'dl script, dl img, dl iframe, dl svg:not([aria-hidden])')).to.equal(
        null,
      );
      const link = get(profile, '.phone') as HTMLAnchorElement;
      expect(link.protocol).to.equal('tel:');
    }
  });

  describe("a customer's e-mail", () => {
    const change = async (mounted: Mounted) => {
      await edit(mounted);
      type(mounted.profile, 'email', 'new@kite.example');
    };

    it('is text that nobody can change where the page does not offer it', async () => {
      const mounted = await mount({ as: 'customer' });
      mounted.profile.changeEmail = false;
      await edit(mounted);
      expect(find(mounted.profile, '[name=email]')).to.equal(null);
      expect(get(mounted.profile, '[name=name]').getAttribute('autocomplete')).to.equal('name');
    });

    it('waits for its owner; everything else is saved', async () => {
      const asked: string[] = [];
      const mounted = await mount({
        as: 'customer',
        handler: { confirmEmailChange: ({ email }) => (asked.push(email), false) },
      });
      const { profile } = mounted;
      await change(mounted);
      type(profile, 'phone', '+1 200 555 0100');
      await profile.updateComplete;
      expect(text(profile, '.field-hint')).to.include('We’ll send a link');
      save(mounted);
      await viewed(mounted);
      expect(asked).to.deep.equal(['new@kite.example']);
      expect(text(profile, 'dl')).to.include('billing@kite.example').and.include('555 0100');
      expect(text(profile, '.status-note')).to.include('Check your inbox');
    });

    it('is changed at once where the merchant knows that it is his', async () => {
      const mounted = await mount({ as: 'customer', handler: { confirmEmailChange: () => true } });
      await change(mounted);
      save(mounted);
      await viewed(mounted);
      expect(text(mounted.profile, 'dl')).to.include('new@kite.example');
      expect(find(mounted.profile, '.status-note')).to.equal(null);
    });

    it('has no field where the merchant does not change any', async () => {
      const { profile } = await mount({ as: 'customer' });
      profile.changeEmail = true;
      profile.edit();
      await until(() => find(profile, '[name="name"]'));
      expect(find(profile, '[name="email"]')).to.equal(null);
    });
  });
});

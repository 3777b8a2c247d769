import '../../../src/elements/customer-session/customer-session.define.js';
import '../../../src/elements/customer-create/customer-create.define.js';
import '../../../src/elements/customer-table/customer-table.define.js';
import { expect, html } from '@open-wc/testing';
import type { CustomerCreate } from '../../../src/elements/customer-create/customer-create.js';
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
import { until } from '../../support/until.js';

interface Mounted {
  readonly stack: Stack;
  readonly create: CustomerCreate;
  readonly opener: HTMLButtonElement;
}

async function mount(options: StackOptions = {}): Promise<Mounted> {
  const stack = createStack(options);
  const create = await inSession<CustomerCreate>(
    stack,
    html`<customer-create lang="en" row-href="#/{customer_id}"
      ><button slot="button">Add</button></customer-create
    >`,
  );
  await until(() => stack.client.scopes);
  await create.updateComplete;
  return { stack, create, opener: create.querySelector('button') as HTMLButtonElement };
}

async function opened(options?: StackOptions): Promise<Mounted> {
  const mounted = await mount(options);
  mounted.opener.focus();
  mounted.opener.click();
  await until(() => find(mounted.create, 'dialog[open] input'));
  return mounted;
}

function fill({ create }: Mounted): void {
  type(create, 'name', 'Nova Prints');
  type(create, 'email', 'hello@nova.example');
}

const add = ({ create }: Mounted) => {
  button(create, 'Add customer').click();
};
const closed = ({ create }: Mounted) => until(() => !find(create, 'dialog') && !create.open);
const posts = ({ stack }: Mounted) =>
  stack.calls.filter(({ method, path }) => method === 'POST' && path.startsWith('/v1'));
const made = ({ stack }: Mounted) =>
  stack.sandbox.requests.filter(({ method, path }) => method === 'POST' && path === '/customers');

describe('customer-create', () => {
  it('is absent for those who may not add any', async () => {
    const { create, opener } = await mount({
      login: { role: 'staff', userId: 'ben', scopes: ['customers:read'] },
    });
    expect(opener.checkVisibility()).to.equal(false);
    create.show();
    await create.updateComplete;
    expect(find(create, 'dialog')).to.equal(null);
  });

  it('asks for its session by itself, alone on a page', async () => {
    const { stack, opener } = await mount();
    expect(stack.mints()).to.equal(1);
    expect(opener.checkVisibility()).to.equal(true);
  });

  it('opens by its button with the focus in the first field, and gives it back', async () => {
    const mounted = await opened();
    const { create, opener } = mounted;
    await until(() => focused(create) === get(create, '[name=name]'));
    escape(create);
    await closed(mounted);
    await until(() => document.activeElement === opener);
  });

  it('adds a customer with everything that was typed, and tells the page by id alone', async () => {
    const mounted = await opened();
    const { create, stack } = mounted;
    const events = ['ce-customer-create', 'ce-customer-created'].map((name) => heard(create, name));
    fill(mounted);
    type(create, 'phone', '+1 200 555 0100');
    button(create, 'Add field').click();
    await until(() => find(create, '[name=key-0]'));
    type(create, 'key-0', 'plan');
    type(create, 'value-0', 'solo');
    add(mounted);
    await closed(mounted);
    expect(JSON.parse(posts(mounted)[0]?.body ?? '')).to.deep.equal({
      name: 'Nova Prints',
      email: 'hello@nova.example',
      phone_number: '+1 200 555 0100',
      metadata: { plan: 'solo' },
    });
    const [before, after] = events.map((all) => all.map(({ detail }) => detail));
    expect(before).to.deep.equal([{}]);
    expect(Object.keys(after?.[0] as object)).to.deep.equal(['customerId']);
    expect(made(mounted)).to.have.length(1);
    expect(text(create, '[role=status]')).to.equal('Customer added');
    expect(stack.calls.at(-1)?.status).to.equal(201);
  });

  it('starts empty when it is opened again', async () => {
    const mounted = await opened();
    fill(mounted);
    add(mounted);
    await closed(mounted);
    mounted.create.show();
    await until(() => find(mounted.create, 'dialog[open] input'));
    expect(value(mounted.create, 'name')).to.equal('');
  });

  it('does not send what is not complete', async () => {
    const mounted = await opened();
    add(mounted);
    await until(() => focused(mounted.create) === find(mounted.create, '[name=name]'));
    expect(posts(mounted)).to.have.length(0);
    expect(text(mounted.create, '.field-error')).to.equal('Enter a name.');
  });

  it('asks before what was typed is lost', async () => {
    const mounted = await opened();
    const { create } = mounted;
    fill(mounted);
    escape(create);
    await until(() => find(create, '.dialog-question'));
    button(create, 'Keep editing').click();
    await until(() => !find(create, '.dialog-question'));
    expect(value(create, 'name')).to.equal('Nova Prints');
  });

  it('points out others with the same e-mail by links, and adds one all the same', async () => {
    const mounted = await opened();
    const { create, stack } = mounted;
    fill(mounted);
    type(create, 'email', 'family@pires.example');
    leave(create, 'email');
    await until(() => find(create, '.others a'));
    expect((get(create, '.others a') as HTMLAnchorElement).hash).to.equal(
      `#/${stack.sandbox.fixtures.sharedEmailNewer}`,
    );
    type(create, 'email', 'other@pires.example');
    await create.updateComplete;
    expect(find(create, '.others')).to.equal(null);
    type(create, 'email', 'family@pires.example');
    add(mounted);
    await closed(mounted);
    expect(made(mounted)).to.have.length(1);
  });

  it('adds one and not two after a lost answer', async () => {
    const mounted = await opened();
    const { create, stack } = mounted;
    stack.sandbox.fault({ match: 'POST /customers', kind: 'lost', times: 1 });
    const created = heard(create, 'ce-customer-created');
    fill(mounted);
    add(mounted);
    await until(() => text(create, '.status-note').includes('We don’t know yet'));
    expect(created).to.have.length(0);
    button(create, 'Check again').click();
    await closed(mounted);
    expect(created).to.have.length(1);
    expect(made(mounted)).to.have.length(1);
  });

  it('shows what upstream refuses at its field', async () => {
    const mounted = await opened();
    const { create, stack } = mounted;
    const body = { code: 'INVALID_REQUEST_BODY', message: 'phone_number: not a phone number' };
    stack.sandbox.fault({ match: 'POST /customers', kind: 'body', status: 422, body, times: 1 });
    fill(mounted);
    type(create, 'phone', '12');
    add(mounted);
    await until(() => text(create, '.field-error').includes('didn’t accept'));
    expect(focused(create)).to.equal(get(create, '[name=phone]'));
    expect(find(create, '.status-note')).to.equal(null);
  });

  it('keeps what was typed when it failed', async () => {
    const mounted = await opened();
    const { create, stack } = mounted;
    stack.sandbox.fault({ match: 'POST /customers', kind: 'status', status: 429, times: 1 });
    fill(mounted);
    add(mounted);
    await until(() => text(create, '.status-note').includes('Too many requests'));
    expect(value(create, 'email')).to.equal('hello@nova.example');
    add(mounted);
    await closed(mounted);
  });

  it('keeps what was typed when the session ends, until another person signs in', async () => {
    const mounted = await opened();
    const { create, stack } = mounted;
    fill(mounted);
    stack.login = null;
    stack.client.end();
    add(mounted);
    await until(() => text(create, '.status-note').includes('Your session has ended'));
    expect(value(create, 'name')).to.equal('Nova Prints');
  });
});

import { expect, html } from '@open-wc/testing';
import type { LicenseKeys } from '../../../src/elements/license-keys/license-keys.js';
import { useTime } from '../../support/time.js';
import { until } from '../../support/until.js';
import {
  all,
  buttonIn,
  dialogOf,
  endSession,
  find,
  get,
  heard,
  mountList,
  settled,
  spoken,
  staffWith,
  text,
  textOf,
  type ListOptions,
} from '../../support/list.js';

const NOW = new Date('2025-10-31T08:00:00Z');
const element = html`<license-keys lang="en" time-zone="UTC"></license-keys>`;
const mount = (
  options: ListOptions = {},
  content: unknown = element,
  prepare?: Parameters<typeof mountList>[2],
) => mountList<LicenseKeys>(content, { now: NOW, ...options }, prepare);

const KEY = /\w{4}(-\w{4}){4}/;
const rows = (list: LicenseKeys) => all(list, 'li.row').map(textOf);

describe('license-keys: rows', () => {
  it('shows each key masked by 24 dots, with what it is good for', async () => {
    const { list } = await mount();
    const [field, tape, room, lite] = rows(list);
    expect(field).to.match(
      /^Field recordings, vol. 3 No devices left .*Never expires 5 of 5 devices/,
    );
    expect(field).to.include('Free a device to use this key on another one.');
    expect(tape).to.match(/Active Bought \d\d Oct 2025 · Never expires 2 of 5 devices/);
    expect(room).to.include('Ends with your subscription');
    expect(lite).to.match(/Expired .*0 of 1 device This key no longer works\.$/);
    for (const mask of all(list, '.mask')) expect(textOf(mask)).to.equal('•'.repeat(24));
    expect(list.renderRoot.textContent).not.to.match(KEY);
  });

  it('has no dead controls on an expired key', async () => {
    const { list } = await mount();
    expect(all(list, 'li.row.over')).to.have.length(1);
    expect(find(list, 'li.row.over button')).to.equal(null);
  });

  it('shows devices to those who may read but not write them, without a way to deactivate', async () => {
    const login = staffWith('licenses:read');
    const { list, stack } = await mount({ login });
    list.customerId = stack.sandbox.fixtures.kiteLabs;
    await until(() => list.status === 'ready');
    await settled(list);
    buttonIn(list, /^Manage devices/).click();
    const dialog = await dialogOf(list);
    await until(() => dialog.querySelector('.instances li'));
    expect(dialog.querySelector('.instances button')).to.equal(null);
  });

  for (const customer of ['unknownValues', 'everyStatus'] as const) {
    it(`renders ${customer} without a broken word`, async () => {
      const { list } = await mount({ customer });
      expect(text(list)).not.to.match(/undefined|null|NaN|\[object|native code/);
    });
  }

  it('says "nothing here yet" to somebody who is no customer yet', async () => {
    const { list } = await mount({ customer: null });
    expect(text(list, '.message')).to.match(/^Nothing here yet/);
  });

  it('says what couldn’t be loaded', async () => {
    const { list } = await mount({}, element, (stack) => {
      stack.link = (request, handler) =>
        request.url.includes('license-keys')
          ? Promise.resolve(new Response('', { status: 403 }))
          : handler(request);
    });
    expect(text(list, '.message')).to.match(/^You don’t have access to license keys/);
  });

  it('speaks of no search where there is none', async () => {
    const { list, stack } = await mount({}, element, (made) => {
      made.sandbox.fault({ match: 'GET /license_keys', kind: 'status', status: 404 });
    });
    expect(text(list, '.message')).to.match(
      /^License keys couldn’t be loaded The server didn’t answer\. Nothing was changed\. Try again/,
    );
    expect(stack.calls.length).to.be.greaterThan(0);
  });

  it('shows the first keys in short, with a limit', async () => {
    const { list } = await mount({}, html`<license-keys lang="en" limit="2"></license-keys>`);
    expect(rows(list)).to.have.length(2);
    expect(rows(list)[1]).to.match(
      /^Tape Echo 2•+Hidden 2 of 5 devices Never expires Show Copy key$/,
    );
    expect(find(list, '.pager')).to.equal(null);
  });
});

describe('license-keys: the key itself', () => {
  const time = useTime();
  const show = async (list: LicenseKeys) => {
    const button = buttonIn(list, /^Show: Tape/);
    button.focus();
    button.click();
    await list.updateComplete;
    return button;
  };

  it('is shown on demand, as text that isn’t translated, and never in an attribute', async () => {
    const { list } = await mount();
    const button = await show(list);
    const shown = get(list, '.key bdi');
    expect(shown.textContent).to.match(KEY);
    expect(shown.getAttribute('translate')).to.equal('no');
    const attributes = [...list.renderRoot.querySelectorAll('*')].flatMap(({ attributes: of }) =>
      [...of].map(({ value }) => value),
    );
    expect(attributes.join(' ')).not.to.include(shown.textContent);
    expect(spoken(list)).not.to.match(KEY);
    expect(textOf(button)).to.equal('Hide');
    button.click();
    await list.updateComplete;
    expect(list.renderRoot.textContent).not.to.match(KEY);
  });

  it('is hidden again after 60 seconds', async () => {
    const { list } = await mount();
    time.speed(200);
    await show(list);
    expect(list.renderRoot.textContent).to.match(KEY);
    await until(() => !KEY.test(list.renderRoot.textContent ?? ''));
  });

  it('is hidden when the focus leaves the element, and stays while it moves within', async () => {
    const { list } = await mount();
    const from = await show(list);
    // A tab behind another has no focus to move, so its browser's events are made here.
    const leave = (relatedTarget: Element | null) =>
      from.dispatchEvent(
        new FocusEvent('focusout', { bubbles: true, composed: true, relatedTarget }),
      );
    leave(buttonIn(list, /^Copy key: Room/));
    await list.updateComplete;
    expect(list.renderRoot.textContent).to.match(KEY);
    leave(null);
    await list.updateComplete;
    expect(list.renderRoot.textContent).not.to.match(KEY);
  });

  it('is gone when the session ends', async () => {
    const { list, stack } = await mount();
    await show(list);
    stack.login = null;
    await stack.client.signOut();
    await list.updateComplete;
    expect(list.renderRoot.textContent).not.to.match(KEY);
  });

  it('is copied without being shown; the event carries its kind only', async () => {
    const { list } = await mount();
    let copied = '';
    const write = Object.getOwnPropertyDescriptor(Clipboard.prototype, 'writeText')!;
    Clipboard.prototype.writeText = (value) => {
      copied = value;
      return Promise.resolve();
    };
    const events = heard(list, 'ce-copied');
    const button = buttonIn(list, /^Copy key: Tape/);
    button.click();
    await until(() => events.length);
    await list.updateComplete;
    Object.defineProperty(Clipboard.prototype, 'writeText', write);
    expect(copied).to.match(KEY);
    expect(events[0]?.detail).to.deep.equal({ kind: 'license-key' });
    expect(textOf(button)).to.equal('Copied');
    expect(list.renderRoot.textContent).not.to.match(KEY);
  });

  it('is shown and selected where the browser refuses to copy', async () => {
    const { list } = await mount();
    const write = Object.getOwnPropertyDescriptor(Clipboard.prototype, 'writeText')!;
    Clipboard.prototype.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    buttonIn(list, /^Copy key: Tape/).click();
    await until(() => find(list, '.key bdi'));
    Object.defineProperty(Clipboard.prototype, 'writeText', write);
    expect(spoken(list)).to.match(/^Copying was refused/);
  });
});

describe('license-keys: devices', () => {
  const time = useTime();
  const open = async (list: LicenseKeys) => {
    buttonIn(list, /^Manage devices: Field/).click();
    const dialog = await dialogOf(list);
    await until(() => dialog.querySelector('.instances li, .message'));
    return dialog;
  };
  const devices = (list: LicenseKeys) => all(list, '.instances bdi').map(textOf);
  const ask = async (list: LicenseKeys) => {
    await open(list);
    buttonIn(list, /^Deactivate: Tour laptop/, '.instances').click();
    await until(() => all(list, 'dialog:modal').length === 2);
    return all(list, 'dialog:modal').at(-1)!;
  };
  const act = (dialog: HTMLElement) => dialog.querySelector<HTMLElement>('.button.danger')!;
  const deletes = (stack: { calls: readonly { method: string }[] }) =>
    stack.calls.filter(({ method }) => method === 'DELETE');

  it('frees a device after it was asked, once however often it is pressed', async () => {
    const { list, stack } = await mount();
    const before = heard(list, 'ce-license-deactivate');
    const after = heard(list, 'ce-license-deactivated');
    const dialog = await ask(list);
    expect(textOf(dialog)).to.include('Field recordings, vol. 3 stops working there');
    expect(deletes(stack)).to.have.length(0);
    act(dialog).click();
    act(dialog).click();
    await until(() => after.length);
    await until(() => devices(list).length === 4);
    expect(devices(list)).not.to.include('Tour laptop');
    expect(deletes(stack)).to.have.length(1);
    expect(before).to.have.length(1);
    expect(JSON.stringify(after[0]?.detail)).not.to.match(KEY);
    await until(() => rows(list)[0]?.includes('4 of 5 devices'));
  });

  it('keeps the device when the question is left, or the page cancels', async () => {
    const { list, stack } = await mount();
    const dialog = await ask(list);
    dialog.querySelector<HTMLElement>('.dialog-foot .button')!.click();
    await until(() => all(list, 'dialog:modal').length === 1);
    list.addEventListener('ce-license-deactivate', (event) => {
      event.preventDefault();
    });
    buttonIn(list, /^Deactivate: Tour laptop/, '.instances').click();
    await list.updateComplete;
    expect(all(list, 'dialog:modal')).to.have.length(1);
    expect(deletes(stack)).to.have.length(0);
  });

  it('says that nobody knows after a lost answer, and finds out by Check again', async () => {
    const { list, stack } = await mount();
    const after = heard(list, 'ce-license-deactivated');
    const dialog = await ask(list);
    const { link } = stack;
    stack.link = async (request, handler) => {
      const answer = await link(request, handler);
      if (request.method === 'DELETE') throw new TypeError('Failed to fetch');
      return answer;
    };
    act(dialog).click();
    await until(() => textOf(dialog).includes('We don’t know yet'));
    expect(after).to.have.length(0);
    stack.link = link;
    dialog.querySelector<HTMLElement>('.status-actions button')!.click();
    await until(() => after.length);
    await until(() => !devices(list).includes('Tour laptop'));
    expect(
      stack.sandbox.requests.filter(({ path }) => path === '/licenses/deactivate'),
    ).to.have.length(1);
  });

  it('is not freed when the session has ended, and goes on where it was after signing in again', async () => {
    const { list, stack } = await mount();
    const after = heard(list, 'ce-license-deactivated');
    const dialog = await ask(list);
    const signIn = endSession(stack);
    act(dialog).click();
    await until(() => textOf(dialog).includes('Your session has ended'));
    const said = all(list, 'dialog').map(textOf).join();
    expect(said, 'nothing of theirs').not.to.match(/Tour laptop|Field recordings/);
    signIn();
    dialog.querySelector<HTMLElement>('.dialog-foot .button')!.click();
    await until(() => textOf(dialog).includes('Field recordings, vol. 3 stops working there'));
    await until(() => devices(list).length === 5);
    expect(after).to.have.length(0);
    act(dialog).click();
    await until(() => after.length);
    await until(() => devices(list).length === 4);
    expect(
      stack.sandbox.requests.filter(({ path }) => path === '/licenses/deactivate'),
    ).to.have.length(1);
  });

  it('leaves no dialog to somebody else who signs in after it', async () => {
    const { list, stack } = await mount();
    const dialog = await ask(list);
    stack.client.end();
    await until(() => textOf(dialog).includes('Your session has ended'));
    stack.login = {
      role: 'customer',
      userId: 'user_2',
      customerId: stack.sandbox.fixtures.everyStatus,
    };
    dialog.querySelector<HTMLElement>('.dialog-foot .button')!.click();
    await until(() => !find(list, 'dialog'));
  });

  it('says that nothing was changed when it was refused, and may be tried again', async () => {
    const { list, stack } = await mount();
    const after = heard(list, 'ce-license-deactivated');
    const dialog = await ask(list);
    const heal = stack.sandbox.fault({
      match: 'POST /licenses/deactivate',
      kind: 'status',
      status: 422,
    });
    act(dialog).click();
    await until(() =>
      textOf(dialog).includes('The device wasn’t deactivated. Nothing was changed.'),
    );
    heal();
    act(dialog).click();
    await until(() => after.length);
  });

  it('says that it is gone when another tab was faster', async () => {
    const { list, stack } = await mount();
    const dialog = await ask(list);
    stack.link = (request, handler) =>
      request.method === 'DELETE'
        ? Promise.resolve(
            Response.json(
              { type: 'x', code: 'not_found', title: '', status: 404 },
              { status: 404 },
            ),
          )
        : handler(request);
    act(dialog).click();
    await until(() => textOf(dialog).includes('It’s already gone.'));
    expect(act(dialog)).to.equal(null);
  });

  it('says that devices couldn’t be loaded, and loads them by Try again', async () => {
    time.noPauses();
    const { list, stack } = await mount();
    const heal = stack.sandbox.fault({
      match: 'GET /license_key_instances',
      kind: 'status',
      status: 500,
    });
    const dialog = await open(list);
    expect(textOf(dialog)).to.include('Devices couldn’t be loaded');
    heal();
    dialog.querySelector<HTMLElement>('.message button')!.click();
    await until(() => devices(list).length === 5);
  });
});

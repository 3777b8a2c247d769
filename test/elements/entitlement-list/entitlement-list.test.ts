import { expect, html, oneEvent } from '@open-wc/testing';
import type { EntitlementList } from '../../../src/elements/entitlement-list/entitlement-list.js';
import { catchLeaving } from '../../support/leaving.js';
import {
  all,
  buttonIn,
  endSession,
  find,
  get,
  mountList,
  settled,
  spoken,
  staffWith,
  text,
  textOf,
  type ListOptions,
} from '../../support/list.js';
import { until } from '../../support/until.js';

const NOW = new Date('2025-10-31T08:00:00Z');
const element = html`<entitlement-list lang="en" time-zone="UTC"></entitlement-list>`;
const mount = (
  options: ListOptions = {},
  content: unknown = element,
  prepare?: Parameters<typeof mountList>[2],
) => mountList<EntitlementList>(content, { now: NOW, ...options }, prepare);

const rows = (list: EntitlementList) => all(list, 'li.row').map(textOf);
const rowOf = (list: EntitlementList, name: string) =>
  rows(list).find((row) => row.startsWith(name));
/** Pages of Kite Labs hold more than the ten newest. */
const whole = html`<entitlement-list lang="en" time-zone="UTC" page-size="50"></entitlement-list>`;

describe('entitlement-list: rows', () => {
  it('tells of each what it is, since when, and how it stands', async () => {
    const { list } = await mount({}, whole);
    expect(rowOf(list, 'Field recordings, vol. 3 Files')).to.match(
      /^Field recordings, vol. 3 Files · Since 04 Oct 2025 Available Track list\.pdf \d\.\d kB Download$/,
    );
    expect(rowOf(list, 'Makers’ room')).to.match(
      /Discord · Since .* Connect your Discord account to get access\. Not ready yet Connect Discord$/,
    );
    expect(rowOf(list, 'Session planner')).to.match(
      /Notion .* It’s being prepared\. Not ready yet$/,
    );
    expect(rowOf(list, 'Preset sources')).to.match(
      /GitHub .* Something went wrong on the way\. Contact support to get it\. Not delivered$/,
    );
    expect(rowOf(list, 'Mastering notebook')).to.match(/Figma · Ended .* Ended$/);
    expect(rowOf(list, 'Welcome pack')).to.include('Start with the first one.');
  });

  it('turns pages', async () => {
    const { list } = await mount();
    expect(rows(list)).to.have.length(10);
    const changed = oneEvent<CustomEvent<unknown>>(list, 'ce-query-changed');
    buttonIn(list, /^Next/).click();
    expect((await changed).detail).to.deep.include({ page: 1 });
    await until(() => rowOf(list, 'Welcome pack')?.includes('Download'));
  });

  it('shows the newest in short, with a limit', async () => {
    const { list } = await mount(
      {},
      html`<entitlement-list lang="en" limit="2"></entitlement-list>`,
    );
    expect(rows(list)).to.have.length(2);
    expect(find(list, '.pager')).to.equal(null);
  });

  it('tells staff why a delivery failed, and gives them nothing to open', async () => {
    const login = staffWith('licenses:read');
    const { list, stack } = await mount({ login }, whole);
    list.customerId = stack.sandbox.fixtures.kiteLabs;
    await until(() => list.status === 'ready');
    await settled(list);
    expect(rowOf(list, 'Preset sources')).to.include(
      'The repository larkfield/presets was not found',
    );
    expect(find(list, '.open')).to.equal(null);
  });

  it('says "nothing here yet" to somebody who has bought nothing', async () => {
    for (const customer of [null, 'nothing'] as const) {
      const { list } = await mount({ customer });
      expect(text(list, '.message')).to.match(/^Nothing here yet Files, access/);
    }
  });

  it('says what couldn’t be loaded, and to whom it is forbidden', async () => {
    const { list } = await mount({}, element, ({ sandbox }) => {
      sandbox.fault({ match: 'GET /customers/**', kind: 'status', status: 503 });
    });
    expect(text(list, '.message')).to.match(/^Benefits couldn’t be loaded/);
    const { list: other } = await mount({}, element, (stack) => {
      stack.link = (request, handler) =>
        request.url.includes('entitlement-grants')
          ? Promise.resolve(new Response('', { status: 403 }))
          : handler(request);
    });
    expect(text(other, '.message')).to.match(/^You don’t have access to benefits/);
  });

  it('renders what is newer than the kit, or missing, or odd', async () => {
    const given = html`<entitlement-list
      lang="en"
      .grants=${
        [
          { id: 'eng_1', integration_type: 'hologram', status: 'on_its_way' },
          { id: 'eng_2', integration_type: 'constructor', status: null, created_at: 'soon' },
          {
            id: 'eng_3',
            entitlement_name: '\u202eevil',
            files: [{ file_id: 'f', file_size: -1 }, null],
          },
          { id: 'eng_4', external_url: 'javascript:alert(1)' },
          null,
        ] as never
      }
    ></entitlement-list>`;
    const { list } = await mount({}, given);
    await until(() => rows(list).length === 4);
    expect(rows(list)[0]).to.equal('Unnamed benefit hologram on_its_way');
    expect(rows(list)[1]).to.equal('Unnamed benefit constructor –');
    expect(text(list)).not.to.match(/undefined|null|NaN|\[object|\u202e/);
    expect(find(list, 'a')).to.equal(null);
  });
});

describe('entitlement-list: what can be opened', () => {
  let leaving: ReturnType<typeof catchLeaving>;
  beforeEach(() => {
    leaving = catchLeaving();
  });
  afterEach(() => {
    leaving.stop();
  });

  const press = async (list: EntitlementList, words: RegExp) => {
    buttonIn(list, words).click();
    await list.updateComplete;
  };

  it('fetches a file’s address when it is asked for, and goes there', async () => {
    const { list } = await mount({}, whole);
    const opened: unknown[] = [];
    list.addEventListener('ce-entitlement-open', (event) => {
      opened.push((event as CustomEvent).detail);
    });
    await press(list, /^Download: Shortcuts/);
    expect(textOf(buttonIn(list, /Shortcuts/))).to.equal('One moment…');
    await until(() => leaving.to());
    expect(leaving.to()).to.match(/^https:\/\/files\.sandbox\.invalid\/files\/fil_.*signature=/);
    expect(Object.keys(opened[0] as object)).to.deep.equal(['grantId', 'fileId']);
    await until(() => textOf(buttonIn(list, /Shortcuts/)) === 'Download');
    expect(`${get(list, 'section').outerHTML}${JSON.stringify(opened)}`).not.to.include(
      'signature',
    );
  });

  it('connects an account by the provider’s link', async () => {
    const { list } = await mount({}, whole);
    await press(list, /^Connect Discord: Makers/);
    await until(() => leaving.to());
    expect(leaving.to()).to.match(/^https:\/\/discord\.com\/oauth2/);
  });

  it('goes nowhere when the page says it will do so itself', async () => {
    const { list, stack } = await mount({}, whole);
    const before = stack.calls.length;
    list.addEventListener('ce-entitlement-open', (event) => {
      event.preventDefault();
    });
    await press(list, /^Download: Shortcuts/);
    expect([stack.calls.length, leaving.to()]).to.deep.equal([before, undefined]);
  });

  it('asks once, however often it is pressed', async () => {
    const { list, stack } = await mount({}, whole);
    const before = stack.calls.length;
    const button = buttonIn(list, /^Download: Shortcuts/);
    for (let i = 0; i < 4; i += 1) button.click();
    await until(() => leaving.to());
    expect(stack.calls.length - before).to.equal(1);
  });

  it('says what went wrong beside it, and tries again', async () => {
    const { list, stack } = await mount({}, whole);
    const heal = stack.sandbox.fault({ match: '*', kind: 'status', status: 503 });
    await press(list, /^Download: Shortcuts/);
    await until(() => find(list, '.problem'));
    expect(text(list, '.problem')).to.equal('That didn’t work. Nothing was changed.');
    expect(spoken(list)).to.equal('That didn’t work. Nothing was changed.');
    heal();
    await press(list, /^Try again: Shortcuts/);
    await until(() => leaving.to());
    expect(find(list, '.problem')).to.equal(null);
  });

  it('says that a file is gone', async () => {
    const { list, stack } = await mount({}, whole);
    stack.link = (request, handler) =>
      request.url.includes('/files/')
        ? Promise.resolve(
            new Response('{"code":"not_found"}', {
              status: 404,
              headers: { 'content-type': 'application/problem+json' },
            }),
          )
        : handler(request);
    await press(list, /^Download: Shortcuts/);
    await until(() => find(list, '.problem'));
    expect(text(list, '.problem')).to.equal('It isn’t there any more.');
  });

  it('leaves nothing of itself after the session has ended meanwhile', async () => {
    const { list, stack } = await mount({}, whole);
    endSession(stack);
    await press(list, /^Download: Shortcuts/);
    await until(() => list.status === 'error');
    expect(leaving.to()).to.equal(undefined);
    expect(text(list)).to.match(/Your session has ended/);
  });

  it('links a page of the merchant’s, which is no secret', async () => {
    const { list } = await mount({}, whole);
    const link = find(list, 'a') as HTMLAnchorElement;
    expect([link.href, link.target, link.rel]).to.deep.equal([
      'https://community.larkfield.example/',
      '_blank',
      'noopener noreferrer',
    ]);
    expect(textOf(link)).to.equal('Open page Welcome pack');
  });
});

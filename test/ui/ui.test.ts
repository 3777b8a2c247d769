import { expect, html } from '@open-wc/testing';
import { nothing } from 'lit';
import type { Localize } from '../../src/controllers/localize.js';
import { ClientError } from '../../src/client/errors.js';
import en from '../../src/translations/en.js';
import { avatar } from '../../src/ui/avatar.js';
import { copyId } from '../../src/ui/copy-id.js';
import { errorMessage } from '../../src/ui/error-message.js';
import { message } from '../../src/ui/message.js';
import { pager, rowRange } from '../../src/ui/pager.js';
import { place } from '../support/place.js';

/** English as an element would get it. */
const localize = {
  lang: 'en',
  term: (key: keyof typeof en, ...args: unknown[]) => {
    const term = en[key] as unknown;
    return typeof term === 'function' ? (term as (...all: unknown[]) => string)(...args) : term;
  },
} as unknown as Localize;

const shown = (content: unknown) => Promise.resolve(place(html`${content}`));
const words = (element: Element) => element.textContent?.replace(/\s+/g, ' ').trim();

describe('rowRange', () => {
  it('counts rows as people do, in the digits of the language', () => {
    expect(rowRange(0, 25, 25, 'en')).to.deep.equal(['1', '25']);
    expect(rowRange(1, 25, 3, 'en')).to.deep.equal(['26', '28']);
    expect(rowRange(51, 25, 9, 'en')).to.deep.equal(['1,276', '1,284']);
    expect(rowRange(51, 25, 9, 'de')).to.deep.equal(['1.276', '1.284']);
  });
});

describe('pager', () => {
  const make = (change: object = {}) =>
    shown(
      pager(localize, {
        label: 'Customers, pages',
        page: 1,
        pageSize: 25,
        rows: 25,
        hasNext: true,
        onMove: () => undefined,
        onSize: () => undefined,
        ...change,
      }),
    );
  const off = (element: Element) =>
    [...element.querySelectorAll('button')]
      .filter(({ disabled }) => disabled)
      .map(({ name }) => name);

  it('is off where there is nowhere to go', async () => {
    expect(off(await make())).to.deep.equal([]);
    expect(off(await make({ page: 0 }))).to.deep.equal(['previous']);
    expect(off(await make({ hasNext: false }))).to.deep.equal(['next']);
  });

  it('says which rows these are, and never of how many', async () => {
    expect(words((await make()).querySelector('.range') as Element)).to.equal('26–50');
  });

  it('offers the size that is set, also one of the page', async () => {
    const sizes = async (pageSize: number) => {
      const select = (await make({ pageSize })).querySelector('select');
      return [select?.value, [...(select?.options ?? [])].map(({ value }) => value).join(' ')];
    };
    expect(await sizes(50)).to.deep.equal(['50', '10 25 50 100']);
    expect(await sizes(33)).to.deep.equal(['33', '33 10 25 50 100']);
  });
});

describe('message', () => {
  it('is an alert for an error and none for an empty list', async () => {
    const texts = { title: 'Title', text: 'Text' };
    const error = (await shown(message({ ...texts, alert: true }))).firstElementChild;
    expect(error?.getAttribute('role')).to.equal('alert');
    expect(error?.getAttribute('part')).to.equal('error');
    const empty = (await shown(message(texts))).firstElementChild;
    expect(empty?.hasAttribute('role')).to.equal(false);
    expect(empty?.getAttribute('part')).to.equal('empty');
    expect(empty?.querySelector('.message-actions') === null).to.equal(true);
  });
});

describe('errorMessage', () => {
  const make = (error: ClientError) =>
    shown(
      errorMessage(localize, {
        error,
        failed: 'It failed',
        forbidden: 'You may not',
        forbiddenText: 'Ask',
        onRetry: () => undefined,
        onSignIn: () => undefined,
      }),
    );
  const buttons = (element: Element) =>
    [...element.querySelectorAll('button')].map((button) => words(button));

  const cases: [ConstructorParameters<typeof ClientError>[0], RegExp, string[]][] = [
    ['offline', /^It failed You’re offline/, ['Try again']],
    ['server', /^It failed The server didn’t answer/, ['Try again']],
    ['invalid', /^It failed/, ['Try again']],
    ['conflict', /^It failed/, ['Try again']],
    ['not-found', /^It failed/, ['Try again']],
    ['rate-limited', /^Too many requests Wait 1 second,/, ['Try again']],
    ['forbidden', /^You may not Ask$/, []],
    ['signed-out', /^Your session has ended/, ['Sign in']],
  ];
  for (const [kind, expected, actions] of cases) {
    it(`says what happened and gives the way on for ${kind}, without the error's own words`, async () => {
      const element = await make(new ClientError(kind, 'inner words 500'));
      expect(words(element)).to.match(expected);
      expect(words(element)).not.to.match(/inner words|500/);
      expect(buttons(element)).to.deep.equal(actions);
    });
  }

  it('rounds the wait up, and quotes the reference', async () => {
    const error = new ClientError('rate-limited', '', { retryAfter: 1.2, requestId: 'req_1' });
    const text = words(await make(error));
    expect(text).to.include('Wait 2 seconds');
    expect(text).to.include('Reference');
  });
});

describe('copyId and avatar', () => {
  it('shorten the id for the eye, and name and carry it whole', async () => {
    const id = 'cus_5fpsABCDEFGH9Qaa';
    const element = await shown(copyId({ id, label: `Copy ${id}`, outcome: undefined }));
    expect(words(element)).to.equal('cus_5fps…9Qaa');
    expect(element.querySelector('button')?.dataset.copy).to.equal(id);
    expect(element.querySelector('[translate=no]') === null).to.equal(false);
    const refused = await shown(copyId({ id, label: '', outcome: 'refused' }));
    expect(words(refused)).to.equal(id);
  });

  it('are not read where they only decorate', async () => {
    const element = await shown(html`${avatar('Kite Labs', 'cus_1')}${nothing}`);
    expect(words(element)).to.equal('KL');
    expect(element.firstElementChild?.getAttribute('aria-hidden')).to.equal('true');
  });
});

import { expect, html } from '@open-wc/testing';
import fc from 'fast-check';
import type { CustomerTable } from '../../../src/elements/customer-table/customer-table.js';
import { idle, until } from '../../support/until.js';
import {
  find,
  mountTable,
  names,
  rows,
  searchFor,
  settled,
  states,
  text,
} from '../../support/table.js';
import { HOSTILE } from '../../support/hostile.js';
import { given, person } from './support.js';

describe('customer-table: data and clients of the page', () => {
  it('shows .customers without a session or the network, and no search or pages', async () => {
    const table = await given([person(), person({ customer_id: 'cus_2', name: 'Harbor' })]);
    expect(names(table)).to.deep.equal(['Kite Labs', 'Harbor']);
    expect(find(table, 'input') === null && find(table, '.pager') === null).to.equal(true);
    expect(states(table)).to.deep.equal(['ready']);
  });

  it('prefers .customers to a session around it, and asks nothing then', async () => {
    const { stack, table } = await mountTable(
      {},
      html`<customer-table lang="en" .customers=${[person({ name: 'Mine' })]}></customer-table>`,
    );
    await until(() => names(table).length);
    expect(names(table)).to.deep.equal(['Mine']);
    expect(stack.calls).to.have.length(0);
    table.customers = undefined;
    await table.updateComplete;
    await settled(table);
    expect(rows(table)).to.have.length(25);
  });

  it('is empty for no customers', async () => {
    const table = await given([]);
    expect(states(table)).to.deep.equal(['empty']);
    await until(() => text(table, '.message').includes('No customers yet'));
  });

  it('prefers .client to the session around it, and shows nothing of the one before', async () => {
    const { table } = await mountTable();
    const other = (await mountTable({ seed: 9, customers: 3 })).stack;
    const before = names(table);
    table.client = other.client;
    await table.updateComplete;
    expect(names(table)).to.deep.equal([]);
    await settled(table);
    expect(rows(table)).to.have.length(3);
    expect(names(table)).not.to.deep.equal(before);
    await searchFor(table, 'kite');
    expect(names(table)).to.deep.equal(['Kite Labs']);
  });
});

describe('customer-table: hostile text', () => {
  let ran = 0;
  beforeEach(() => {
    ran = 0;
    Object.assign(window, { __ran: () => (ran += 1), alert: () => (ran += 1) });
  });

  const shape = (table: CustomerTable) =>
    [...table.renderRoot.querySelectorAll('*')].map(({ tagName }) => tagName).join();

  it(`runs nothing and makes no element of ${String(HOSTILE.length)} payloads in every field`, async () => {
    const plain = await given([person()], '/c/{customer_id}');
    const expected = shape(plain);
    for (const payload of HOSTILE) {
      const hostile = {
        customer_id: payload,
        name: payload,
        email: payload,
        phone_number: payload,
        metadata: { [payload]: payload },
        blocked_at: payload,
      };
      plain.customers = [person(hostile)];
      await plain.updateComplete;
      expect(shape(plain), payload).to.equal(expected);
      for (const link of plain.renderRoot.querySelectorAll('a')) {
        expect(['http:', 'tel:'], payload).to.include(link.protocol);
      }
      for (const element of plain.renderRoot.querySelectorAll('*')) {
        for (const { name } of element.attributes) expect(name, payload).not.to.match(/^on/);
      }
      plain.customers = [person({ ...hostile, created_at: payload })];
      await plain.updateComplete;
    }
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(ran).to.equal(0);
    expect(document.querySelectorAll('body script[src*=evil]')).to.have.length(0);
  });

  it('takes no link but http(s) from the row-href of a page', async () => {
    for (const payload of HOSTILE) {
      const table = await given([person()], payload);
      for (const link of table.renderRoot.querySelectorAll<HTMLAnchorElement>('a.open')) {
        expect(link.protocol, payload).to.match(/^https?:$/);
      }
      table.remove();
    }
  });

  it('shows the markup that upstream has, as text', async () => {
    const { stack, table } = await mountTable();
    await searchFor(table, stack.sandbox.fixtures.markup);
    expect(names(table)).to.deep.equal(['<img src=x onerror="alert(1)"><script>alert(2)</script>']);
    expect(find(table, 'img, script') === null).to.equal(true);
    expect(ran).to.equal(0);
  });

  it('makes marks that turn a name around visible', async () => {
    const table = await given([person({ name: 'gpj.\u202eexe', email: 'a\u200b@b.example' })]);
    expect(names(table)).to.deep.equal(['gpj.[U+202E]exe']);
    expect(text(table, 'td.email')).to.equal('a[U+200B]@b.example');
  });
});

describe('customer-table: odd data', () => {
  const NONSENSE = /undefined|NaN|\[object|Invalid Date|\bnull\b|function/;

  const odd = fc.oneof(
    fc.constantFrom<unknown>(
      undefined, null, '', ' ', 0, -1, NaN, Infinity, true, false, [], {}, [[]], 'x'.repeat(5000),
      '\ud800', '2025-02-31', '9999999-01-01', '1e400', new Date(NaN),
    ),
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.double(),
    fc.object(),
  ); // prettier-ignore

  /** Words that a fuzzed text may hold by itself. */
  const innocent = (value: unknown) => !NONSENSE.test(JSON.stringify(value) ?? '');

  const anyRow = fc
    .record(
      {
        customer_id: fc.oneof({ weight: 4, arbitrary: fc.uuid() }, { weight: 1, arbitrary: odd }),
        name: odd,
        email: odd,
        phone_number: odd,
        created_at: odd,
        metadata: odd,
        blocked_at: odd,
        surprise: odd,
      },
      { requiredKeys: [] },
    )
    .filter((row) =>
      Object.values(row).every((value) => typeof value !== 'string' || innocent(value)),
    );

  it('shows 300 pages of fuzzed rows from upstream without a word of nonsense', async () => {
    let items: unknown[] = [];
    const { table, stack } = await mountTable({
      upstream: () => Promise.resolve(Response.json({ items })),
    });
    const thrown: unknown[] = [];
    const listen = (event: ErrorEvent | PromiseRejectionEvent) => {
      thrown.push('reason' in event ? event.reason : event.error);
      event.preventDefault();
    };
    window.addEventListener('error', listen);
    window.addEventListener('unhandledrejection', listen);
    Math.random = () => 0;
    await fc.assert(
      fc.asyncProperty(fc.array(anyRow, { minLength: 1, maxLength: 6 }), async (fuzzed) => {
        items = [...fuzzed, person({ customer_id: 'cus_last', name: 'Last' })];
        await table.refresh();
        await table.updateComplete;
        const readable = fuzzed.filter(
          ({ customer_id: id }) => typeof id === 'string' && id !== '',
        );
        expect(rows(table)).to.have.length(readable.length + 1);
        expect(names(table).at(-1)).to.equal('Last');
        expect(table.renderRoot.textContent).not.to.match(NONSENSE);
      }),
      { numRuns: 300 },
    );
    window.removeEventListener('error', listen);
    window.removeEventListener('unhandledrejection', listen);
    expect(thrown).to.deep.equal([]);
    expect(stack.mints()).to.equal(1);
  });

  it('shows fuzzed .customers of a page without throwing or nonsense', async () => {
    const table = await given([person()]);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(anyRow, odd), { maxLength: 5 }), async (fuzzed) => {
        table.customers = [...fuzzed, person({ customer_id: 'cus_last', name: 'Last' })] as never;
        await table.updateComplete;
        expect(names(table).at(-1)).to.equal('Last');
        expect(table.renderRoot.textContent).not.to.match(NONSENSE);
      }),
      { numRuns: 200 },
    );
  });

  it('shows something that is not a list as no customers', async () => {
    for (const value of [{}, 7, 'rows', true]) {
      const table = await given([]);
      table.customers = value as never;
      await table.updateComplete;
      expect(table.status, JSON.stringify(value)).to.equal('empty');
    }
  });

  it('names a customer without a name, and dashes what is missing', async () => {
    const nothing = { name: null, email: null, phone_number: null, created_at: null };
    const table = await given([person(nothing), person({ customer_id: 'cus_2', name: '   ' })]);
    expect(names(table)).to.deep.equal(['Unnamed customer', 'Unnamed customer']);
    expect(rows(table)[0]?.textContent.match(/Not provided/g)).to.have.length(3);
  });

  it('shows a row that came twice twice, and the right ones after that', async () => {
    const twice = [person(), person(), person({ customer_id: 'cus_2', name: 'Two' })];
    const table = await given(twice);
    expect(names(table)).to.deep.equal(['Kite Labs', 'Kite Labs', 'Two']);
    table.customers = [...twice].reverse();
    await table.updateComplete;
    table.customers = [person({ customer_id: 'cus_2', name: 'Two' })];
    await table.updateComplete;
    expect(names(table)).to.deep.equal(['Two']);
    await idle();
  });
});

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { CustomerClient } from '../../src/client/customer-client.js';
import { PagedList } from '../../src/controllers/paged-list.js';
import type { ResourceState } from '../../src/controllers/resource.js';
import {
  listCustomers,
  type Customer,
  type CustomerListQuery,
} from '../../src/protocol/customer.js';
import { createStack, type Stack, type StackOptions } from '../support/stack.js';
import { useTime } from '../support/time.js';
import { idle, until } from '../support/until.js';
import { makeHost } from './support.js';

interface Wanted {
  page: number;
  pageSize: number;
  search: string;
  client: CustomerClient | undefined;
}

async function bench(options: StackOptions, start: Partial<Wanted> = {}, isDated = false) {
  const stack = createStack(options);
  const wanted: Wanted = { page: 0, pageSize: 10, search: '', client: stack.client, ...start };
  const beyond: number[] = [];
  const seen: ResourceState<{ items: Customer[]; page: number }>[] = [];
  const host = makeHost(
    (element) => ({
      list: new PagedList<CustomerListQuery, Customer>(element, {
        client: () => wanted.client,
        filters: () => ({ search: wanted.search }),
        page: () => wanted.page,
        pageSize: () => wanted.pageSize,
        read: (client, query, signal) =>
          client.read(listCustomers, { query: { ...query } }, { signal }),
        isDated,
        onBeyondEnd: (page) => {
          beyond.push(page);
          wanted.page = page;
          element.requestUpdate();
        },
      }),
    }),
    ({ list }) => {
      seen.push(list.state);
      return undefined as never;
    },
  );
  document.body.append(host);
  await host.updateComplete;
  const go = async (to: Partial<Wanted>) => {
    Object.assign(wanted, to);
    host.requestUpdate();
    await host.updateComplete;
  };
  const { list } = host;
  const settled = () =>
    until(() => list.state.status !== 'loading' && list.state.status !== 'refreshing');
  const rows = () => ('data' in list.state ? (list.state.data?.items ?? []) : []);
  const answer = () => {
    const { state } = list;
    if (state.status !== 'ready') throw new Error(`There are no rows but ${state.status}`);
    return state.data;
  };
  return { stack, host, list, go, settled, rows, answer, beyond, seen, wanted };
}

const quiet = async ({ stack }: { stack: { reads(): { status: number }[] } }) =>
  until(() => stack.reads().every(({ status }) => status > 0));

const addCustomer = ({ sandbox }: Stack) =>
  sandbox.fetch('https://upstream.invalid/customers', {
    method: 'POST',
    headers: { authorization: 'Bearer sandbox-key', 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'New', email: 'new@example.com' }),
  });

/** What reads ahead comes after the first rows. */
const askedAhead = async ({ stack }: { stack: Stack }, page: number) =>
  until(() => stack.reads().some(({ path }) => path.includes(`page=${String(page)}&`)));

describe('PagedList', () => {
  const time = useTime();

  it('reads one page ahead, and no further', async () => {
    const parts = await bench({ customers: 60 });
    await parts.settled();
    await askedAhead(parts, 1);
    await quiet(parts);
    expect(parts.stack.reads().map(({ path }) => path)).to.deep.equal([
      '/v1/customers?page=0&page_size=10',
      '/v1/customers?page=1&page_size=10',
    ]);
  });

  it('has the next page without waiting, and then reads the one after it', async () => {
    const parts = await bench({ customers: 60 });
    await parts.settled();
    await askedAhead(parts, 1);
    await quiet(parts);
    const before = parts.stack.reads().length;
    parts.stack.link = () => new Promise(() => undefined);
    await parts.go({ page: 1 });
    await parts.settled();
    expect(parts.answer().page).to.equal(1);
    expect(
      parts.stack
        .reads()
        .slice(before)
        .map(({ path }) => path),
    ).to.deep.equal(['/v1/customers?page=2&page_size=10']);
  });

  it('has the previous page without asking', async () => {
    const parts = await bench({ customers: 60 });
    await parts.settled();
    await askedAhead(parts, 1);
    await parts.go({ page: 1 });
    await parts.settled();
    await askedAhead(parts, 2);
    await quiet(parts);
    const before = parts.stack.reads().length;
    await parts.go({ page: 0 });
    await parts.settled();
    expect(parts.answer().page).to.equal(0);
    expect(parts.stack.reads()).to.have.length(before);
  });

  it('waits for a page that is being read ahead, and asks for it once', async () => {
    const parts = await bench({ customers: 60 });
    parts.stack.sandbox.fault({
      match: 'GET /customers?page_number=1',
      kind: 'delay',
      delay_ms: 60,
    });
    await parts.settled();
    await askedAhead(parts, 1);
    await parts.go({ page: 1 });
    await parts.settled();
    const asked = parts.stack.reads().filter(({ path }) => path.includes('page=1&'));
    expect(asked).to.have.length(1);
  });

  for (const customers of [40, 50]) {
    it(`knows the end of ${String(customers)} rows before it is reached`, async () => {
      const parts = await bench({ customers }, { page: customers / 10 - 1 });
      await parts.settled();
      await until(() => !parts.list.hasNext(parts.answer()));
      expect(parts.answer().items).to.have.length(10);
      expect(parts.beyond).to.deep.equal([]);
    });
  }

  it('knows by a short page that there is no more, without asking', async () => {
    const parts = await bench({ customers: 45 }, { page: 4 });
    await parts.settled();
    expect(parts.answer().items).to.have.length(5);
    expect(parts.list.hasNext(parts.answer())).to.equal(false);
    expect(parts.stack.reads()).to.have.length(1);
  });

  const isEmptyPage = (state: ResourceState<{ items: unknown[] }>) =>
    'data' in state && state.data?.items.length === 0;

  it('never shows the empty page after the last, asked for before that was known', async () => {
    const parts = await bench({ customers: 40 }, { page: 3 });
    parts.stack.sandbox.fault({
      match: 'GET /customers?page_number=4',
      kind: 'delay',
      delay_ms: 40,
    });
    await parts.settled();
    await askedAhead(parts, 4);
    expect(parts.list.hasNext(parts.answer())).to.equal(true);
    await parts.go({ page: 4 });
    await until(() => parts.beyond.length);
    await parts.settled();
    expect(parts.beyond).to.deep.equal([3]);
    expect(parts.answer().page).to.equal(3);
    expect(parts.list.hasNext(parts.answer())).to.equal(false);
    expect(parts.seen.filter(isEmptyPage)).to.deep.equal([]);
  });

  it('goes to the first page from one far beyond the end, and never shows the empty one', async () => {
    const parts = await bench({ customers: 40 }, { page: 900 });
    await until(() => parts.beyond.length);
    await parts.settled();
    expect(parts.beyond).to.deep.equal([0]);
    expect(parts.answer().page).to.equal(0);
    expect(parts.seen.filter(isEmptyPage)).to.deep.equal([]);
  });

  it('is empty, once, where there is nothing on the first page', async () => {
    const parts = await bench({ customers: 0 });
    await parts.settled();
    expect(parts.list.state.status).to.equal('empty');
    expect(parts.beyond).to.deep.equal([]);
    expect(parts.stack.reads()).to.have.length(1);
  });

  it('ends empty, and not in a circle, when the rows go while one pages beyond the end', async () => {
    const parts = await bench({ customers: 0 }, { page: 7 });
    await until(() => parts.list.state.status === 'empty');
    expect(parts.beyond).to.deep.equal([0]);
    expect(parts.stack.reads()).to.have.length(2);
  });

  it('keeps quiet about a read-ahead that failed, and reads again when the page is wanted', async () => {
    time.noPauses();
    const parts = await bench({ customers: 60 });
    const heal = parts.stack.sandbox.fault({
      match: 'GET /customers?page_number=1',
      kind: 'status',
    });
    await parts.settled();
    await until(() => parts.stack.reads().filter(({ status }) => status >= 500).length === 3);
    await idle();
    expect(parts.list.state.status).to.equal('ready');
    expect(parts.list.hasNext(parts.answer())).to.equal(true);
    heal();
    await parts.go({ page: 1 });
    await parts.settled();
    expect(parts.answer().page).to.equal(1);
  });

  it('shows the failure of a page that is wanted', async () => {
    time.noPauses();
    const parts = await bench({ customers: 60 });
    parts.stack.sandbox.fault({ match: 'GET /customers?page_number=1', kind: 'status' });
    await parts.settled();
    await parts.go({ page: 1 });
    await until(() => parts.list.state.status === 'error');
    expect(parts.rows(), 'the last rows are at hand').to.have.length(10);
  });

  it('asks anew for all pages after a refresh', async () => {
    const parts = await bench({ customers: 60 });
    await parts.settled();
    await askedAhead(parts, 1);
    await quiet(parts);
    const before = parts.stack.reads().length;
    await parts.list.refresh();
    await until(() => parts.stack.reads().length - before >= 2);
    await quiet(parts);
    expect(parts.stack.reads().length - before).to.equal(2);
    expect(parts.answer().items).to.have.length(10);
  });

  it('drops its rows at once when it starts anew', async () => {
    const parts = await bench({ customers: 60 });
    await parts.settled();
    const starting = parts.list.restart();
    expect(parts.list.state).to.deep.equal({ status: 'loading' });
    await starting;
    expect(parts.rows()).to.have.length(10);
  });

  it('stops reading ahead when its element leaves', async () => {
    const parts = await bench({ customers: 60 });
    parts.stack.sandbox.fault({ match: 'GET /customers?page_number=1', kind: 'stall' });
    await parts.settled();
    await until(() => parts.stack.reads().length === 2);
    const signals: AbortSignal[] = [];
    parts.stack.link = (request, next) => {
      signals.push(request.signal);
      return next(request);
    };
    await parts.go({ pageSize: 11 });
    await until(() => signals.length === 2);
    parts.host.remove();
    await until(() => signals[1]?.aborted);
  });

  it('asks within what upstream allows, whatever page and size are given', async () => {
    for (const [page, pageSize, path] of [
      [-3, 1000, 'page=0&page_size=100'],
      [NaN, NaN, 'page=0&page_size=25'],
      [1.9, 0, 'page=1&page_size=25'],
      [Infinity, -5, 'page=1000000&page_size=25'],
      ['2' as never, '10' as never, 'page=2&page_size=10'],
    ] as const) {
      const parts = await bench({ customers: 300 }, { page, pageSize });
      await parts.settled();
      expect(parts.stack.reads()[0]?.path).to.equal(`/v1/customers?${path}`);
    }
  });

  it('shows nothing of one client when it is given another', async () => {
    time.noPauses();
    const parts = await bench({ customers: 60 });
    await parts.settled();
    const other = createStack({ customers: 60, seed: 2 });
    other.sandbox.fault({ match: '*', kind: 'status', status: 500 });
    await parts.go({ client: other.client });
    expect(parts.rows()).to.deep.equal([]);
    await until(() => parts.list.state.status === 'error');
    expect(parts.rows()).to.deep.equal([]);
    expect(other.reads().length).to.be.above(0);
  });

  it('shows every row once on the way through, for any number of rows, any page size, and while some are added', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: 60 }),
        fc.integer({ min: 2, max: 25 }),
        fc.nat({ max: 4 }),
        async (customers, pageSize, added) => {
          const parts = await bench({ customers }, { pageSize }, true);
          await parts.settled();
          const ids: string[] = [];
          for (let page = 0; parts.list.state.status === 'ready'; page += 1) {
            ids.push(...parts.answer().items.map(({ customer_id }) => customer_id));
            if (parts.answer().has_more) await askedAhead(parts, page + 1);
            await quiet(parts);
            await idle();
            if (!parts.list.hasNext(parts.answer())) break;
            for (let some = 0; some < added; some += 1) await addCustomer(parts.stack);
            await parts.go({ page: page + 1 });
            await parts.settled();
          }
          expect(ids).to.have.length(customers);
          expect(new Set(ids).size).to.equal(customers);
          expect(parts.beyond).to.deep.equal([]);
          parts.host.remove();
        },
      ),
      { numRuns: 12 },
    );
  });
});

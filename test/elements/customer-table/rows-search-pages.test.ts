import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { formatDay, formatTime } from '../../../src/format/date.js';
import { shortId } from '../../../src/format/id.js';
import { listCustomers } from '../../../src/protocol/customer.js';
import { useTime } from '../../support/time.js';
import { idle, until } from '../../support/until.js';
import {
  begin,
  box,
  choose,
  find,
  focused,
  get,
  heard,
  mountTable,
  names,
  next,
  press,
  previous,
  range,
  rows,
  searchFor,
  settled,
  spoken,
  states,
  text,
  type,
} from '../../support/table.js';

describe('customer-table: rows', () => {
  it('shows 25 customers with everything upstream has of them', async () => {
    const { stack, table } = await mountTable();
    const { items } = await stack.client.read(listCustomers, { query: { page: 0 } });
    expect(rows(table)).to.have.length(25);
    for (const [at, row] of rows(table).entries()) {
      const customer = items[at];
      const shown = row.textContent.replace(/\s+/g, ' ');
      const created = new Date(customer?.created_at ?? '');
      expect(row.dataset.id).to.equal(customer?.customer_id);
      for (const part of [
        customer?.name,
        shortId(customer?.customer_id ?? ''),
        customer?.email,
        customer?.phone_number ?? '–',
        formatDay(created, 'en'),
        formatTime(created, 'en'),
      ]) {
        expect(shown).to.include(part);
      }
      expect(row.querySelector('time')?.dateTime).to.equal(created.toISOString());
    }
    expect(states(table)).to.deep.equal(['ready']);
    expect(range(table)).to.equal('1–25');
  });

  it('is a table with a caption, column headers and a header for each row', async () => {
    const { table } = await mountTable();
    expect(text(table, 'caption')).to.equal('Customers');
    const headers = [...table.renderRoot.querySelectorAll('thead th')];
    expect(headers.map((header) => header.textContent.trim())).to.deep.equal([
      'Name',
      'Customer ID',
      'Email',
      'Phone',
      'Created (UTC)',
      'Invite',
      'Actions',
    ]);
    expect(headers.every((header) => header.getAttribute('scope') === 'col')).to.equal(true);
    for (const row of rows(table)) {
      expect(row.querySelectorAll('th[scope=row]')).to.have.length(1);
      expect(row.hasAttribute('tabindex')).to.equal(false);
    }
    expect(find(table, '[role=grid]') === null).to.equal(true);
  });

  it('makes phone numbers links that can be dialled, and says what is not there', async () => {
    const { table } = await mountTable();
    const [kite, harbor] = rows(table);
    expect(kite?.querySelector<HTMLAnchorElement>('.phone')?.href).to.equal('tel:+919820041127');
    expect(harbor?.querySelector('.phone_number')?.textContent).to.include('Not provided');
  });

  it('shows the columns that are wanted, in that order, the name always', async () => {
    const cases = [
      ['created_at email name', ['created_at', 'email', 'name']],
      ['email, created_at', ['name', 'email', 'created_at']],
      ['email email bogus __proto__ constructor', ['name', 'email']],
      ['email metadata.', ['name', 'email']],
      ['bogus', ['name', 'customer_id', 'email', 'phone_number', 'created_at', 'invite']],
    ] as const;
    const { table } = await mountTable();
    for (const [columns, expected] of cases) {
      table.columns = columns;
      await table.updateComplete;
      const shown = [...table.renderRoot.querySelectorAll('thead th')].map(
        ({ className }) => className,
      );
      // Behind all of them is the rows' menu.
      expect(shown, columns).to.deep.equal([...expected, 'actions']);
      expect(rows(table)[0]?.children.length).to.equal(shown.length);
    }
  });

  it('has a heading that can be replaced and levelled, and a slot for own controls', async () => {
    const { table } = await mountTable(
      {},
      html`<customer-table lang="en" heading="Buyers" heading-level="3">
        <button slot="toolbar-end">Mine</button>
      </customer-table>`,
    );
    expect(text(table, '.heading')).to.equal('Buyers');
    expect(text(table, 'caption')).to.equal('Buyers');
    expect(get(table, '.heading').getAttribute('aria-level')).to.equal('3');
    const slot = get(table, 'slot[name=toolbar-end]') as HTMLSlotElement;
    expect(slot.assignedElements()).to.have.length(1);
  });

  it('takes 0, 1 and 100 rows', async () => {
    for (const customers of [1, 100]) {
      const { table } = await mountTable(
        { customers },
        html`<customer-table lang="en" page-size="100"></customer-table>`,
      );
      expect(rows(table)).to.have.length(customers);
    }
    const { table } = await mountTable({ customers: 0 });
    expect(states(table)).to.deep.equal(['empty']);
    expect(text(table, '.message')).to.include('No customers yet');
    expect(find(table, 'input') === null, 'nothing to search in').to.equal(true);
  });
});

describe('customer-table: search', () => {
  const time = useTime();

  const finds = async (query: string) => {
    const { table } = await mountTable();
    await searchFor(table, query);
    return names(table);
  };

  it('finds by a part of the name, in any letter case', async () => {
    expect(await finds('KiTe lAb')).to.deep.equal(['Kite Labs']);
    expect(await finds('ite lab')).to.include.members(['Kite Labs', 'Granite Labs']);
  });

  it('finds by an e-mail in other letters', async () => {
    expect(await finds('Billing@KITE.example')).to.deep.equal(['Kite Labs']);
  });

  it('finds all who share an e-mail', async () => {
    expect(await finds('family@pires.example')).to.have.members(['Rosa Pires', 'Mateo Pires']);
  });

  it('finds by id', async () => {
    const { stack, table } = await mountTable();
    await searchFor(table, stack.sandbox.fixtures.todai);
    expect(names(table)).to.deep.equal(['株式会社灯台']);
  });

  for (const [query, name] of [
    ['美咲', '佐藤 美咲'],
    ['प्रिया', 'प्रिया शर्मा'],
    ['ليلى', 'ليلى الحداد'],
    ['ศิริพร', 'ศิริพร ใจดี'],
    ['Arroyo', 'Tomás Arroyo'],
    ['Toma\u0301s', 'Tomás Arroyo'],
  ] as const) {
    it(`finds ${name} by ${query}`, async () => {
      expect(await finds(query)).to.include(name);
    });
  }

  it('says who is not there, and gives everybody back by Clear search', async () => {
    const { table } = await mountTable();
    await searchFor(table, 'nobody of this name');
    expect(states(table)).to.deep.equal(['empty']);
    expect(text(table, '.message strong')).to.equal('No customers match “nobody of this name”');
    expect(box(table).value, 'the box stays').to.equal('nobody of this name');
    await until(() => spoken(table).includes('No customers match'));
    get(table, '.message button').click();
    await settled(table);
    expect(rows(table)).to.have.length(25);
    expect(focused(table) === box(table)).to.equal(true);
    expect(box(table).value).to.equal('');
  });

  it('says of an id that nobody has it', async () => {
    const { table } = await mountTable();
    await searchFor(table, 'cus_nobody');
    expect(text(table, '.message strong')).to.equal('No customer has the ID cus_nobody');
  });

  it('finds while one types, 250 ms after the last key, by real keys', async () => {
    const { stack, table } = await mountTable();
    const before = stack.reads().length;
    box(table).focus();
    await sendKeys({ type: 'harbor' });
    await until(() => names(table).join() === 'Harbor Studio');
    expect(box(table).value).to.equal('harbor');
    const asked = stack.reads().slice(before);
    expect(asked.at(-1)?.path).to.include('search=harbor');
    expect(asked.length, 'not a request for each key').to.be.below(6);
  });

  it('shows the newest search, in whatever order answers come', async () => {
    const { stack, table } = await mountTable();
    const held = new Map<string, () => void>();
    stack.link = async (request, handler) => {
      const response = await handler(request);
      const query = new URL(request.url).searchParams.get('search') ?? '';
      await new Promise<void>((go) => held.set(query, go));
      return response;
    };
    for (const query of ['kite', 'harbor', 'otterbein']) {
      type(table, query);
      (get(table, 'form') as HTMLFormElement).requestSubmit();
      await until(() => held.has(query));
    }
    for (const query of ['otterbein', 'kite', 'harbor']) {
      held.get(query)?.();
      await idle();
    }
    await settled(table);
    expect(names(table)).to.deep.equal(['Otterbein Weather Instruments']);
    expect(box(table).value).to.equal('otterbein');
  });

  it('keeps what is typed while other rows come and the table renders anew', async () => {
    time.speed(20);
    const { table } = await mountTable();
    type(table, 'har');
    await table.refresh();
    table.requestUpdate();
    await table.updateComplete;
    expect(box(table).value).to.equal('har');
    await until(() => table.query === 'har');
    await settled(table);
    expect(names(table)).to.include('Harbor Studio').and.not.include('Kite Labs');
  });

  it('goes to the first page for a new search, and tells the page around', async () => {
    const { table } = await mountTable();
    const changes = heard(table, 'ce-query-changed');
    await press(table, next(table));
    await searchFor(table, 'a');
    expect(table.page).to.equal(0);
    expect(range(table)).to.equal('1–25');
    expect(changes.map(({ detail }) => detail)).to.deep.equal([
      { page: 1, pageSize: 25 },
      { page: 0, pageSize: 25 },
    ]);
  });

  it('pages within a search', async () => {
    const { table } = await mountTable();
    await searchFor(table, 'a');
    const first = names(table);
    await press(table, next(table));
    expect(names(table)).to.have.length(25).and.not.deep.equal(first);
    expect(names(table).every((name) => /a/i.test(name))).to.equal(true);
  });

  it('searches by the attribute from the start, and shows it in the box', async () => {
    const { stack, table } = await mountTable(
      {},
      html`<customer-table lang="en" query="kite"></customer-table>`,
    );
    expect(names(table)).to.deep.equal(['Kite Labs']);
    expect(box(table).value).to.equal('kite');
    expect(stack.lists()).to.equal(1);
    table.query = 'harbor';
    await table.updateComplete;
    await settled(table);
    expect(box(table).value).to.equal('harbor');
  });

  it('shows what was searched for as text, whatever it is', async () => {
    const { table } = await mountTable();
    await searchFor(table, '<img src=x onerror=alert(1)>');
    expect(text(table, '.message strong')).to.include('<img src=x onerror=alert(1)>');
    expect(find(table, 'img') === null).to.equal(true);
  });
});

describe('customer-table: pages', () => {
  it('goes on and back, without waiting for a page that was read ahead', async () => {
    const { stack, table } = await mountTable();
    const first = names(table);
    await until(() => stack.lists() === 2);
    await until(() => stack.reads().every(({ status }) => status));
    await idle();
    stack.link = () => new Promise(() => undefined);
    await press(table, next(table));
    expect(range(table)).to.equal('26–50');
    expect(names(table)).to.have.length(25).and.not.deep.equal(first);
    await press(table, previous(table));
    expect(names(table)).to.deep.equal(first);
    expect(previous(table).disabled).to.equal(true);
  });

  it('tells the page that has come to those who cannot see it', async () => {
    const { table } = await mountTable();
    await press(table, next(table));
    await until(() => spoken(table) === 'Customers 26 to 50');
  });

  it('keeps old rows, and never a skeleton, while another page comes', async () => {
    const { stack, table } = await mountTable();
    const first = names(table);
    stack.sandbox.fault({ match: 'GET /customers', kind: 'delay', delay_ms: 80 });
    table.page = 7;
    await table.updateComplete;
    expect(states(table)).to.deep.equal(['refreshing']);
    expect(names(table)).to.deep.equal(first);
    expect(find(table, '.skeleton') === null).to.equal(true);
    expect(get(table, 'section').getAttribute('aria-busy')).to.equal('true');
    await settled(table);
    expect(range(table)).to.equal('176–200');
    expect(get(table, 'section').getAttribute('aria-busy')).to.equal('false');
  });

  for (const customers of [50, 55]) {
    it(`ends with the last of ${String(customers)} rows and no empty page`, async () => {
      const { table } = await mountTable({ customers });
      await press(table, next(table));
      if (customers === 55) await press(table, next(table));
      await until(() => next(table).disabled);
      expect(range(table)).to.equal(customers === 50 ? '26–50' : '51–55');
    });
  }

  it('goes to the first page from one far beyond the end, and never shows an empty one', async () => {
    const seen = new Set<string>();
    const { table } = await begin(
      { customers: 40 },
      html`<customer-table lang="en" page="99"></customer-table>`,
    );
    const watching = new MutationObserver(() => seen.add(range(table)));
    watching.observe(table.renderRoot, { subtree: true, childList: true, characterData: true });
    await until(() => table.page === 0);
    await settled(table);
    watching.disconnect();
    expect([...seen].filter(Boolean)).to.deep.equal(['1–25']);
    expect(rows(table)).to.have.length(25);
  });

  it('keeps the first row on the page when the rows per page change', async () => {
    const { table } = await mountTable();
    await press(table, next(table));
    await press(table, next(table));
    const [first] = names(table);
    await choose(table, 10);
    expect(range(table)).to.equal('51–60');
    expect(names(table)[0]).to.equal(first);
    await choose(table, 100);
    expect(range(table)).to.equal('1–100');
    expect(names(table)).to.include(first);
    expect([table.page, table.pageSize]).to.deep.equal([0, 100]);
  });

  it('shows the rows per page that are set, also after they were chosen by hand', async () => {
    const { table } = await mountTable();
    const select = get(table, 'select') as HTMLSelectElement;
    expect(select.value).to.equal('25');
    await choose(table, 50);
    expect(select.value).to.equal('50');
    table.pageSize = 10;
    await table.updateComplete;
    await settled(table);
    expect((get(table, 'select') as HTMLSelectElement).value).to.equal('10');
    table.pageSize = 33;
    await table.updateComplete;
    await settled(table);
    expect((get(table, 'select') as HTMLSelectElement).value).to.equal('33');
  });

  it('keeps the focus on Next, and hands it to Previous at the end', async () => {
    const { stack, table } = await mountTable({ customers: 60 });
    const name = () => focused(table)?.getAttribute('name');
    await until(() => stack.reads().length === 2 && stack.reads().every(({ status }) => status));
    await press(table, next(table));
    expect(name()).to.equal('next');
    await press(table, next(table));
    expect(next(table).disabled).to.equal(true);
    expect(name()).to.equal('previous');
    await press(table, previous(table));
    await press(table, previous(table));
    expect(name()).to.equal('next');
  });

  it('hands the focus on when the end becomes known only after the page has come', async () => {
    const { stack, table } = await mountTable({ customers: 75 });
    await press(table, next(table));
    await until(() => stack.reads().length === 3 && stack.reads().every(({ status }) => status));
    stack.sandbox.fault({ match: 'GET /customers?page_number=3', kind: 'delay', delay_ms: 60 });
    await press(table, next(table));
    expect(next(table).disabled, 'there may be more yet').to.equal(false);
    await until(() => next(table).disabled);
    await table.updateComplete;
    expect(focused(table) === previous(table)).to.equal(true);
  });

  it('starts on the page and with the size of the attributes', async () => {
    const { table } = await mountTable(
      {},
      html`<customer-table lang="en" page="2" page-size="10"></customer-table>`,
    );
    expect(range(table)).to.equal('21–30');
  });

  for (const [attribute, value] of [
    ['page', '-4'],
    ['page', 'many'],
    ['page-size', '0'],
    ['page-size', '100000'],
    ['page-size', 'lots'],
    ['heading-level', 'x'],
    ['density', 'bogus'],
    ['row-href', 'javascript:alert(1)'],
  ] as const) {
    it(`shows rows, and breaks nothing, for ${attribute}="${value}"`, async () => {
      const { table } = await begin();
      table.setAttribute(attribute, value);
      await settled(table);
      expect(rows(table).length).to.be.within(1, 100);
      expect(find(table, 'a[href^="javascript"]') === null).to.equal(true);
    });
  }
});

import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ReportBuilder } from '../../../src/elements/report-builder/report-builder.js';
import { STAFF } from '../../support/stack.js';
import { useTime } from '../../support/time.js';
import { idle, until } from '../../support/until.js';
import {
  become,
  choose,
  failPage,
  fill,
  find,
  first,
  get,
  heard,
  linesOf,
  mount,
  opened,
  press,
  second,
  text,
} from './support.js';

const headers = (report: ReportBuilder) =>
  [...report.renderRoot.querySelectorAll('.report-preview th')]
    .map((cell) => cell.textContent?.trim())
    .join('|');

const ids = (lines: readonly string[]) => lines.map((line) => /cus_\w+/.exec(line)?.[0]);

describe('report-builder: a file', () => {
  it('of 1,284 customers has each exactly once', async () => {
    const { report, stack, files } = await mount({ customers: 1284 });
    const completed = heard(report, 'ce-report-completed');
    const progress = heard(report, 'ce-report-progress');
    await opened(report);
    second(report).click();
    await become(report, 'done');
    const [header, ...rows] = await linesOf(files[0]);
    expect(header).to.equal('"name","customer_id","email","phone_number","created_at"');
    expect(rows).to.have.length(1284);
    expect(new Set(ids(rows)).size).to.equal(1284);
    expect(completed[0]?.detail).to.deep.equal({
      rows: 1284,
      filename: files[0]?.name,
      bytes: files[0]?.blob.size,
      complete: true,
    });
    expect(progress[0]?.detail, 'no made-up total').to.deep.equal({ rows: 0 });
    expect(text(report, '.report-said')).to.equal(`1,284 rows in ${files[0]?.name ?? ''}`);
    expect(stack.lists()).to.be.greaterThan(12);
  });

  it('has the days that were chosen, both ends included', async () => {
    const { report, stack, files } = await mount(
      {},
      html`<report-builder lang="en" from="2025-01-01" to="2025-01-31"></report-builder>`,
    );
    await opened(report);
    expect(text(report, '.report-preview-head')).to.include(
      'customers_2025-01-01_2025-01-31_UTC.csv',
    );
    second(report).click();
    await become(report, 'done');
    const query = stack.sandbox.requests.at(-1)?.query;
    expect(query?.created_at_gte).to.equal('2025-01-01T00:00:00Z');
    expect(query?.created_at_lte).to.match(/^2025-01-31T23:59:59/);
    expect(files[0]?.name).to.equal('customers_2025-01-01_2025-01-31_UTC.csv');
  });

  it('writes a formula as text', async () => {
    const rows = [{ customer_id: 'cus_1', name: '=HYPERLINK("http://x","y")' }];
    const { report, files } = await mount(
      {},
      html`<report-builder lang="en" columns="name customer_id" .rows=${rows}></report-builder>`,
    );
    await opened(report);
    await choose(report, '[name=what][value=page]', 'page');
    second(report).click();
    await become(report, 'done');
    expect((await linesOf(files[0]))[1]).to.equal(`"'=HYPERLINK(""http://x"",""y"")","cus_1"`);
  });

  it('warns before raw values', async () => {
    const { report } = await mount();
    await opened(report);
    expect(find(report, '.report-warning')).to.equal(null);
    await choose(report, '[name=raw]', 'on');
    expect(text(report, '.report-warning')).to.include('formula');
  });

  it('of selected customers asks for these alone, in their order', async () => {
    const { report, stack, files } = await mount();
    const some = stack.sandbox.fixtures.kiteLabs;
    report.ids = [some];
    await opened(report);
    await choose(report, '[name=what][value=selected]', 'selected');
    await until(() => find(report, '.report-preview[aria-busy=false] td'));
    const lists = stack.lists();
    second(report).click();
    await become(report, 'done');
    const [, ...rows] = await linesOf(files[0]);
    expect(ids(rows)).to.deep.equal([some]);
    expect(stack.lists()).to.equal(lists);
  });

  for (const [format, begin] of [
    ['xlsx', 'PK'],
    ['json', '{"report"'],
    ['jsonl', '{"report"'],
  ] as const) {
    it(`comes as ${format} too`, async () => {
      const { report, files } = await mount({ customers: 30 });
      await opened(report);
      await choose(report, `[name=format][value=${format}]`, format);
      second(report).click();
      await become(report, 'done');
      expect(files[0]?.name).to.match(new RegExp(`\\.${format}$`));
      expect(await files[0]?.blob.text()).to.match(new RegExp(`^${begin}`));
    });
  }
});

describe('report-builder: stopping', () => {
  it('takes less than half a second and leaves no file', async () => {
    const { report, stack, files } = await mount();
    const cancelled = heard(report, 'ce-report-cancelled');
    await opened(report);
    stack.sandbox.fault({ match: 'GET /customers', kind: 'stall' });
    second(report).click();
    await become(report, 'running');
    const at = performance.now();
    first(report).click();
    await become(report, 'cancelled');
    expect(performance.now() - at).to.be.lessThan(500);
    expect(cancelled).to.have.length(1);
    expect(files).to.have.length(0);
    expect(text(report, '.report-said')).to.equal('Stopped. No file was left.');
    expect(report.matches(':state(cancelled)')).to.equal(true);
  });

  it('the page may say no before it starts', async () => {
    const { report, stack } = await mount();
    await opened(report);
    const lists = stack.lists();
    let detail: unknown;
    report.addEventListener('ce-report-start', (event) => {
      detail = (event as CustomEvent).detail;
      event.preventDefault();
    });
    second(report).click();
    await idle();
    expect(report.status).to.equal('idle');
    expect(stack.lists()).to.equal(lists);
    expect(detail).to.deep.include({ source: 'customers', what: 'all', format: 'csv' });
  });

  it('goes on when the dialog closes, with a line to stop it', async () => {
    const { report, stack, files } = await mount();
    await opened(report);
    stack.sandbox.fault({ match: 'GET /customers', kind: 'stall' });
    second(report).click();
    await become(report, 'running');
    report.close();
    await until(() => find(report, '.report-line'));
    expect(report.open).to.equal(false);
    expect(report.status).to.equal('running');
    const [, cancel] = report.renderRoot.querySelectorAll<HTMLElement>('.report-line .button');
    cancel?.click();
    await become(report, 'cancelled');
    expect(find(report, '.report-line')).to.equal(null);
    expect(files).to.have.length(0);
  });

  it('stops with the session', async () => {
    const { report, stack, files } = await mount();
    await opened(report);
    stack.sandbox.fault({ match: 'GET /customers', kind: 'stall' });
    second(report).click();
    await become(report, 'running');
    const stopped = heard(report, 'ce-report-cancelled');
    await stack.client.signOut();
    await become(report, 'idle');
    expect(stopped).to.have.length(1);
    expect(report.open).to.equal(false);
    expect(files).to.have.length(0);
  });
});

describe('report-builder: a session that runs out', () => {
  async function ended() {
    const bench = await mount({ customers: 1284 });
    await opened(bench.report);
    await choose(bench.report, '#field-column-phone_number', '');
    const { stack, report } = bench;
    const { link } = stack;
    stack.link = (request, handler) => {
      if (request.url.includes('page=3&')) {
        stack.link = link;
        stack.login = null;
        stack.client.end();
      }
      return link(request, handler);
    };
    second(report).click();
    await become(report, 'interrupted');
    return bench;
  }

  it('keeps what was chosen and the rows so far, shows none, and goes on for the same person', async () => {
    const { report, stack, files } = await ended();
    expect(report.open).to.equal(true);
    expect(text(report, '.status-note')).to.include('Your session has ended');
    await until(() => !find(report, '.report-preview td'));
    stack.login = STAFF;
    [...report.renderRoot.querySelectorAll<HTMLElement>('dialog .button')]
      .find(({ textContent }) => textContent.trim() === 'Sign in')
      ?.click();
    await until(() => find(report, '.report-preview td'));
    expect(second(report).textContent).to.match(/Try again from row \d01/);
    second(report).click();
    await become(report, 'done');
    const lines = await linesOf(files[0]);
    expect(lines).to.have.length(1 + 1284);
    expect(new Set(lines).size).to.equal(lines.length);
    expect(lines[0]).not.to.include('phone');
  });

  it('leaves nothing for another person', async () => {
    const { report, stack, files } = await ended();
    const failed = heard(report, 'ce-report-failed');
    stack.login = { ...STAFF, userId: 'staff_ben' };
    stack.client.reopen();
    await until(() => failed.some(({ detail }) => detail.resumable === false));
    await become(report, 'idle');
    expect(report.open).to.equal(false);
    expect(files).to.have.length(0);
  });
});

describe('report-builder: a page that fails', () => {
  const time = useTime();

  async function interrupted() {
    const bench = await mount({ customers: 1284 });
    const failed = heard(bench.report, 'ce-report-failed');
    await opened(bench.report);
    const heal = failPage(bench.stack, 6);
    time.noPauses();
    time.speed(30);
    second(bench.report).click();
    await become(bench.report, 'interrupted');
    return { ...bench, heal, failed };
  }

  it('asks, and goes on behind the last row', async () => {
    const { report, heal, files, failed } = await interrupted();
    expect(failed[0]?.detail).to.deep.equal({ rows: 600, kind: 'server', resumable: true });
    expect(files).to.have.length(0);
    expect(second(report).textContent?.trim()).to.equal('Try again from row 601');
    heal();
    second(report).click();
    await become(report, 'done');
    const [, ...rows] = await linesOf(files[0]);
    expect(new Set(ids(rows)).size).to.equal(1284);
    expect(rows).to.have.length(1284);
  });

  it('lets the rows so far be kept, and says that they are a part', async () => {
    const { report, files } = await interrupted();
    expect(first(report).textContent?.trim()).to.equal('Keep the 600 rows so far');
    first(report).click();
    await become(report, 'done');
    expect(files[0]?.name).to.match(/-partial\.csv$/);
    expect(await linesOf(files[0])).to.have.length(601);
    expect(text(report, '.report-said')).to.include('part of the report');
  });
});

describe('report-builder: more rows than agreed', () => {
  it('asks at max-rows', async () => {
    const { report } = await mount(
      { customers: 250 },
      html`<report-builder lang="en" max-rows="100"></report-builder>`,
    );
    await opened(report);
    second(report).click();
    await become(report, 'interrupted');
    expect(text(report, '.status-note')).to.include('100 rows');
    second(report).click();
    await become(report, 'done');
    expect(text(report, '.report-said')).to.include('250 rows');
  });
});

describe('report-builder: what is chosen', () => {
  it('shows the first ten rows in the chosen columns, asking once', async () => {
    const { report, stack } = await mount();
    await opened(report);
    expect(report.renderRoot.querySelectorAll('.report-preview tbody tr')).to.have.length(10);
    expect(headers(report)).to.equal('name|customer_id|email|phone_number|created_at');
    const lists = stack.lists();
    await choose(report, '#field-column-phone_number', '');
    await choose(report, '#field-readable', '');
    await idle();
    expect(headers(report)).to.equal('Name|Customer ID|Email|Created');
    expect(stack.lists()).to.equal(lists);
  });

  it('needs a column, and days in order', async () => {
    const { report } = await mount(
      {},
      html`<report-builder lang="en" columns="name"></report-builder>`,
    );
    await opened(report);
    await choose(report, '#field-column-name', '');
    expect(second(report).getAttribute('aria-disabled')).to.equal('true');
    second(report).click();
    await idle();
    expect(report.status).to.equal('idle');
    await choose(report, '#field-column-name', '');
    await choose(report, '[name=dates]', 'custom');
    await choose(report, '[name=from]', '2025-02-01');
    await choose(report, '[name=to]', '2025-01-01');
    expect(text(report, '.field-error')).to.include('first day');
    second(report).click();
    await idle();
    expect(report.status).to.equal('idle');
  });

  it('narrows by the server, and says what the device checks', async () => {
    const { report, stack } = await mount(
      {},
      html`<report-builder lang="en" .filters=${{ search: 'kite' }}></report-builder>`,
    );
    await opened(report);
    expect(text(report, '.chip')).to.equal('Search kite');
    expect(find(report, '.report-content .chip + .report-hint')).to.equal(null);
    await press(report, '[name=add-filter]');
    await choose(report, '[name=filter-by]', 'metadata.');
    await fill(report, '[name=filter-name]', 'plan');
    await fill(report, '[name=filter-value]', 'studio');
    await press(report, '[name=filter-add]');
    expect(text(report, '.report-content .chip + .report-hint')).to.equal('checked on your device');
    await until(() => report.renderRoot.querySelectorAll('.report-preview tbody tr').length === 1);
    expect(text(report, '.report-preview td')).to.equal('Kite Labs');
    expect(stack.sandbox.requests.at(-1)?.query.name ?? '').to.equal('kite');
  });

  it('is kept as a definition, and comes back', async () => {
    const { report } = await mount();
    const changes = heard(report, 'ce-preference-change');
    await opened(report);
    await choose(report, '[name=dates]', 'last-month');
    await choose(report, '#field-column-phone_number', '');
    await choose(report, '[name=format][value=jsonl]', 'jsonl');
    await press(report, '[name=save-as]');
    await fill(report, '[name=report-name]', 'Monthly customers');
    await press(report, '[name=name-save]');
    expect(text(report, '.dialog-note')).to.equal('Saved as Monthly customers');
    expect(changes[0]?.detail.key).to.equal('reports');
    const value = changes[0]?.detail.value as string;
    expect(value).to.include('last-month').and.not.to.include('@');

    const other = await mount(
      {},
      html`<report-builder lang="en" .reports=${value}></report-builder>`,
    );
    await opened(other.report);
    await choose(other.report, '[name=saved]', 'Monthly customers');
    const shown = (selector: string) => get(other.report, selector) as HTMLInputElement;
    expect(shown('[name=dates]').value).to.equal('last-month');
    expect(shown('#field-column-phone_number').checked).to.equal(false);
    expect(shown('[name=format][value=jsonl]').checked).to.equal(true);
    await choose(other.report, '[name=times]', 'local');
    expect(text(other.report, '.dialog-note')).to.equal('Saved as Monthly customers, changed');
    await press(other.report, '[name=save]');
    expect(text(other.report, '.dialog-note')).to.equal('Saved as Monthly customers');
    await press(other.report, '[name=delete]');
    expect(find(other.report, '[name=saved]')).to.equal(null);
  });

  it('is not saved where the page says no', async () => {
    const { report } = await mount();
    report.addEventListener('ce-preference-change', (event) => event.preventDefault());
    await opened(report);
    await press(report, '[name=save-as]');
    await fill(report, '[name=report-name]', 'Mine');
    await press(report, '[name=name-save]');
    expect(report.reports).to.equal('');
    expect(find(report, '.dialog-note')).to.equal(null);
  });
});

describe('report-builder: opening', () => {
  const beside = html`<div id="list" tabindex="-1"></div>
    <report-builder for="list" lang="en"></report-builder>`;

  it('hears the list it is for, with its filters', async () => {
    const { report } = await mount({}, beside);
    const list = document.getElementById('list') as HTMLElement;
    list.dispatchEvent(
      new CustomEvent('ce-report-open', { bubbles: true, detail: { filters: { search: 'kite' } } }),
    );
    await until(() => find(report, '.chip'));
    expect(report.open).to.equal(true);
    expect(text(report, '.chip')).to.equal('Search kite');
  });

  it('leaves alone what is another’s, or cancelled', async () => {
    const { report } = await mount({}, beside);
    const list = document.getElementById('list') as HTMLElement;
    document.body.dispatchEvent(new CustomEvent('ce-report-open', { bubbles: true }));
    list.addEventListener('ce-report-open', (event) => event.preventDefault());
    list.dispatchEvent(new CustomEvent('ce-report-open', { bubbles: true, cancelable: true }));
    await idle();
    expect(report.open).to.equal(false);
  });

  it('is absent without the scope', async () => {
    const scopes = STAFF.scopes?.filter((scope) => scope !== 'reports:export');
    const { report, stack } = await mount(
      { login: { ...STAFF, scopes } as typeof STAFF },
      html`<report-builder lang="en"><button slot="button">Build</button></report-builder>`,
    );
    await until(() => stack.client.scopes);
    report.show();
    await idle();
    await report.updateComplete;
    expect(report.offsetHeight).to.equal(0);
    expect(find(report, 'dialog')).to.equal(null);
  });

  it('starts with its button, and gives the focus back', async () => {
    const { report } = await mount(
      {},
      html`<report-builder lang="en"><button slot="button">Build</button></report-builder>`,
    );
    const button = report.querySelector('button') as HTMLButtonElement;
    await until(() => button.offsetHeight > 0);
    button.focus();
    button.click();
    await until(() => find(report, 'dialog[open]'));
    await sendKeys({ press: 'Escape' });
    await until(() => !find(report, 'dialog'));
    expect(report.open).to.equal(false);
    expect(document.activeElement === button).to.equal(true);
  });
});

describe('report-builder: keys', () => {
  const focused = (report: ReportBuilder) => report.shadowRoot?.activeElement as HTMLElement | null;

  it('move a column with Alt and an arrow, and keep the focus', async () => {
    const { report } = await mount();
    await opened(report);
    get(report, '[data-floating=columns]').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => focused(report)?.id === 'field-order-name');
    await sendKeys({ down: 'Alt' });
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ up: 'Alt' });
    await until(() => text(report, '.report-preview th').startsWith('customer_id'));
    await idle();
    expect(focused(report)?.id).to.equal('field-order-name');
    expect(text(report, '.visually-hidden[role=status]')).to.equal('Name is now number 2');
    await sendKeys({ press: 'Escape' });
    await report.updateComplete;
    expect(find(report, 'dialog[open]'), 'the dialog stays').not.to.equal(null);
  });

  it('Enter in a new filter or a name does that, and starts no report', async () => {
    const { report } = await mount();
    await opened(report);
    await press(report, '[name=add-filter]');
    get(report, '[name=filter-value]').focus();
    await sendKeys({ type: 'kite' });
    await sendKeys({ press: 'Enter' });
    await until(() => find(report, '.chip'));
    await press(report, '[name=save-as]');
    await until(() => focused(report)?.getAttribute('name') === 'report-name');
    await sendKeys({ type: 'Mine' });
    await sendKeys({ press: 'Enter' });
    await until(() => find(report, '.dialog-note'));
    expect(report.status).to.equal('idle');
  });

  it('Enter elsewhere starts it; the button that was pressed keeps the focus', async () => {
    const { report, files } = await mount({ customers: 20 });
    await opened(report);
    second(report).focus();
    await sendKeys({ press: 'Enter' });
    await become(report, 'done');
    expect(files).to.have.length(1);
    expect(focused(report) === second(report)).to.equal(true);
  });
});

describe('report-builder: looks', () => {
  for (const [scheme, dir, lang] of [
    ['light', 'ltr', 'en'],
    ['dark', 'ltr', 'en'],
    ['light', 'rtl', 'ja'],
  ] as const) {
    it(`passes axe ${scheme}, ${dir}, ${lang}`, async () => {
      document.documentElement.style.colorScheme = scheme;
      const rows = [{ customer_id: 'cus_1', name: 'Kite Labs' }];
      const { report } = await mount(
        { customers: 30 },
        html`<report-builder lang=${lang} dir=${dir} .rows=${rows}></report-builder>`,
      );
      await opened(report);
      for (const animation of report.shadowRoot?.getAnimations() ?? []) animation.finish();
      // Not while a colour is on its way to another.
      await Promise.all(document.getAnimations().map(({ finished }) => finished));
      await expect(report).to.be.accessible();
      second(report).click();
      await become(report, 'done');
      // Not while a colour is on its way to another.
      await Promise.all(document.getAnimations().map(({ finished }) => finished));
      await expect(report).to.be.accessible();
      document.documentElement.style.colorScheme = '';
    });
  }

  it('says everything in Japanese', async () => {
    const { report } = await mount({}, html`<report-builder lang="ja"></report-builder>`);
    await opened(report);
    await choose(report, '[name=raw]', '');
    const data = '.report-preview, option, .mono';
    const copy = get(report, 'dialog').cloneNode(true) as HTMLElement;
    for (const part of copy.querySelectorAll(data)) part.remove();
    const words = copy.textContent?.match(/[A-Za-z]{3,}/g) ?? [];
    const names = new Set(['CSV', 'Excel', 'JSON', 'Lines', 'UTC', 'ISO']);
    expect(words.filter((word) => !names.has(word))).to.deep.equal([]);
  });
});

describe('report-builder: what it is of', () => {
  it('sums payments, refunds and disputes by customer, from lists of all', async () => {
    const { report, stack, files } = await mount({ customers: 60 });
    await opened(report);
    await choose(report, '[name=source][value=customer-report]', 'customer-report');
    expect(text(report, '.report-preview-note')).to.include('Sums');
    expect(find(report, '[name=what]'), 'there is nothing to select').to.equal(null);
    expect(find(report, '[name=add-filter]')).to.equal(null);
    second(report).click();
    await become(report, 'done');
    expect(files[0]?.name).to.match(/^customer-report_until_.*\.csv$/);
    const [header = '', ...rows] = await linesOf(files[0]);
    expect(header.split(',').slice(0, 6).join()).to.equal(
      '"customer_id","name","email","currency","payments","payment_amount"',
    );
    const keys = rows.map((row) => /^"(cus_\w+)",.*?"([A-Z]{3})",\d/.exec(row)?.slice(1).join());
    expect(rows.length).to.be.greaterThan(10);
    expect(new Set(keys).size, 'one row a customer and currency').to.equal(rows.length);
    const asked = new Set(stack.sandbox.requests.map(({ path }) => path));
    expect([...asked]).to.include.members(['/payments', '/refunds', '/disputes']);
  });

  it('stops within half a second while it sums up', async () => {
    const { report, stack, files } = await mount({ customers: 60 });
    await opened(report);
    await choose(report, '[name=source][value=customer-report]', 'customer-report');
    stack.sandbox.fault({ match: 'GET /refunds', kind: 'stall' });
    second(report).click();
    await until(() => stack.sandbox.requests.some(({ path }) => path === '/refunds'));
    const at = performance.now();
    first(report).click();
    await become(report, 'cancelled');
    expect(performance.now() - at).to.be.lessThan(500);
    expect(files).to.have.length(0);
  });

  it('offers sums only to those who may read payments', async () => {
    const scopes = ['customers:read', 'reports:export'] as const;
    const { report } = await mount({ login: { ...STAFF, scopes } as typeof STAFF });
    await opened(report);
    expect(find(report, '[name=source]')).to.equal(null);
  });

  for (const [kind, path, header] of [
    ['payments', 'payments', '"payment_id","created_at","status","total_amount","currency"'],
    ['subscriptions', 'subscriptions', '"subscription_id","created_at","status","product_name"'],
    ['ledger-entries', 'wallets/ledger-entries', '"id","created_at","event_type","is_credit"'],
  ] as const) {
    it(`is of one customer’s ${kind} too`, async () => {
      const { report, stack, files } = await mount();
      report.customerId = stack.sandbox.fixtures.kiteLabs;
      report.sourceKind = kind;
      await opened(report);
      expect(find(report, '[name=source]')).to.equal(null);
      second(report).click();
      await become(report, 'done');
      const [first = '', ...rows] = await linesOf(files[0]);
      expect(first.startsWith(header), first).to.equal(true);
      expect(rows.length).to.be.greaterThan(1);
      expect(stack.reads().at(-1)?.path).to.include(`/customers/${report.customerId}/${path}`);
    });
  }

  it('narrows a ledger by date on the device, and says so', async () => {
    const { report, stack, files } = await mount();
    report.customerId = stack.sandbox.fixtures.kiteLabs;
    report.sourceKind = 'ledger-entries';
    report.from = '2000-01-01';
    report.to = '2000-01-31';
    await opened(report);
    expect(text(report, '.report-wrap .report-hint')).to.include('checked on your device');
    second(report).click();
    await become(report, 'done');
    expect(await linesOf(files[0])).to.have.length(1);
  });
});

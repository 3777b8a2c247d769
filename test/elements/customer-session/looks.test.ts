import '../../../src/elements/customer-session/customer-session.define.js';
import '../../../src/elements/customer-table/customer-table.define.js';
import { expect, html } from '@open-wc/testing';
import type { CustomerSession } from '../../../src/elements/customer-session/customer-session.js';
import type { CustomerTable } from '../../../src/elements/customer-table/customer-table.js';
import { find } from '../../support/page.js';
import { place } from '../../support/place.js';
import { until } from '../../support/until.js';

const ROWS = [{ customer_id: 'cus_1', name: 'Kite Labs', email: 'a@b.example' }];

async function put(
  page: string,
  attributes: { theme?: string; density?: string; own?: string } = {},
): Promise<{ around: HTMLElement; session: CustomerSession; table: CustomerTable }> {
  const holder = place(html`
    <div>
      <customer-session theme=${attributes.theme ?? ''} density=${attributes.density ?? ''}>
        <customer-table lang="en" .customers=${ROWS}></customer-table>
      </customer-session>
    </div>
  `);
  const around = holder.querySelector('div')!;
  around.style.cssText = `inline-size: 1200px; ${page}`;
  const session = holder.querySelector('customer-session')!;
  const table = holder.querySelector('customer-table')!;
  if (attributes.own) table.setAttribute('density', attributes.own);
  await table.updateComplete;
  await until(() => find(table, 'tbody.rows'));
  return { around, session, table };
}

const style = (table: CustomerTable, selector: string) =>
  getComputedStyle(find(table, selector) ?? table);
const rowHeight = (table: CustomerTable) => style(table, 'tbody.rows td').height;

/** In a tab behind another nothing is painted, and no transition comes to its end by itself. */
function endTransition(session: CustomerSession): void {
  const probe = session.renderRoot.querySelector('.probe')!;
  expect(probe.getAnimations()).to.not.be.empty;
  probe.dispatchEvent(new Event('transitionend'));
}

describe('customer-session: density', () => {
  for (const [density, height] of [
    ['compact', '36px'],
    ['comfortable', '44px'],
    ['spacious', '52px'],
  ] as const) {
    it(`is ${density} for all inside, and for one element alone`, async () => {
      expect(rowHeight((await put('', { density })).table)).to.equal(height);
      expect(rowHeight((await put('', { density: 'spacious', own: density })).table)).to.equal(
        height,
      );
    });
  }

  it('gives way to a height that the page has set', async () => {
    const { table } = await put('--ce-row-height: 60px', { density: 'compact' });
    expect(rowHeight(table)).to.equal('60px');
  });

  it('takes no other word', async () => {
    expect(rowHeight((await put('', { density: 'banana' })).table)).to.equal('44px');
  });
});

describe('customer-session: theme="inherit"', () => {
  const DARK = 'background: rgb(20 30 50); color: rgb(230 235 245)';
  const token = (table: CustomerTable, name: string) =>
    getComputedStyle(table).getPropertyValue(`--ce-${name}`);

  it('takes text and ground from the page, and the dark scheme where they are dark', async () => {
    const { table } = await put(DARK, { theme: 'inherit' });
    await until(() => token(table, 'ink'));
    expect(getComputedStyle(table).color).to.equal('rgb(230, 235, 245)');
    expect(token(table, 'surface')).to.equal('rgb(20 30 50)');
    expect(getComputedStyle(table).colorScheme).to.equal('dark');
  });

  it('sees through grounds that are half there', async () => {
    const { around, session, table } = await put('background: rgb(0 0 0 / 0.5)', {});
    around.style.setProperty('color', 'black');
    document.body.style.background = 'rgb(200 100 50)';
    session.theme = 'inherit';
    await until(() => token(table, 'ink'));
    document.body.style.background = '';
    expect(token(table, 'surface')).to.equal('rgb(100 50 25)');
  });

  it('follows when the page turns dark, and lets go', async () => {
    const { around, session, table } = await put('background: #fff; color: #111', {
      theme: 'inherit',
    });
    await until(() => token(table, 'ink') === 'rgb(17 17 17)');
    expect(getComputedStyle(table).colorScheme).to.equal('light');
    around.style.cssText = DARK;
    endTransition(session);
    await until(() => token(table, 'ink') === 'rgb(230 235 245)');
    expect(getComputedStyle(table).colorScheme).to.equal('dark');
    session.theme = 'default';
    await until(() => token(table, 'ink') === '');
    expect(getComputedStyle(table).colorScheme).to.equal('normal');
  });

  it('keeps quiet text readable on any page that has readable text', async () => {
    for (const [ground, ink] of [
      ['#fff', '#595959'],
      ['#fdf6e3', '#333'],
      ['#2b1d3a', '#e9dcff'],
      ['#000', '#fff'],
      ['oklch(0.3 0.1 250)', 'color(display-p3 1 0.9 0.8)'],
    ]) {
      const { around, table } = await put(`background: ${ground}; color: ${ink}`, {
        theme: 'inherit',
      });
      await until(() => token(table, 'ink'));
      await expect(table).to.be.accessible();
      around.remove();
    }
  });

  it('leaves a token alone that the page has set on the session', async () => {
    const { session, table } = await put(DARK, { theme: 'inherit' });
    session.style.setProperty('--ce-ink', 'rgb(1, 2, 3)');
    await until(() => token(table, 'surface'));
    expect(getComputedStyle(table).color).to.equal('rgb(1, 2, 3)');
  });

  it('passes axe in the dark', async () => {
    const { table } = await put(DARK, { theme: 'inherit' });
    await until(() => token(table, 'ink'));
    await expect(table).to.be.accessible();
  });
});

import { expect } from '@open-wc/testing';
import { until } from '../../support/until.js';
import { get, heard, spoken, text } from '../../support/table.js';
import { given, person } from './support.js';

describe('customer-table: opening a row', () => {
  const href = '/customers/{customer_id}';

  it('has a button for a name, or a link where the merchant has a page', async () => {
    const plain = await given([person()]);
    expect(get(plain, '.open').tagName).to.equal('BUTTON');
    const linked = await given([person({ customer_id: 'cus_a/b' })], href);
    expect((get(linked, '.open') as HTMLAnchorElement).getAttribute('href')).to.equal(
      '/customers/cus_a%2Fb',
    );
  });

  it('tells which customer by ce-row-open, with the id and nothing else', async () => {
    const table = await given([person()]);
    const opened = heard(document, 'ce-row-open');
    get(table, '.open').click();
    expect(opened.map(({ detail }) => detail)).to.deep.equal([
      { customerId: 'cus_0123456789abcdef' },
    ]);
    expect(opened[0]?.cancelable).to.equal(true);
  });

  it('follows the link unless ce-row-open is cancelled', async () => {
    const table = await given([person()], '#customer-{customer_id}');
    get(table, '.open').click();
    expect(location.hash).to.equal('#customer-cus_0123456789abcdef');
    location.hash = '';
    table.addEventListener('ce-row-open', (event) => {
      event.preventDefault();
    });
    get(table, '.open').click();
    expect(location.hash).to.equal('');
  });

  it('opens by a click anywhere in the row, once', async () => {
    const table = await given([person()]);
    const opened = heard(table, 'ce-row-open');
    get(table, 'td.email').click();
    expect(opened).to.have.length(1);
  });

  it('does not open by a click on a phone number, on copy, with a modifier or over selected text', async () => {
    const table = await given([person()]);
    const opened = heard(table, 'ce-row-open');
    table.renderRoot.addEventListener('click', (event) => {
      event.preventDefault();
    });
    get(table, '.phone').click();
    get(table, '[data-copy]').click();
    for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey']) {
      get(table, 'td.email').dispatchEvent(
        new MouseEvent('click', { bubbles: true, cancelable: true, [key]: true }),
      );
    }
    const paragraph = document.createElement('p');
    paragraph.textContent = 'selected';
    document.body.append(paragraph);
    getSelection()?.selectAllChildren(paragraph);
    get(table, 'td.email').click();
    getSelection()?.removeAllRanges();
    paragraph.remove();
    expect(opened).to.have.length(0);
  });
});

describe('customer-table: copying an id', () => {
  const { clipboard } = navigator;
  let written: string[] = [];
  let refuse = false;
  beforeEach(() => {
    written = [];
    refuse = false;
    const stub = {
      writeText: (id: string) => {
        if (refuse) return Promise.reject(new DOMException('No', 'NotAllowedError'));
        written.push(id);
        return Promise.resolve();
      },
    };
    Object.defineProperty(navigator, 'clipboard', { configurable: true, get: () => stub });
  });
  afterEach(() => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, get: () => clipboard });
  });

  it('copies the whole id, says so, and tells the page no more than that', async () => {
    const table = await given([person()]);
    const copied = heard(document, 'ce-copied');
    const button = get(table, '[data-copy]');
    expect(button.getAttribute('aria-label')).to.equal('Copy cus_0123456789abcdef');
    const before = button.innerHTML;
    button.click();
    await until(() => spoken(table) === 'Copied');
    expect(written).to.deep.equal(['cus_0123456789abcdef']);
    expect(copied.map(({ detail }) => detail)).to.deep.equal([{ kind: 'customer-id' }]);
    expect(get(table, '[data-copy]').innerHTML).not.to.equal(before);
  });

  it('says it again when it is done again', async () => {
    const table = await given([person()]);
    get(table, '[data-copy]').click();
    await until(() => spoken(table) === 'Copied');
    const region = get(table, '.visually-hidden[role=status]');
    const first = region.textContent;
    get(table, '[data-copy]').click();
    await until(() => region.textContent !== first);
  });

  it('shows the whole id, selected, where the browser refuses to copy', async () => {
    refuse = true;
    const table = await given([person()]);
    const copied = heard(table, 'ce-copied');
    get(table, '[data-copy]').click();
    await until(() => text(table, '.id') === 'cus_0123456789abcdef');
    await until(() => spoken(table).startsWith('Copying was refused'));
    expect(copied).to.have.length(0);
    expect(String(getSelection())).to.include('cus_0123456789abcdef');
    getSelection()?.removeAllRanges();
  });

  it('copies ids that would break a selector', async () => {
    refuse = true;
    const id = 'cus_"]\\ x, y:z 0123456789';
    const table = await given([person({ customer_id: id })]);
    get(table, '[data-copy]').click();
    await until(() => get(table, '.id').textContent === id);
    getSelection()?.removeAllRanges();
  });
});

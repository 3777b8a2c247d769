import { expect } from '@open-wc/testing';
import { pager, rowRange } from '../../src/ui/pager.js';
import { localize, shown, words } from './support.js';

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

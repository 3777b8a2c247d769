import { expect } from '@open-wc/testing';
import { money, moneyStyles, type Money } from '../../src/ui/money.js';
import { stage } from './support.js';

const showMoney = (options: Money) =>
  stage([moneyStyles], (host) => () => money(host.localize, options));

describe('money', () => {
  it('keeps an amount together, its sign in a box of its own', async () => {
    const element = await showMoney({ minor: -6600, currency: 'USD', look: 'ledger' });
    expect(element.find('bdi').textContent).to.equal('\u2212$66.00');
    expect(element.find('.money-sign').textContent).to.equal('\u2212');
    expect(getComputedStyle(element.find('bdi')).fontVariantNumeric).to.contain('tabular-nums');
  });

  it('says when an amount can not be told, and what it does not know', async () => {
    const unreadable = await showMoney({ minor: 2 ** 60, currency: 'USD' });
    expect(unreadable.find('.money').textContent).to.contain('couldn’t be read');
    const unknown = await showMoney({ minor: 123456, currency: 'XXQ' });
    expect(unknown.find('bdi').textContent).to.equal('123456\u00a0XXQ in its smallest unit');
  });
});

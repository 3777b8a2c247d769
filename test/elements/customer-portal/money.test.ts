import { expect } from '@open-wc/testing';
import type { Subscription } from '../../../src/protocol/subscription.js';
import { until } from '../../support/until.js';
import { alter, mount, overviewList, rowOf, text, textOf } from './support.js';

const mountWith = (fields: Partial<Subscription>, plan = 'Studio plan') =>
  mount({
    prepare: (stack) => {
      alter(stack, plan, fields);
    },
  });

const ADDONS = [{ addon_id: 'adn_seat', quantity: 2 }];
const METERS = [{ meter_id: 'mtr_minutes', name: 'Minutes', measurement_unit: 'min' }];

describe('the next payment of the portal', () => {
  it('is as many times the price as there are of it, in its row too', async () => {
    const { portal } = await mountWith({ quantity: 3 });
    expect(text(portal, '[part=next-payment]')).to.match(/^Next payment 3 × \$66\.00 \+ tax \d/);
    const row = rowOf(await overviewList(portal), 'Studio plan');
    expect(textOf(row.querySelector('.price'))).to.equal('3 × $66.00 every month + tax');
  });

  it('says that add-ons and usage are charged with it, which no list of upstream tells', async () => {
    const { portal, stack } = await mountWith({ addons: ADDONS });
    await until(() => text(portal, '[part=next-payment] .amount') === '$66.00 + tax + add-ons');
    const reads = stack.calls.filter(({ path }) => /\/subscriptions\/[^/]+$/.test(path));
    expect(reads.length).to.equal(1);

    const metered = await mountWith({ meters: METERS, tax_inclusive: true });
    await until(() => text(metered.portal, '[part=next-payment] .amount') === '$66.00 + usage');
  });
});

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

  it('is of the plan that it changes to, whose price nobody has told, and says so', async () => {
    const next_billing_date = '2027-01-15T12:00:00Z';
    const change = { product_id: 'pdt_1', product_name: 'Sketch plan', quantity: 1 };
    const { portal } = await mountWith({
      next_billing_date,
      scheduled_change: { ...change, effective_at: next_billing_date },
    });
    const said = 'Changes to Sketch plan on 15 Jan 2027';
    expect(text(portal, '[part=next-payment]')).to.equal(`Next payment – ${said}`);
    const row = rowOf(await overviewList(portal), 'Studio plan');
    const lines = [...row.querySelectorAll('.when p')].filter((line) => line.checkVisibility());
    expect(lines.map(textOf)).to.deep.equal([
      'Renews Jan 15, 2027',
      'Changes to Sketch plan on Jan 15, 2027',
    ]);

    for (const effective_at of [null, 'soon', '2027-01-15T11:59:59Z']) {
      const { portal: other } = await mountWith({
        next_billing_date,
        scheduled_change: { ...change, effective_at },
      });
      expect(text(other, '[part=next-payment] .amount'), String(effective_at)).to.equal('–');
    }
  });

  it('is still of the plan there is where the change comes after it', async () => {
    const { portal } = await mountWith({
      next_billing_date: '2027-01-15T12:00:00Z',
      scheduled_change: {
        product_id: 'pdt_1',
        product_name: 'Sketch plan',
        quantity: 1,
        effective_at: '2027-02-15T12:00:00Z',
      },
    });
    expect(text(portal, '[part=next-payment]')).to.match(/\$66\.00 \+ tax 15 Jan 2027/);
  });

  it('is nothing only where nothing is unpaid', async () => {
    const next = { cancel_at_next_billing_date: true };
    const { portal } = await mountWith(next);
    expect(text(portal, '.problem')).to.contain('didn’t go through');
    expect(text(portal, '[part=next-payment]')).to.match(
      /^Next payment – Due since \d\d \w+ \d{4}$/,
    );

    const undated = await mount({
      prepare: (stack) => {
        alter(stack, 'Studio plan', next);
        alter(stack, 'Sound library', { previous_billing_date: null, next_billing_date: null });
      },
    });
    expect(text(undated.portal, '[part=next-payment]')).to.equal('Next payment –');

    const paid = await mount({
      prepare: (stack) => {
        alter(stack, 'Studio plan', next);
        alter(stack, 'Sound library', { ...next, status: 'active' });
      },
    });
    expect(text(paid.portal, '[part=next-payment]')).to.equal('Next payment – Nothing is due');
  });
});

describe('a payment that has failed', () => {
  it('is told without an amount: a plan’s price is not what its bill, with tax, is about', async () => {
    const { portal } = await mountWith({ quantity: 4 }, 'Sound library');
    const told = text(portal, '.problem p');
    expect(told).to.match(/^Your payment for Sound library didn’t go through\./);
    expect(told).not.to.match(/\d/);
  });
});

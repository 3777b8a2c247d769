import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as v from 'valibot';
import * as protocol from '../../src/protocol/index.js';

/* Upstream adds fields and values unannounced, and one strange row must not take a page with it. */

const OBJECTS = {
  Customer: 'customer_id',
  CreditEntitlement: 'credit_entitlement_id',
  CreditEntry: 'id',
  LedgerEntry: 'id',
  LicenseInstance: 'id',
  LicenseKey: 'id',
  Payment: 'payment_id',
  PaymentMethod: 'payment_method_id',
  PaymentRetry: 'payment_id',
  PaymentRow: 'payment_id',
  Refund: 'refund_id',
  Subscription: 'subscription_id',
  Wallet: 'currency',
} as const;
/** Objects that are known by whom they were asked for. */
const NAMELESS = ['CheckoutLink', 'LineItems', 'PlanPreview', 'RetryState', 'UsagePeriod'] as const;

/** What our own handler says of a change that is done: nothing is read without it. */
const ACCEPTED: Readonly<Record<string, object>> = { CheckoutLink: { accepted: true } };

const odd = fc.oneof(
  fc.anything(),
  fc.constantFrom(null, undefined, NaN, Infinity, '', [], {}, [null]),
);

describe('schemas', () => {
  for (const name of [...Object.keys(OBJECTS), ...NAMELESS] as const) {
    const schema = protocol[name as 'Payment'];
    const fields = Object.keys(schema.entries);
    const id = OBJECTS[name as 'Payment'] as string | undefined;

    it(`${name} reads anything with an id, and gives all its fields`, () => {
      fc.assert(
        fc.property(fc.dictionary(fc.constantFrom(...fields, 'brand_new'), odd), (value) => {
          const read = v.safeParse(schema, {
            ...value,
            ...(id && { [id]: 'x_1' }),
            ...ACCEPTED[name],
          });
          assert.ok(read.success, JSON.stringify(read.issues?.map((issue) => v.getDotPath(issue))));
          assert.deepEqual(Object.keys(read.output).sort(), [...fields].sort());
          assert.ok(Object.values(read.output).every((one) => (one as unknown) !== undefined));
        }),
        { numRuns: 150 },
      );
    });

    if (id) {
      it(`${name} reads nothing without one`, () => {
        for (const value of [{}, { [id]: null }, { [id]: '' }, { [id]: 5 }, null, 'x', []]) {
          assert.equal(v.is(schema, value), false);
        }
      });
    }
  }

  it('leave out of a list within what can not be read, and keep the rest', () => {
    const refunds = [
      { refund_id: 'ref_1', amount: 5 },
      { amount: 5 },
      null,
      'x',
      { refund_id: 'ref_2' },
    ];
    const payment = v.parse(protocol.Payment, { payment_id: 'pay_1', refunds });
    assert.deepEqual(
      payment.refunds.map(({ refund_id }) => refund_id),
      ['ref_1', 'ref_2'],
    );
  });

  it('never round money', () => {
    for (const total_amount of [0.5, '5', 2 ** 53, NaN]) {
      assert.equal(
        v.parse(protocol.PaymentRow, { payment_id: 'p', total_amount }).total_amount,
        null,
      );
    }
    assert.equal(v.parse(protocol.Wallet, { currency: 'USD', balance: -5450 }).balance, -5450);
  });
});

describe('operations', () => {
  const operations = Object.entries(protocol as unknown as Record<string, unknown>).filter(
    (entry): entry is [string, protocol.ReadOperation<object, unknown>] =>
      typeof entry[1] === 'object' && entry[1] !== null && 'path' in entry[1],
  );

  it('are told apart by method and path, and name a scope of the right kind', () => {
    const names = operations.map(([, { method, path }]) => `${method} ${path}`);
    assert.equal(new Set(names).size, names.length);
    assert.ok(names.length >= 30);
    for (const [name, { access }] of operations) {
      assert.ok(access.staff ?? access.customer, name);
      assert.ok(!access.customer || access.customer.startsWith('self:'), name);
    }
  });
});

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { keyFor, randomKey } from '../../src/client/idempotency-key.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/;

describe('keys of changes', () => {
  it('are UUIDs, as the handler wants them', () => {
    fc.assert(fc.property(fc.jsonValue(), (seen) => UUID.test(keyFor(seen))));
    expect(randomKey()).to.match(UUID);
  });

  it('are the same for what is the same, in any tab and after a reload', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (seen) => {
        const copy: unknown = JSON.parse(JSON.stringify(seen));
        return keyFor('refund', seen) === keyFor('refund', copy);
      }),
    );
  });

  it('differ wherever what was seen or asked for differs', () => {
    const keys = new Set<string>();
    for (let amount = 0; amount < 100_000; amount += 1) keys.add(keyFor('pay_a', amount));
    expect(keys.size).to.equal(100_000);
    expect(keyFor('pay_a', ['1', '2'])).not.to.equal(keyFor('pay_a', ['12']));
    expect(randomKey()).not.to.equal(randomKey());
  });
});

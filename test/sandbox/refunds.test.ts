import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Sandbox } from '../../src/sandbox/index.js';
import { call, NOW, sandboxAt } from './support.js';

interface Item {
  payment_id: string;
  status: string | null;
  total_amount: number;
  refund_status: string | null;
  created_at: string;
}

async function payments(sandbox: Sandbox, customer: string): Promise<Item[]> {
  return (await call(sandbox, `GET /payments?customer_id=${customer}&page_size=100`)).body.items;
}

async function threeLines(sandbox: Sandbox): Promise<{ id: string; lines: string[] }> {
  const item = (await payments(sandbox, sandbox.fixtures.kiteLabs)).find(
    (payment) => payment.total_amount === 12000,
  );
  assert.ok(item);
  const { body } = await call(sandbox, `GET /payments/${item.payment_id}/line-items`);
  return {
    id: item.payment_id,
    lines: (body.items as { items_id: string }[]).map((line) => line.items_id),
  };
}

async function code(sandbox: Sandbox, body: unknown): Promise<string> {
  const answer = await call(sandbox, 'POST /refunds', body);
  return `${answer.status} ${answer.body.code}`;
}

describe('refunds', () => {
  it('gives back all that is left, and then nothing more', async () => {
    const sandbox = sandboxAt();
    const { id } = await threeLines(sandbox);
    const { status, body } = await call(sandbox, 'POST /refunds', { payment_id: id });
    assert.equal(status, 200);
    assert.deepEqual([body.amount, body.is_partial, body.status], [9600, true, 'succeeded']);
    const payment = (await call(sandbox, `GET /payments/${id}`)).body;
    assert.equal(payment.refund_status, 'full');
    assert.deepEqual(
      payment.refunds.map((refund: { amount: number }) => refund.amount),
      [9600, 2400],
    );
    assert.equal(await code(sandbox, { payment_id: id }), '400 PAYMENT_ALREADY_REFUNDED');
  });

  it('refunds parts of lines, tax included or on top, down to what is left', async () => {
    const sandbox = sandboxAt();
    const { id, lines } = await threeLines(sandbox);
    const part = await call(sandbox, 'POST /refunds', {
      payment_id: id,
      items: [{ item_id: lines[0], amount: 790, tax_inclusive: false }, { item_id: lines[1] }],
    });
    assert.equal(part.body.amount, 800 + 1600);
    const { body } = await call(sandbox, `GET /payments/${id}/line-items`);
    assert.deepEqual(
      body.items.map((line: { refundable_amount: number }) => line.refundable_amount),
      [7200, 0, 0],
    );
    assert.equal((await call(sandbox, `GET /payments/${id}`)).body.refund_status, 'partial');
  });

  it("refuses what the rules forbid, in upstream's codes", async () => {
    const sandbox = sandboxAt();
    const { id, lines } = await threeLines(sandbox);
    const [first, , third] = lines;
    const all = await payments(sandbox, sandbox.fixtures.kiteLabs);
    const find = (test: (item: Item) => boolean): string => all.find(test)?.payment_id ?? 'missing';
    const items = (...list: unknown[]) => ({ payment_id: id, items: list });
    const old = find(
      (item) =>
        item.status === 'succeeded' &&
        Date.parse(item.created_at) < NOW.getTime() - 31 * 86_400_000 &&
        item.refund_status === null &&
        item.total_amount > 0,
    );
    assert.deepEqual(
      [
        await code(sandbox, items({ item_id: 'pdt_none' })),
        await code(sandbox, items({ item_id: first }, { item_id: first })),
        await code(sandbox, items({ item_id: third })),
        await code(sandbox, items({ item_id: first, amount: 8001 })),
        await code(sandbox, items({ item_id: first, amount: 0 })),
        await code(sandbox, items({ item_id: first, amount: 1.5 })),
        await code(sandbox, { payment_id: find((item) => item.status === 'failed') }),
        await code(sandbox, { payment_id: find((item) => item.total_amount === 0) }),
        await code(sandbox, { payment_id: old }),
        await code(sandbox, { payment_id: find((item) => item.refund_status === 'full') }),
        await code(sandbox, { payment_id: 'pay_none' }),
        await code(sandbox, {}),
        await code(sandbox, { payment_id: id, reason: 'x'.repeat(3001) }),
      ],
      [
        '400 LINE_ITEM_NOT_FOUND',
        '400 DUPLICATE_LINE_ITEMS_IN_REQUEST',
        '400 LINE_ITEM_FULLY_REFUNDED',
        '400 LINE_ITEM_REFUND_AMOUNT_TOO_HIGH',
        '400 LINE_ITEM_REFUND_AMOUNT_TOO_LOW',
        '422 INVALID_REQUEST_BODY',
        '400 PAYMENT_NOT_SUCCEEDED',
        '400 ZERO_AMOUNT_PAYMENT_REFUND_NOT_ALLOWED',
        '400 REFUND_WINDOW_EXPIRED',
        '400 PAYMENT_ALREADY_REFUNDED',
        '404 NOT_FOUND',
        '422 INVALID_REQUEST_BODY',
        '422 INVALID_REQUEST_BODY',
      ],
    );
    const { body } = await call(sandbox, `GET /payments/${id}/line-items`);
    assert.deepEqual(
      body.items.map((line: { refundable_amount: number }) => line.refundable_amount),
      [8000, 1600, 0],
      'a refused refund changes nothing',
    );
  });

  it('allows one refund at a time while one is pending or in review', async () => {
    const sandbox = sandboxAt();
    const { body } = await call(
      sandbox,
      `GET /refunds?customer_id=${sandbox.fixtures.harborStudio}`,
    );
    const waiting = (body.items as { status: string; payment_id: string }[]).filter(
      ({ status }) => status === 'pending' || status === 'review',
    );
    assert.equal(waiting.length, 2);
    for (const { payment_id } of waiting) {
      assert.equal(await code(sandbox, { payment_id }), '400 EXISTING_REFUND_REQUEST_PROCESSING');
      assert.equal(
        (await call(sandbox, `GET /payments/${payment_id}`)).body.refund_status,
        null,
        'nothing has succeeded yet',
      );
    }
  });

  it('keeps a refund pending for refundDelay, then it has succeeded', async () => {
    let now = NOW.getTime();
    const sandbox = sandboxAt({ now: () => new Date(now), refundDelay: 5_000 });
    const { id } = await threeLines(sandbox);
    const { body } = await call(sandbox, 'POST /refunds', { payment_id: id });
    assert.equal(body.status, 'pending');
    assert.equal(await code(sandbox, { payment_id: id }), '400 EXISTING_REFUND_REQUEST_PROCESSING');
    now += 6_000;
    assert.equal((await call(sandbox, `GET /refunds/${body.refund_id}`)).body.status, 'succeeded');
    assert.equal((await call(sandbox, `GET /payments/${id}`)).body.refund_status, 'full');
  });
});

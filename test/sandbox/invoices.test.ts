import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Sandbox } from '../../src/sandbox/index.js';
import { BASE, call, sandboxAt } from './support.js';

/** Reads a PDF as strictly as a reader that trusts the cross-reference table must. */
function readPdf(bytes: Uint8Array): string {
  const file = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  assert.match(file, /^%PDF-1\.4\n/);
  assert.match(file, /%%EOF\n$/);
  const start = Number(/startxref\n(\d+)\n/.exec(file)?.[1]);
  const table =
    /^xref\n0 (\d+)\n0000000000 65535 f \n((?:\d{10} 00000 n \n)+)trailer\n<< \/Size (\d+)/.exec(
      file.slice(start),
    );
  assert.ok(table, 'the table is where startxref says');
  const offsets = [...(table[2] ?? '').matchAll(/(\d{10}) 00000 n \n/g)].map((match) =>
    Number(match[1]),
  );
  assert.equal(offsets.length + 1, Number(table[1]));
  assert.equal(table[1], table[3]);
  offsets.forEach((at, i) => {
    assert.ok(file.slice(at).startsWith(`${i + 1} 0 obj\n`), `object ${i + 1}`);
  });
  const stream = /<< \/Length (\d+) >>\nstream\n([\s\S]*?)\nendstream/.exec(file);
  assert.equal(stream?.[2]?.length, Number(stream?.[1]));
  return [...(stream?.[2] ?? '').matchAll(/\(((?:\\.|[^\\)])*)\) Tj/g)]
    .map((match) => (match[1] ?? '').replace(/\\(.)/g, '$1'))
    .join('\n');
}

async function download(sandbox: Sandbox, path: string): Promise<string> {
  const response = await sandbox.fetch(BASE + path);
  assert.equal(response.status, 200);
  assert.equal(response.headers.get('content-type'), 'application/pdf');
  return readPdf(new Uint8Array(await response.arrayBuffer()));
}

describe('invoices', () => {
  it('name merchant, customer, items and amounts, and need no key', async () => {
    const sandbox = sandboxAt();
    const { body } = await call(
      sandbox,
      `GET /payments?customer_id=${sandbox.fixtures.kiteLabs}&page_size=100`,
    );
    const payment = body.items.find((item) => item.total_amount === 12000)!;
    const text = await download(sandbox, `/invoices/payments/${payment.payment_id}`);
    for (const part of [
      'Larkfield Audio',
      'Kite Labs',
      'billing@kite.example',
      'Tape Echo 2',
      'USD 79.00',
      'USD 2.00',
      'USD 120.00',
      payment.invoice_id!,
    ]) {
      assert.ok(text.includes(part), part);
    }
    const { body: full } = await call(sandbox, `GET /payments/${payment.payment_id}`);
    const receipt = await download(sandbox, `/invoices/refunds/${full.refunds[0]!.refund_id}`);
    assert.ok(receipt.includes('USD 24.00') && receipt.includes('Arrived damaged'));
  });

  it('survive names in any script, with brackets, and every currency', async () => {
    const sandbox = sandboxAt();
    for (const key of [
      'satoMisaki',
      'markup',
      'formula',
      'manyCurrencies',
      'trillions',
      'unknownCurrency',
    ] as const) {
      const { body } = await call(
        sandbox,
        `GET /payments?customer_id=${sandbox.fixtures[key]}&status=succeeded`,
      );
      for (const { payment_id, invoice_url } of body.items) {
        if (invoice_url) await download(sandbox, `/invoices/payments/${payment_id}`);
      }
    }
    const { body } = await call(
      sandbox,
      `GET /payments?customer_id=${sandbox.fixtures.manyCurrencies}`,
    );
    const texts = [];
    for (const { payment_id } of body.items)
      texts.push(await download(sandbox, `/invoices/payments/${payment_id}`));
    assert.ok(texts[0]?.includes('JPY 107,800') && texts[1]?.includes('KWD 12.345'));
  });

  it('do not exist for payments that are free or did not go through', async () => {
    const sandbox = sandboxAt();
    const { body } = await call(
      sandbox,
      `GET /payments?customer_id=${sandbox.fixtures.kiteLabs}&page_size=100`,
    );
    const without = body.items.filter((item) => item.invoice_url === null);
    assert.ok(without.length >= 4);
    for (const { payment_id } of without) {
      assert.equal(
        (await call(sandbox, `GET /invoices/payments/${payment_id}`, undefined, {})).status,
        404,
      );
    }
  });
});

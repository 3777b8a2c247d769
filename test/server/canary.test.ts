import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { routes } from '../../src/server/index.js';
import { MATRIX, OTHER_PLAN, productId } from './matrix-rows.js';
import { ALL_ON, BOSS, createBench, customer, type Row } from './support.js';

/** What only staff may know, and what nobody may: each value is made to tell on whoever shows it. */
const STAFF_ONLY = [
  'reason',
  'reference_object_id',
  'error_message',
  'settlement_currency',
  'payment_provider',
  'dispute_status',
  'card_holder_name',
  'card_issuing_country',
  'cancellation_comment',
  'cancellation_feedback',
  'tax_id',
  'customer_business_name',
  'source',
  'description',
  'reference_id',
  'reference_type',
];
/** Line items and credit entitlements have a description for customers. */
const SHOWN_DESCRIPTION = /line-items|credit-entitlements$/;
const NOBODYS = [
  'business_id',
  'brand_id',
  'invoice_url',
  'checkout_session_id',
  'payment_link_secret',
  'client_secret',
  'discount_id',
  'blocklist_entry_id',
];

/** Upstream's answer with a new field in each object, and canaries in what isn't for everyone. */
function spoil(value: unknown, staffOnly: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((one) => spoil(one, staffOnly));
  if (typeof value !== 'object' || value === null) return value;
  const spoilt = Object.entries(value).map(([name, inner]) => {
    if (name === 'metadata') return [name, { secret: 'CANARY-staff' }];
    if (staffOnly.includes(name)) return [name, 'CANARY-staff'];
    // Whether there is an invoice is told by there being an address.
    if (name === 'invoice_url' && inner === null) return [name, null];
    if (NOBODYS.includes(name)) return [name, 'CANARY-nobody'];
    return [name, spoil(inner, staffOnly)];
  });
  return {
    ...Object.fromEntries(spoilt),
    brand_new: 'CANARY-nobody',
    nested: { new: 'CANARY-nobody' },
  };
}

describe('canaries', () => {
  for (const route of routes) {
    const { method, path, access } = route.operation;
    const name = `${method} ${path}`;
    if (route.kind === 'file') continue;

    for (const role of ['customer', 'staff'] as const) {
      if (!access[role]) continue;
      it(`${name} shows ${role} none`, async () => {
        const { sandbox: plain } = createBench();
        const product = await productId({ sandbox: plain }, OTHER_PLAN);
        // Reasons for a retry are upstream's codes, for all.
        const shown = [
          ...(path.endsWith('/retry') ? ['reason'] : []),
          ...(SHOWN_DESCRIPTION.test(path) ? ['description'] : []),
          // What a customer's own bills say.
          ...(path.endsWith('/billing-details') ? ['tax_id', 'customer_business_name'] : []),
        ];
        const staffOnly = STAFF_ONLY.filter((field) => !shown.includes(field));
        const bench = createBench({
          features: { ...ALL_ON, changePlan: { products: [product] } },
          fetch: async (input, init) => {
            const response = await bench.sandbox.fetch(new Request(input, init));
            const text = await response.text();
            if (!text) return new Response(null, { status: response.status });
            return Response.json(spoil(JSON.parse(text), staffOnly), { status: response.status });
          },
        });
        const { kiteLabs, harborStudio } = bench.sandbox.fixtures;
        // Only what is metered has been used.
        const id = path.endsWith('usage-history') ? harborStudio : kiteLabs;
        const row = MATRIX[name]!;
        const params = (await row.params?.(bench, id)) ?? {};
        const filled = path.replace(/\{(\w+)\}/g, (_, place: string) =>
          place === 'customer' ? (role === 'staff' ? id : 'me') : params[place]!,
        );
        const answer = await bench.send(`/v1${filled}${row.query ? `?${row.query}` : ''}`, {
          method,
          token: await bench.tokenFor(role === 'staff' ? BOSS : customer(id)),
          ...(method !== 'GET' && { body: row.body?.(role, params) ?? {} }),
        });
        assert.equal(answer.status, row.success, answer.text);
        const items = answer.body.items as Row[] | undefined;
        if (route.kind === 'list') assert.ok(items!.length > 0);
        const told = `${answer.text} ${[...answer.headers].join(' ')} ${JSON.stringify(bench.audit)}`;
        assert.ok(!told.includes('CANARY-nobody'), told);
        if (role === 'customer') assert.ok(!told.includes('CANARY'), told);
      });
    }
  }
});

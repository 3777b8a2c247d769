/* eslint-disable @typescript-eslint/no-deprecated -- deprecated routes are still there, and so must be in the sandbox */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import DodoPayments from 'dodopayments';
import { sandboxAt, sdk } from './support.js';

/** The first element, which must be there. */
function first<T>(items: readonly T[]): T {
  assert.ok(items.length > 0, 'expected at least one item');
  return items[0] as T;
}

describe('the official SDK as a client', () => {
  const sandbox = sandboxAt();
  const dodo = sdk(sandbox);
  const { kiteLabs, harborStudio, nothing } = sandbox.fixtures;
  const zero = { page_number: 0 };

  it('creates, lists, reads and changes customers', async () => {
    const made = await dodo.customers.create({
      name: 'New One',
      email: 'new@one.example',
      metadata: { a: 'b' },
    });
    assert.match(made.customer_id, /^cus_[0-9A-Za-z]{21}$/);
    assert.equal(made.phone_number, null);
    const list = await dodo.customers.list(zero);
    assert.equal(first(list.items).customer_id, made.customer_id, 'newest first');
    const changed = await dodo.customers.update(made.customer_id, {
      name: 'Newer One',
      phone_number: '+1 555',
    });
    assert.equal(changed.name, 'Newer One');
    assert.deepEqual(await dodo.customers.retrieve(made.customer_id), changed);
  });

  it('gives a portal link from query parameters', async () => {
    const { link } = await dodo.customers.customerPortal.create(kiteLabs, {
      return_url: 'https://shop.example/',
      send_email: true,
    });
    assert.match(
      link,
      /^https:\/\/test\.customer\.dodopayments\.com\/session\/[\w+/=-]+\.[\w+/=-]+\.\w+$/,
    );
    assert.deepEqual(sandbox.requests.at(-1)?.query, {
      return_url: 'https://shop.example/',
      send_email: 'true',
    });
  });

  it('lists and deletes payment methods', async () => {
    const before = await dodo.customers.retrievePaymentMethods(kiteLabs);
    assert.equal(before.items.length, 4);
    const last = before.items.at(-1);
    assert.ok(last);
    await dodo.customers.deletePaymentMethod(last.payment_method_id, { customer_id: kiteLabs });
    assert.equal((await dodo.customers.retrievePaymentMethods(kiteLabs)).items.length, 3);
    assert.deepEqual((await dodo.customers.retrievePaymentMethods(nothing)).items, []);
  });

  it('lists wallets and ledger, and answers the wallet when an entry is created', async () => {
    const wallets = await dodo.customers.wallets.list(kiteLabs);
    assert.deepEqual(
      wallets.items.map(({ currency, balance }) => [currency, balance]),
      [
        ['USD', 12000],
        ['INR', 840000],
        ['JPY', 0],
      ],
    );
    assert.equal(wallets.total_balance_usd, 21740);
    const wallet = await dodo.customers.wallets.ledgerEntries.create(kiteLabs, {
      amount: 500,
      currency: 'USD',
      entry_type: 'credit',
      reason: 'Test',
      idempotency_key: 'sdk-1',
    });
    assert.equal(wallet.balance, 12500);
    const ledger = await dodo.customers.wallets.ledgerEntries.list(kiteLabs, {
      ...zero,
      currency: 'USD',
    });
    assert.equal(first(ledger.items).reason, 'Test');
    assert.equal(first(ledger.items).event_type, 'merchant_adjustment');
  });

  it('lists entitlements in lower case and grants capitalised', async () => {
    const { items } = await dodo.customers.listEntitlements(kiteLabs);
    assert.ok(items.every((item) => item.status === item.status.toLowerCase()));
    const grants = await dodo.customers.listEntitlementGrants(kiteLabs, {
      ...zero,
      integration_type: 'license_key',
      status: 'Delivered',
    });
    assert.ok(grants.items.length > 0);
    assert.ok(grants.items.every((grant) => grant.status === 'Delivered' && grant.license_key));
  });

  it('lists e-mails and reads a body', async () => {
    const emails = await dodo.customers.emails.list(kiteLabs, zero);
    const body = await dodo.customers.emails.retrieveBody(first(emails.items).email_log_id, {
      customer_id: kiteLabs,
    });
    assert.ok(body.html);
  });

  it('reads payments, their lines and refunds', async () => {
    const payments = await dodo.payments.list({ ...zero, customer_id: kiteLabs, page_size: 100 });
    assert.ok(payments.items.length >= 18);
    assert.ok(!('tax' in first(payments.items)), 'the list item has no tax');
    const partly = payments.items.find((payment) => payment.refund_status === 'partial');
    assert.ok(partly);
    const payment = await dodo.payments.retrieve(partly.payment_id);
    assert.equal(payment.customer.customer_id, kiteLabs);
    assert.equal(payment.refunds.length, 1);
    const lines = await dodo.payments.retrieveLineItems(partly.payment_id);
    assert.deepEqual(
      lines.items.map((line) => line.refundable_amount),
      [8000, 1600, 0],
    );
    const refund = await dodo.refunds.create({
      payment_id: partly.payment_id,
      items: [{ item_id: first(lines.items).items_id, amount: 1000 }],
      reason: 'Scratched',
      metadata: { op: 'x' },
    });
    assert.equal(refund.amount, 1000);
    assert.deepEqual((await dodo.refunds.retrieve(refund.refund_id)).metadata, { op: 'x' });
    const refunds = await dodo.refunds.list({
      ...zero,
      customer_id: kiteLabs,
      status: 'succeeded',
    });
    assert.equal(first(refunds.items).refund_id, refund.refund_id);
  });

  it('tries a failed renewal again and brings the subscription back', async () => {
    const failed = await dodo.payments.list({ ...zero, customer_id: kiteLabs, status: 'failed' });
    const payment = first(failed.items);
    assert.equal((await dodo.payments.retrieveRetryState(payment.payment_id)).can_retry, true);
    const retry = await dodo.payments.retry(payment.payment_id);
    assert.equal(retry.status, 'succeeded');
    assert.equal((await dodo.payments.retrieveRetryState(payment.payment_id)).can_retry, false);
    const subscription = await dodo.subscriptions.retrieve(payment.subscription_id ?? '');
    assert.equal(subscription.status, 'active');
  });

  it('lists, reads and changes subscriptions', async () => {
    const list = await dodo.subscriptions.list({
      ...zero,
      customer_id: kiteLabs,
      status: 'active',
      cancel_at_next_billing_date: false,
    });
    const item = list.items.find((one) => one.product_name === 'Studio plan');
    assert.ok(item);
    const { subscription_id: id } = item;
    const ending = await dodo.subscriptions.update(id, {
      cancel_at_next_billing_date: true,
      cancellation_feedback: 'other',
      cancellation_comment: 'Bye',
    });
    assert.equal(ending.cancel_at_next_billing_date, true);
    assert.ok(!('product_name' in ending), 'only the list names the product');
    const kept = await dodo.subscriptions.update(id, { cancel_at_next_billing_date: false });
    assert.equal(kept.cancellation_feedback, null);

    const yearly = (
      await dodo.products.list({ ...zero, recurring: true, page_size: 100 })
    ).items.find((product) => product.name === 'Studio plan, yearly');
    assert.ok(yearly);
    const change = {
      product_id: yearly.product_id,
      quantity: 1,
      proration_billing_mode: 'prorated_immediately' as const,
    };
    const preview = await dodo.subscriptions.previewChangePlan(id, change);
    assert.equal(preview.new_plan.product_id, yearly.product_id);
    const later = {
      ...change,
      proration_billing_mode: 'full_immediately' as const,
      effective_at: 'next_billing_date' as const,
    };
    const answer = await dodo.subscriptions.changePlan(id, later);
    assert.deepEqual(Object.values(answer), [null, null, null, null]);
    assert.equal(
      (await dodo.subscriptions.retrieve(id)).scheduled_change?.product_name,
      'Studio plan, yearly',
    );
    await dodo.subscriptions.cancelChangePlan(id);
    assert.equal((await dodo.subscriptions.retrieve(id)).scheduled_change, null);

    const link = await dodo.subscriptions.updatePaymentMethod(id, {
      payment_method: { type: 'new', return_url: 'https://shop.example/' },
    });
    assert.ok(link.payment_link);
    assert.equal(sandbox.requests.at(-1)?.status, 200);
  });

  it('charges on demand, and reads usage', async () => {
    const { items } = await dodo.subscriptions.list({ ...zero, customer_id: harborStudio });
    const onDemand = items.find((one) => one.on_demand);
    const metered = items.find((one) => one.product_name === 'Render farm');
    assert.ok(onDemand && metered);
    const { payment_id } = await dodo.subscriptions.charge(onDemand.subscription_id, {
      product_price: 1234,
    });
    assert.equal((await dodo.payments.retrieve(payment_id)).total_amount, 1234);
    const usage = await dodo.subscriptions.retrieveUsageHistory(metered.subscription_id, zero);
    assert.ok(usage.items.length >= 3);
    assert.equal(
      (await dodo.subscriptions.retrieveCreditUsage(metered.subscription_id)).subscription_id,
      metered.subscription_id,
    );
  });

  it('manages licence keys and instances, and the public routes', async () => {
    const keys = await dodo.licenseKeys.list({ ...zero, customer_id: kiteLabs });
    const used = keys.items.map((key) => `${key.instances_count}/${key.activations_limit}`);
    assert.deepEqual(used.sort(), ['0/1', '1/3', '2/5', '5/5']);
    const key = keys.items.find((one) => one.instances_count === 2);
    assert.ok(key);
    assert.equal((await dodo.licenseKeys.retrieve(key.id)).key, key.key);
    assert.equal(
      (await dodo.licenseKeys.update(key.id, { activations_limit: 3 })).activations_limit,
      3,
    );
    const instance = await dodo.licenses.activate({ license_key: key.key, name: 'Third' });
    assert.equal(instance.customer.customer_id, kiteLabs);
    await assert.rejects(
      dodo.licenses.activate({ license_key: key.key, name: 'Fourth' }),
      DodoPayments.UnprocessableEntityError,
    );
    assert.equal(
      (await dodo.licenseKeyInstances.update(instance.id, { name: 'Renamed' })).name,
      'Renamed',
    );
    assert.equal((await dodo.licenseKeyInstances.retrieve(instance.id)).name, 'Renamed');
    assert.equal(
      (await dodo.licenseKeyInstances.list({ ...zero, license_key_id: key.id })).items.length,
      3,
    );
    assert.equal(
      (await dodo.licenses.validate({ license_key: key.key, license_key_instance_id: instance.id }))
        .valid,
      true,
    );
    await dodo.licenses.deactivate({ license_key: key.key, license_key_instance_id: instance.id });
    assert.equal(
      (await dodo.licenses.validate({ license_key: key.key, license_key_instance_id: instance.id }))
        .valid,
      false,
    );
    await assert.rejects(
      dodo.licenses.deactivate({ license_key: key.key, license_key_instance_id: instance.id }),
      DodoPayments.PermissionDeniedError,
    );
    await assert.rejects(
      dodo.licenses.activate({ license_key: 'nope', name: 'x' }),
      DodoPayments.NotFoundError,
    );
    await dodo.licenseKeys.update(key.id, { disabled: true });
    assert.equal((await dodo.licenses.validate({ license_key: key.key })).valid, false);
  });

  it('reads and writes credits, and refuses a used idempotency key with 409', async () => {
    const own = await dodo.customers.listCreditEntitlements(kiteLabs);
    const { credit_entitlement_id } = first(own.items);
    assert.equal((await dodo.creditEntitlements.list(zero)).items.length, 2);
    assert.ok((await dodo.creditEntitlements.retrieve(credit_entitlement_id)).name);
    assert.equal(
      (
        await dodo.creditEntitlements.balances.list(credit_entitlement_id, {
          ...zero,
          customer_id: kiteLabs,
        })
      ).items.length,
      1,
    );
    const entry = {
      credit_entitlement_id,
      amount: '0.25',
      entry_type: 'credit' as const,
      idempotency_key: 'c-1',
    };
    const row = await dodo.creditEntitlements.balances.createLedgerEntry(kiteLabs, entry);
    assert.equal(row.balance_after, '487.75');
    await assert.rejects(
      dodo.creditEntitlements.balances.createLedgerEntry(kiteLabs, entry),
      DodoPayments.ConflictError,
    );
    assert.equal(
      (await dodo.creditEntitlements.balances.retrieve(kiteLabs, { credit_entitlement_id }))
        .balance,
      '487.75',
    );
    const ledger = await dodo.creditEntitlements.balances.listLedger(kiteLabs, {
      credit_entitlement_id,
      ...zero,
    });
    assert.deepEqual(
      ledger.items.map((item) => item.balance_after),
      ['487.75', '487.5', '500'],
    );
    const grants = await dodo.creditEntitlements.balances.listGrants(kiteLabs, {
      credit_entitlement_id,
      ...zero,
      status: 'active',
    });
    assert.deepEqual(
      grants.items.map((grant) => grant.remaining_amount),
      ['0.25', '487.5'],
    );
  });

  it('lists disputes and reads one', async () => {
    const { items } = await dodo.disputes.list({
      ...zero,
      customer_id: kiteLabs,
      dispute_status: 'dispute_opened',
    });
    assert.equal(typeof first(items).amount, 'string');
    assert.equal(
      (await dodo.disputes.retrieve(first(items).dispute_id)).customer.customer_id,
      kiteLabs,
    );
  });

  it('reads the catalogue and small lookups', async () => {
    const products = await dodo.products.list(zero);
    const product = await dodo.products.retrieve(first(products.items).product_id);
    assert.equal(product.price.type, 'recurring_price');
    const collections = await dodo.productCollections.list(zero);
    const collection = await dodo.productCollections.retrieve(first(collections.items).id);
    assert.equal(first(collection.groups).products.length, first(collections.items).products_count);
    const addons = await dodo.addons.list(zero);
    assert.equal(
      (await dodo.addons.retrieve(first(addons.items).id)).name,
      first(addons.items).name,
    );
    const meters = await dodo.meters.list(zero);
    await dodo.meters.retrieve(first(meters.items).id);
    const brands = await dodo.brands.list();
    await dodo.brands.retrieve(first(brands.items).brand_id);
    const discounts = await dodo.discounts.list(zero);
    await dodo.discounts.retrieve(first(discounts.items).discount_id);
    assert.equal((await dodo.discounts.retrieveByCode('SPRING15')).amount, 1500);
    assert.ok((await dodo.misc.listSupportedCountries()).includes('IN'));
  });

  it('blocks and unblocks a customer', async () => {
    const entry = await dodo.blocklist.customers.create({
      customer_id: harborStudio,
      reason: 'Test',
      source: 'customer_page',
    });
    assert.equal(entry.subscriptions_swept, true);
    assert.equal(entry.cancelled_subscription_ids?.length, 2);
    assert.equal((await dodo.customers.retrieve(harborStudio)).blocklist_entry_id, entry.id);
    const listed = (await dodo.customers.list({ ...zero, email: 'ops@harbor.example' })).items;
    assert.equal(first(listed).blocked_at, null, 'the list leaves it empty');
    assert.equal(
      (await dodo.blocklist.customers.list({ ...zero, identifier: 'HARBOR' })).items.length,
      1,
    );
    const note = await dodo.blocklist.customers.notes.create(entry.id, { note: 'Called them' });
    assert.equal(
      (await dodo.blocklist.customers.notes.update(note.id, { entry_id: entry.id, note: 'Wrote' }))
        .note,
      'Wrote',
    );
    assert.equal(
      first((await dodo.blocklist.customers.retrieve(entry.id)).notes ?? []).note,
      'Wrote',
    );
    await dodo.blocklist.customers.delete(entry.id);
    assert.equal((await dodo.customers.retrieve(harborStudio)).blocked_at, null);
  });

  it('downloads invoices and receipts', async () => {
    const { items } = await dodo.payments.list({
      ...zero,
      customer_id: kiteLabs,
      status: 'succeeded',
    });
    const invoice = await dodo.invoices.payments.retrieve(first(items).payment_id);
    assert.equal(invoice.headers.get('content-type'), 'application/pdf');
    const { items: refunds } = await dodo.refunds.list({ ...zero, customer_id: kiteLabs });
    assert.equal(
      (await dodo.invoices.payments.retrieveRefund(first(refunds).refund_id)).status,
      200,
    );
    await assert.rejects(
      dodo.invoices.payments.retrievePayout('pyt_1'),
      DodoPayments.NotFoundError,
    );
  });

  it('answered everything above without an unknown route', () => {
    const bad = sandbox.requests.filter(
      (request) =>
        request.status === 404 &&
        !request.path.startsWith('/invoices/payouts') &&
        !request.path.startsWith('/licenses'),
    );
    assert.deepEqual(bad, []);
  });
});

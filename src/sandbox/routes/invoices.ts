/** Invoices: PDFs that need no key, only the id. */
import { notFound } from '../errors.js';
import { money } from '../money.js';
import { isLatin, writePdf, type PdfLine } from '../pdf.js';
import { file, route, type Call, type Route } from '../router.js';
import type { PaymentRecord } from '../wire.js';
import type { World } from '../world.js';
import { findPayment } from './owner.js';
import { findRefund } from './refunds.js';

function head(world: World, kind: string, number: string, date: string): PdfLine[] {
  return [
    { text: world.catalog.business_name, size: 18, bold: true },
    { text: world.catalog.support_email },
    { text: '' },
    { text: kind, size: 14, bold: true },
    { text: `Number: ${number}` },
    { text: `Date: ${date.slice(0, 10)}` },
    { text: '' },
  ];
}

/** The page's fonts know Latin 1 only; a name in another script is left to the file's title. */
function billTo(world: World, owner: number, { payment }: PaymentRecord): PdfLine[] {
  const { name, email } = world.customers.get(owner);
  const { street, city, zipcode, country } = payment.billing;
  const lines = [name, email, street, [zipcode, city].filter(Boolean).join(' '), country];
  return [
    { text: 'Bill to', bold: true },
    ...lines
      .filter((line): line is string => Boolean(line) && isLatin(line ?? ''))
      .map((text) => ({ text })),
    { text: '' },
  ];
}

function paymentInvoice({ world, params }: Call) {
  const { owner, record } = findPayment(world, params.payment_id ?? '');
  const { payment, lines } = record;
  // Upstream documents no answer for a payment without an invoice: our pick is 404.
  if (payment.invoice_url === null) throw notFound('Invoice');
  const { currency } = payment;
  const tax = payment.tax ?? 0;
  const page: PdfLine[] = [
    ...head(world, 'Invoice', payment.invoice_id ?? '', payment.created_at),
    ...billTo(world, owner, record),
    ...lines.map((line) => ({
      text: line.name ?? line.items_id,
      right: money(line.amount, currency),
    })),
    { text: '' },
    { text: 'Tax', right: money(tax, currency) },
    { text: 'Total', right: money(payment.total_amount, currency), bold: true },
    { text: '' },
    { text: `Payment ${payment.payment_id}`, size: 8 },
  ];
  return file(writePdf(`Invoice for ${world.customers.get(owner).name}`, page), 'application/pdf');
}

function refundReceipt({ world, params }: Call) {
  const { owner, record, refund } = findRefund(world, params.refund_id ?? '');
  const amount = money(refund.amount ?? 0, refund.currency ?? record.payment.currency);
  const page: PdfLine[] = [
    ...head(world, 'Refund receipt', refund.refund_id, refund.created_at),
    ...billTo(world, owner, record),
    { text: `Refund of payment ${record.payment.payment_id}` },
    ...(refund.reason ? [{ text: `Reason: ${refund.reason}` }] : []),
    { text: '' },
    { text: 'Refunded', right: amount, bold: true },
  ];
  const pdf = writePdf(`Refund receipt for ${world.customers.get(owner).name}`, page);
  return file(pdf, 'application/pdf');
}

export const invoiceRoutes: Route[] = [
  route('GET /invoices/payments/:payment_id', paymentInvoice, true),
  route('GET /invoices/refunds/:refund_id', refundReceipt, true),
  // The sandbox keeps no payouts.
  route(
    'GET /invoices/payouts/:payout_id',
    () => {
      throw notFound('Payout');
    },
    true,
  ),
];

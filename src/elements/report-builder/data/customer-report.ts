import { ClientError, isClientError } from '../../../client/errors.js';
import { listAllDisputes } from '../../../protocol/dispute.js';
import { getPaymentOwner, listAllPayments } from '../../../protocol/payment.js';
import { listAllRefunds } from '../../../protocol/refund.js';
import { SumBook, type CustomerSums, type OwnerOf, type Summed } from './customer-sums.js';
import { PageReader, type ListOperation } from './page-reader.js';
import { readAllRows, ReportInterrupted, type Rows } from './rows.js';
import type { SumRange } from './sources.js';

/** Batches of upstream's rows, as `readAllRows` gives them. */
export type Batches = AsyncIterable<readonly unknown[]>;

export interface CustomerReportInput {
  readonly payments: Batches;
  readonly refunds: Batches;
  readonly disputes: Batches;
  /**
   * Looks up a payment from before the range: lists of refunds and disputes name a payment and no
   * customer. Null where there is none any more.
   */
  readonly ownerOf: OwnerOf;
}

/** The same of what the handler has, over days. Rows of all three lists are read as of the start. */
export function readCustomerReport(range: SumRange): Rows<CustomerSums> {
  const { client, signal } = range;
  const list = <Row extends Dated>(operation: ListOperation<Row>, id: (row: Row) => string) =>
    readAllRows<Row>({
      ...range,
      operation,
      id,
      createdAt: ({ created_at }) => created_at,
      datesByServer: true,
    });
  return customerReport({
    payments: list(listAllPayments, ({ payment_id }) => payment_id),
    refunds: list(listAllRefunds, ({ refund_id }) => refund_id),
    disputes: list(listAllDisputes, ({ dispute_id }) => dispute_id),
    async ownerOf(payment) {
      const owner = new PageReader({ client, operation: getPaymentOwner, onWait: range.onWait });
      try {
        return (await owner.read({ params: { payment } }, signal)).customer;
      } catch (error) {
        if (isClientError(error) && error.kind === 'not-found') return null;
        throw error;
      }
    },
  });
}

interface Dated {
  readonly created_at: string | null;
}

/**
 * Payments, refunds and disputes summed by customer and currency. Each counts at its own date, so a
 * refund of an older payment is in it. Integers only; nothing is added across currencies. An
 * interruption keeps what was counted, but there is no row before the end.
 */
export function customerReport(input: CustomerReportInput): Rows<CustomerSums> {
  const stage = (what: Summed, batches: Batches): Stage => ({
    what,
    source: batches[Symbol.asyncIterator](),
  });
  return sumUp(new SumBook(input.ownerOf), [
    stage('payments', input.payments),
    stage('refunds', input.refunds),
    stage('disputes', input.disputes),
  ]);
}

/** One of the three lists; `held`: a batch that was read and not counted yet. */
interface Stage {
  readonly what: Summed;
  readonly source: AsyncIterator<readonly unknown[]>;
  readonly held?: readonly unknown[] | undefined;
}

async function* sumUp(book: SumBook, stages: readonly Stage[]): Rows<CustomerSums> {
  for (const [at, { what, source, held: left }] of stages.entries()) {
    let held = left;
    const later = (rest: () => Stage) => () => sumUp(book, [rest(), ...stages.slice(at + 1)]);
    for (;;) {
      try {
        held ??= await nextOf(source);
        if (!held) break;
        // All of a batch or nothing of it: what was counted must not be counted again.
        await book.findOwners(held);
      } catch (error) {
        if (error instanceof ReportInterrupted) {
          const { resume } = error as ReportInterrupted<unknown>;
          throw new ReportInterrupted(
            0,
            error.error,
            later(() => ({ what, source: resume() })),
          );
        }
        if (!(error instanceof ClientError)) throw error;
        const stage = { what, source, held };
        throw new ReportInterrupted(
          0,
          error,
          later(() => stage),
        );
      }
      for (const row of held) book.count(what, row);
      held = undefined;
    }
  }
  const { rows } = book;
  for (let at = 0; at < rows.length; at += BATCH) yield rows.slice(at, at + BATCH);
}

const BATCH = 100;

async function nextOf(
  source: AsyncIterator<readonly unknown[]>,
): Promise<readonly unknown[] | undefined> {
  const next = await source.next();
  return next.done ? undefined : next.value;
}

import { html } from 'lit';
import type { CustomerClient } from '../../../client/customer-client.js';
import { keyFor } from '../../../client/idempotency-key.js';
import { Attempt } from '../../../controllers/attempt.js';
import { Resource } from '../../../controllers/resource.js';
import type { TemporaryHost } from '../../../controllers/temporary-host.js';
import { formatMoney } from '../../../format/money.js';
import { savedMethodName } from '../../../format/payment-method.js';
import type { PaymentMethod } from '../../../protocol/payment-method.js';
import {
  getPaymentRetry,
  listPayments,
  retryPayment,
  type PaymentRetry,
  type PaymentRow,
  type RetryState,
} from '../../../protocol/payment.js';
import type { Subscription } from '../../../protocol/subscription.js';
import type { DialogContent } from '../../../ui/dialog-content.js';
import { change, clientOf, renderAttempt, reread, type ChangeContext } from './change.js';
import { dayOf, nameOf, spokenOf, type Reader } from './wording.js';

interface Failed {
  readonly payment: PaymentRow;
  readonly retry: RetryState;
}

/** What the dialog gets, of a list of subscriptions, or of bills, which knows none. */
interface Context extends ChangeContext {
  /** Host of the dialog's own controllers, which end with it. */
  readonly scope: TemporaryHost;
  /** An id, or `me`. */
  readonly customer: () => string;
  readonly reader: () => Reader;
  readonly find?: (id: string) => Subscription | undefined;
  readonly methods?: () => readonly PaymentMethod[] | undefined;
}

type Whose = Pick<Subscription, 'product_name' | 'payment_method_id'>;

/** Has the payment that failed charged again, by the method that the subscription has now. */
export class RetryTask {
  #context: Context;
  #attempt: Attempt<string, PaymentRetry>;
  #failed: Resource<readonly [CustomerClient], Failed | null>;

  /** @param bill - the payment that failed; without it, the subscription's last one that did */
  constructor(context: Context, bill?: PaymentRow) {
    this.#context = context;
    const { scope, session, customer, id } = context;
    this.#failed = new Resource(scope, {
      args: () =>
        session.client && (bill ?? context.find?.(id)) ? ([session.client] as const) : undefined,
      load: async ([client], signal) => {
        const query = { subscription_id: id, status: 'failed', page_size: 1 };
        const input = { params: { customer: customer() }, query };
        const payment = bill ?? (await client.read(listPayments, input, { signal })).items[0];
        if (!payment) return null;
        const params = { customer: customer(), payment: payment.payment_id };
        return { payment, retry: await client.read(getPaymentRetry, { params }, { signal }) };
      },
    });
    this.#attempt = new Attempt(scope, (payment: string, idempotencyKey) =>
      clientOf(context).write(
        retryPayment,
        { params: { customer: customer(), payment } },
        { idempotencyKey },
      ),
    );
  }

  content = (subscription: Whose): DialogContent => {
    const { localize, reader, methods } = this.#context;
    const { term, lang } = localize;
    const { state, busy } = this.#attempt;
    const known = this.#failed.state;
    const data = 'data' in known ? known.data : undefined;
    const { payment, retry } = data ?? {};
    const amount =
      payment && payment.total_amount !== null
        ? formatMoney(payment.total_amount, payment.currency ?? '', lang)
        : undefined;
    const method = methods?.()?.find(
      ({ payment_method_id: id }) => id === subscription.payment_method_id,
    );
    const from = dayOf(retry?.retry_available_at ?? null, reader());
    const text =
      known.status === 'loading'
        ? term('calculating')
        : known.status === 'error'
          ? term('detailsFailed')
          : retry?.can_retry && amount
            ? term('retryText', amount, method && savedMethodName(method))
            : from
              ? term('retryNotYet', from)
              : term('retryNot');
    return {
      title: term('retryQuestion', nameOf(subscription, localize)),
      level: 2,
      busy,
      ...(state.status !== 'unknown' &&
        retry?.can_retry &&
        amount && { act: { label: term('payAgain', amount), onAct: this.#act } }),
      body: html`<p class="task-text">${text}</p>
        ${renderAttempt(this.#context, this.#attempt, this.#act)}`,
    };
  };

  #act = (): void => {
    const context = this.#context;
    const { state } = this.#failed;
    const { payment, retry } = ('data' in state ? state.data : undefined) ?? {};
    if (!payment || !retry) return;
    void change(context, {
      attempt: this.#attempt,
      input: payment.payment_id,
      key: keyFor('retry', payment.payment_id, retry.sends_used),
      before: 'ce-payment-retry',
      after: 'ce-payment-retried',
      done: async () => {
        const now = await reread(context);
        return now ? spokenOf(now, context.reader()) : '';
      },
    });
  };
}

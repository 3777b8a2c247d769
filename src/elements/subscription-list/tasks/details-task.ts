import { html, nothing, type TemplateResult } from 'lit';
import type { CustomerClient } from '../../../client/customer-client.js';
import { LazyPart } from '../../../controllers/lazy-part.js';
import { Resource } from '../../../controllers/resource.js';
import { revealMarks } from '../../../format/name.js';
import { formatCount } from '../../../format/number.js';
import { savedMethodName } from '../../../format/payment-method.js';
import { listPayments } from '../../../protocol/payment.js';
import {
  CANCELLATION_FEEDBACK,
  getSubscription,
  type Subscription,
} from '../../../protocol/subscription.js';
import { listUsage, type UsagePeriod } from '../../../protocol/usage.js';
import { button } from '../../../ui/button.js';
import { descriptionList, noValue, type Description } from '../../../ui/description-list.js';
import type { DialogContent } from '../../../ui/dialog-content.js';
import type { InvoiceList } from '../../invoice-list/invoice-list.js';
import { createPart } from '../../shared/create-part.js';
import {
  taskLabel,
  tasksFor,
  type SubscriptionTask,
} from '../../shared/subscription/allowed-tasks.js';
import {
  dayOf,
  isEnded,
  nameOf,
  subscriptionPrice,
  whenOf,
} from '../../shared/subscription/wording.js';
import { statusBadge } from '../rows.js';
import type { Task, TaskContext } from './task.js';
import { PERIODS, UsageHistory } from './usage-history.js';

interface Details {
  readonly full: Subscription | null;
  readonly usage: readonly UsagePeriod[] | null;
}

const BILLS = 5;

/** All that is known of a subscription, with its bills and its use, and all that can be done with it. */
export class DetailsTask implements Task {
  #context: TaskContext;
  #details: Resource<readonly [CustomerClient], Details>;
  #usage: UsageHistory;
  /** The list of bills with its invoices, for this one alone. */
  #bills: LazyPart<InvoiceList>;

  constructor(context: TaskContext) {
    this.#context = context;
    const { scope, session, params, id, host } = context;
    this.#details = new Resource<readonly [CustomerClient], Details>(scope, {
      args: () => (session.client && context.find(id) ? ([session.client] as const) : undefined),
      load: async ([client], signal) => {
        // One part that fails takes no other with it; a session that has ended is the list's to tell.
        const part = <T>(read: Promise<T>) => read.catch(() => null);
        const query = { page_size: PERIODS };
        const [full, usage] = await Promise.all([
          part(client.read(getSubscription, { params: params() }, { signal })),
          part(client.read(listUsage, { params: params(), query }, { signal })),
        ]);
        return { full, usage: usage?.items ?? null };
      },
    });
    this.#usage = new UsageHistory(context);
    this.#bills = new LazyPart(host, async () => {
      const { InvoiceList } = await import('../../invoice-list/invoice-list.js');
      const list = createPart('invoice-list', InvoiceList);
      const customer = context.customer();
      return Object.assign(list, {
        subscriptionId: id,
        customerId: customer === 'me' ? '' : customer,
        pageSize: BILLS,
        heading: '',
        headingLevel: 3,
        client: host.client,
      });
    });
  }

  content = (row: Subscription): DialogContent => {
    const { localize, session, reader } = this.#context;
    const { term } = localize;
    const mayBills = session.may(listPayments);
    if (mayBills) void this.#bills.fetch('now');
    const { state } = this.#details;
    const { full, usage } = ('data' in state ? state.data : undefined) ?? {};
    // The list's row is newer after a change; upstream's whole object has more.
    const subscription = full ? { ...full, ...pickKnown(row) } : row;
    const isPartial = full === null || usage === null;
    const tasks = tasksFor(row, { session, isStaff: reader().isStaff });
    return {
      title: nameOf(row, localize),
      size: 540,
      body: html`${descriptionList(this.#facts(subscription))}
      ${
        tasks.length
          ? html`<div class="task-buttons">${tasks.map((task) => this.#renderTask(task))}</div>`
          : nothing
      }
      ${
        isPartial
          ? html`<p class="task-note" role="alert">
              ${term('detailsFailed')}
              ${button(term('tryAgain'), () => void this.#details.reload())}
            </p>`
          : nothing
      }
      ${this.#usage.render(usage ?? [])}
      ${
        mayBills
          ? html`<h3 class="task-heading bare">${term('latestBills')}</h3>
              ${this.#bills.part}`
          : nothing
      }`,
    };
  };

  #renderTask(task: SubscriptionTask): TemplateResult {
    const { localize, open } = this.#context;
    return button(taskLabel(task, localize), () => {
      open(task);
    });
  }

  #facts(subscription: Subscription): readonly Description[] {
    const { localize, methods, copyable, reader } = this.#context;
    const { term, lang } = localize;
    const told = reader();
    const { isStaff } = told;
    const day = (iso: string | null) => dayOf(iso, told) ?? noValue(term('notProvided'));
    const method = methods()?.find(
      ({ payment_method_id: id }) => id === subscription.payment_method_id,
    );
    const reason = CANCELLATION_FEEDBACK.find((one) => one === subscription.cancellation_feedback);
    const { product_id: product, cancellation_comment: comment } = subscription;
    const when = whenOf(subscription, told, true);
    return [
      { term: term('taskStatus'), value: statusBadge(subscription, told) },
      { term: term('price'), value: html`<bdi>${subscriptionPrice(subscription, told)}</bdi>` },
      { term: term('quantity'), value: formatCount(subscription.quantity ?? 1, lang) },
      { term: term('started'), value: day(subscription.created_at) },
      ...(isEnded(subscription)
        ? [{ term: term('subscriptionStatus', 'ending'), value: when.join(', ') || '–' }]
        : [{ term: term('nextBilling'), value: day(subscription.next_billing_date) }]),
      ...(method ? [{ term: term('method'), value: savedMethodName(method) }] : []),
      ...(isStaff && subscription.addons.length
        ? [
            {
              term: term('addons'),
              value: subscription.addons.map(
                ({ addon_id, quantity }) => html`${quantity} × ${copyable(addon_id)} `,
              ),
            },
          ]
        : []),
      ...(reason ? [{ term: term('reason'), value: term('cancelReason', reason) }] : []),
      ...(comment ? [{ term: term('comment'), value: revealMarks(comment) }] : []),
      ...(isStaff
        ? [
            { term: term('taskSubscriptionId'), value: copyable(subscription.subscription_id) },
            ...(product ? [{ term: term('productId'), value: copyable(product) }] : []),
          ]
        : []),
    ];
  }
}

/** What a list's row knows: upstream's rows carry neither add-ons nor meters, nor why it was ended. */
function pickKnown(row: Subscription): Partial<Subscription> {
  const {
    addons: _a,
    meters: _m,
    cancellation_feedback: _f,
    cancellation_comment: _c,
    ...known
  } = row;
  return known;
}

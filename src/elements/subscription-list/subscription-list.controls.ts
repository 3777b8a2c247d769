import type { LitElement, TemplateResult } from 'lit';
import type { CustomerClient } from '../../client/customer-client.js';
import type { ClientError } from '../../client/errors.js';
import type { Announcer } from '../../controllers/announcer.js';
import { FreshData } from '../../controllers/fresh-data.js';
import type { Localize } from '../../controllers/localize.js';
import { Resource } from '../../controllers/resource.js';
import type { SessionController } from '../../controllers/session.js';
import { savedMethodName } from '../../format/payment-method.js';
import { listPaymentMethods, type PaymentMethod } from '../../protocol/payment-method.js';
import type { Subscription } from '../../protocol/subscription.js';
import { controls } from '../../translations/en/controls.js';
import { subscriptionTasks } from '../../translations/en/subscription-tasks.js';
import { addEnglish } from '../../translations/register.js';
import { addStyles } from '../../ui/add-styles.js';
import { copyIdStyles } from '../../ui/copy-id.js';
import { errorMessage, staleNotice } from '../../ui/error-message.js';
import { message, messageStyles } from '../../ui/message.js';
import { noticeStyles } from '../../ui/notice.js';
import { CopyIds } from '../shared/copy-ids.js';
import { requestSignIn } from '../shared/sign-in.js';

addEnglish(controls);
addEnglish(subscriptionTasks);

interface ControlOptions {
  readonly localize: Localize;
  readonly announcer: Announcer;
  readonly session: SessionController;
  readonly customer: () => string;
  readonly isStaff: () => boolean;
  readonly refresh: () => Promise<void>;
}

/**
 * What nobody waits for: messages in place of rows, copying of ids, and which card pays for what. A
 * module of its own, loaded when the first rows are painted.
 */
export class SubscriptionControls {
  #host: LitElement & { client?: CustomerClient | undefined };
  #options: ControlOptions;
  #ids: CopyIds;
  #methods: Resource<readonly [CustomerClient, string], PaymentMethod[]>;

  constructor(host: LitElement & { client?: CustomerClient | undefined }, options: ControlOptions) {
    this.#host = host;
    this.#options = options;
    const { localize, announcer, session, customer } = options;
    this.#ids = new CopyIds(host, localize, announcer);
    this.#methods = new Resource(host, {
      args: () => {
        const { client } = session;
        return client && session.may(listPaymentMethods)
          ? ([client, customer()] as const)
          : undefined;
      },
      load: async ([client, id], signal) => {
        const input = { params: { customer: id } };
        return (await client.read(listPaymentMethods, input, { signal })).items;
      },
    });
    new FreshData(host, {
      client: () => session.client,
      shows: ['payment-methods'],
      refresh: () => void this.#methods.reload(),
    });
    addStyles(host, [messageStyles, noticeStyles, copyIdStyles]);
  }

  /** The saved ways to pay; undefined while they aren't known. */
  get methods(): readonly PaymentMethod[] | undefined {
    const { state } = this.#methods;
    return state.status === 'loading' ? undefined : state.data;
  }

  /** Undefined while it is on its way; empty where nobody can tell. */
  methodOf({ payment_method_id: id }: Subscription): string | undefined {
    const { methods } = this;
    const method = methods?.find(({ payment_method_id }) => payment_method_id === id);
    if (method) return savedMethodName(method);
    const isComing = this.#methods.state.status === 'loading';
    return id && isComing && this.#options.session.may(listPaymentMethods) ? undefined : '';
  }

  /** Another session: nothing of the last one stays. */
  restart(): void {
    void this.#methods.restart();
  }

  renderId(id: string): TemplateResult {
    return this.#ids.render(id);
  }

  takeCopy(event: MouseEvent): boolean {
    return this.#ids.take(event, 'subscription-id');
  }

  renderEmpty(): TemplateResult {
    const { term } = this.#options.localize;
    return message({
      title: term('noSubscriptions'),
      text: term(this.#options.isStaff() ? 'noSubscriptionsOfCustomer' : 'noSubscriptionsText'),
    });
  }

  /** In place of rows, or above those that were read before. */
  renderError(error: ClientError, readAt: Date | undefined): TemplateResult {
    const { localize, refresh } = this.#options;
    const onRetry = () => void this.#retry(refresh);
    if (readAt) return staleNotice(localize, error, readAt, onRetry);
    const { term } = localize;
    return errorMessage(localize, {
      error,
      failed: term('subscriptionsFailed'),
      forbidden: term('forbiddenSubscriptions'),
      forbiddenText: term('forbiddenSubscriptionsText'),
      onRetry,
      onSignIn: () => {
        requestSignIn(this.#host);
      },
    });
  }

  /** The pressed button goes while it loads: the focus goes on to the next one, or to the heading. */
  async #retry(refresh: () => Promise<void>): Promise<void> {
    await refresh();
    await this.#host.updateComplete;
    const root = this.#host.renderRoot as ShadowRoot;
    if (root.activeElement) return;
    root.querySelector<HTMLElement>('.message button, .notice button, [part=heading]')?.focus();
  }
}

import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { CustomerClient } from '../../client/customer-client.js';
import type { Announcer } from '../../controllers/announcer.js';
import type { Localize } from '../../controllers/localize.js';
import { Resource } from '../../controllers/resource.js';
import type { SessionController } from '../../controllers/session.js';
import { getLineItems, getPayment } from '../../protocol/payment.js';
import { blocks } from '../../translations/en/blocks.js';
import { refund } from '../../translations/en/refund.js';
import { addEnglish } from '../../translations/register.js';
import { button } from '../../ui/button.js';
import { statusNote } from '../../ui/status-note.js';
import { addStyles } from '../../ui/add-styles.js';
import { requestSignIn } from '../shared/sign-in.js';
import type { Downloads } from './downloads.js';
import { DetailsDialog } from './details-dialog.js';
import { paymentDialogStyles } from './payment-dialogs.styles.js';
import type { ReadPayment } from './refund-draft.js';
import { RefundDialog } from './refund-dialog.js';

addEnglish({ ...blocks, ...refund });

/** An element that shows a customer's payments. */
export type PaymentHost = LitElement & {
  customerId: string;
  confirmAbove: Readonly<Record<string, number>>;
  client: CustomerClient | undefined;
};

/** What the dialogs have of their element. */
export interface DialogContext {
  readonly host: PaymentHost;
  readonly localize: Localize;
  readonly session: SessionController;
  readonly announcer: Announcer;
  readonly downloads: Downloads;
  readonly reader: PaymentReader;
}

/** The dialogs about a payment, in a module of their own that is loaded when the first is opened. */
export class PaymentDialogs {
  #details: DetailsDialog;
  #refund: RefundDialog;
  #reader: PaymentReader;

  constructor(
    host: PaymentHost,
    localize: Localize,
    session: SessionController,
    { announcer, downloads }: Pick<DialogContext, 'announcer' | 'downloads'>,
  ) {
    const reader = (this.#reader = new PaymentReader(host, localize, session));
    const context = { host, localize, session, announcer, downloads, reader };
    this.#refund = new RefundDialog(context);
    this.#details = new DetailsDialog(context);
    addStyles(host, paymentDialogStyles);
  }

  /** Opens a dialog; the payment is read anew each time. */
  open(what: 'details' | 'refund', id: string, opener: HTMLElement | undefined): void {
    this.close();
    this.#reader.begin(id);
    if (what === 'refund') this.#refund.open(id, opener);
    else this.#details.open(opener);
  }

  /** As when another person's session begins. */
  close(): void {
    this.#details.dialog.close();
    this.#refund.dialog.close();
  }

  /** Another customer: nothing is said of the last one. Their dialogs close by themselves. */
  forget(): void {
    this.#refund.forget();
  }

  /** Above the table: what came of a refund. */
  renderNews(): unknown {
    return this.#refund.renderNews();
  }

  render(): unknown {
    return html`${this.#details.render()}${this.#refund.render()}`;
  }
}

type Args = readonly [client: CustomerClient, customer: string, id: string];

/** Reads the payment that a dialog is about, with its lines. */
class PaymentReader {
  #host: PaymentHost;
  #localize: Localize;
  #id = '';
  /** Whose payment it is, whatever the table shows by now. */
  customer = '';
  #resource: Resource<Args, ReadPayment>;

  constructor(host: PaymentHost, localize: Localize, session: SessionController) {
    this.#host = host;
    this.#localize = localize;
    this.#resource = new Resource<Args, ReadPayment>(host, {
      args: () => {
        const { client } = session;
        return client && this.#id ? [client, this.customer, this.#id] : undefined;
      },
      load: async ([client, customer, payment], signal) => {
        const input = { params: { customer, payment } };
        const [read, lines] = await Promise.all([
          client.read(getPayment, input, { signal }),
          // Without its lines a payment can still be read, though not refunded.
          client.read(getLineItems, input, { signal }).catch(() => undefined),
        ]);
        return { payment: read, lines };
      },
    });
  }

  /** Reads a payment, whatever is known of it. */
  begin(id: string): void {
    this.#resource.forget();
    const customer = this.#host.customerId || 'me';
    const isSame = this.#id === id && this.customer === customer;
    this.#id = id;
    this.customer = customer;
    if (isSame) void this.#resource.reload();
    this.#host.requestUpdate();
  }

  /** Reads it again; what is there stays until then. */
  async reload(): Promise<void> {
    await this.#resource.reload();
  }

  get state(): Resource<Args, ReadPayment>['state'] {
    return this.#resource.state;
  }

  /** The payment, where it has come. */
  get read(): ReadPayment | undefined {
    const { state } = this;
    return 'data' in state ? state.data : undefined;
  }

  /** What stands in a dialog until there is a payment, or in place of one. */
  renderWaiting(): TemplateResult | typeof nothing {
    const { state } = this;
    const { term } = this.#localize;
    if (state.status !== 'error') {
      return html`<div class="waiting skeleton" aria-hidden="true">
        ${[1, 2, 3, 4].map(() => html`<p><span class="bone"></span></p>`)}
      </div>`;
    }
    const { error } = state;
    const ended = error.kind === 'signed-out';
    return statusNote({
      tone: 'negative',
      title: term(ended ? 'sessionEnded' : 'paymentNotLoaded'),
      text: ended ? term('sessionEndedText') : '',
      alert: true,
      reference: error.requestId && term('reference', error.requestId),
      actions: button(
        term(ended ? 'signIn' : 'tryAgain'),
        () => (ended ? requestSignIn(this.#host) : void this.reload()),
        'primary',
      ),
    });
  }
}

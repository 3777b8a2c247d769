import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { CustomerClient } from '../../client/customer-client.js';
import { randomKey } from '../../client/idempotency-key.js';
import { Attempt, type AttemptState } from '../../controllers/attempt.js';
import { Localize } from '../../controllers/localize.js';
import { Resource } from '../../controllers/resource.js';
import { SessionController } from '../../controllers/session.js';
import { revealMarks } from '../../format/name.js';
import { formatLocalTime } from '../../format/zone.js';
import { type Customer } from '../../protocol/customer.js';
import { getCustomer } from '../../protocol/one-customer.js';
import { createPortalSession } from '../../protocol/portal-session.js';
import { blocks } from '../../translations/en/blocks.js';
import { controls } from '../../translations/en/controls.js';
import { invite } from '../../translations/en/invite.js';
import { addEnglish } from '../../translations/register.js';
import { attemptNote } from '../../ui/attempt-note.js';
import type { DialogContent } from '../../ui/dialog-content.js';
import { Dialog } from '../../ui/dialog.js';
import { focusedElement } from '../../ui/focus.js';
import { statusNote } from '../../ui/status-note.js';
import { defineElement } from '../shared/define.js';
import { intent, outcome } from '../shared/events.js';
import { forgetSent, rememberSent, RESEND_MS, sendKey, sentAt } from '../shared/sent-invites.js';
import { copyLater } from './copy-later.js';
import { customerInviteStyles } from './customer-invite.styles.js';

addEnglish(blocks);
addEnglish(controls);
addEnglish(invite);

export interface InviteDetail {
  readonly customerId: string;
  /** How the link goes out: by e-mail from Dodo Payments, or copied by the member of staff. */
  readonly channel: 'email' | 'link';
}

type Channel = InviteDetail['channel'];

/**
 * Gives a customer the way into the portal: by e-mail, or by a link to copy, which is never shown.
 * Staff with the scope `portal:invite` only. Shows nothing of itself until it is opened.
 *
 * @summary A dialog that shares portal access with a customer.
 * @element customer-invite
 *
 * @slot button - A button of your own that opens it; hidden from those who may not invite.
 *
 * @fires {CustomEvent<InviteDetail>} ce-invite - Before a link is made. Cancel it to invite in your own way.
 * @fires {CustomEvent<InviteDetail>} ce-invited - After the e-mail was sent or the link was copied.
 *
 * @csspart dialog - The dialog.
 * @csspart dialog-title - Its title.
 * @csspart dialog-body - Its content.
 * @csspart dialog-footer - Its buttons.
 * @csspart button - A button.
 * @csspart status-note - What came of it.
 *
 * @cssprop [--ce-accent=#0b6285] - Colour of what can be pressed. Any colour: its lightness is made to be read.
 * @cssprop [--ce-surface-raised] - Ground of the dialog.
 * @cssprop [--ce-backdrop] - Over the page behind a dialog.
 * @cssprop [--ce-ink] - Main text.
 * @cssprop [--ce-font=inherit] - Font family.
 * @cssprop [--ce-font-size=0.875rem] - Base size of text.
 * @cssprop [--ce-radius=8px] - Corners of controls.
 */
export class CustomerInvite extends LitElement {
  static override styles = customerInviteStyles;

  /** Registers the element, under a tag of your own if you like. */
  static define(tag = 'customer-invite'): void {
    defineElement(tag, this);
  }

  static override properties = {
    customerId: { attribute: 'customer-id' },
    density: { reflect: true, useDefault: true },
    customer: { attribute: false },
    client: { attribute: false },
  };

  /** Names the customer. */
  declare customerId: string;

  /** Sets the height of buttons. */
  declare density: 'compact' | 'comfortable' | 'spacious';

  /** Takes this customer in place of reading the one of `customer-id`. */
  declare customer: Customer | undefined;

  /** Takes a client of its own in place of the one of `<customer-session>`. */
  declare client: CustomerClient | undefined;

  #localize = new Localize(this);
  #session = new SessionController(this, () => {
    // Nothing of one session may show in the next.
    forgetSent(this.#session.client);
    this.#attempt.reset();
    this.#dialog.close();
    this.#read.forget();
  });
  #dialog = new Dialog(this, this.#localize, {
    client: () => this.#session.client,
    isSent: () => this.#attempt.isSent,
  });
  /** Whom it was opened for, whoever is shown by now. */
  #id = '';
  #read = new Resource<readonly [CustomerClient, string], Customer>(this, {
    args: () => {
      const { client } = this.#session;
      const wanted = this.#dialog.isOpen && !this.#given && client;
      return wanted ? [client, this.#id] : undefined;
    },
    load: ([client, customer], signal) =>
      client.read(getCustomer, { params: { customer } }, { signal }),
  });
  /** Comes to the time at which it was sent or copied; to none where the browser refused to copy. */
  #attempt = new Attempt<Channel, Date | undefined>(this, (channel, key) =>
    this.#create(channel, key),
  );
  /** What was tried last. */
  #channel: Channel = 'email';
  #guard: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.customerId = '';
    this.density = 'comfortable';
    this.addEventListener('click', this.#onClick);
  }

  /** Opens the dialog. The focus goes back to `opener`, or to where it was. */
  show(opener: HTMLElement | undefined = focusedElement()): void {
    const id = this.customer?.customer_id ?? this.customerId;
    if (!id || this.#dialog.isOpen) return;
    // What may have happened is found out before anything else is sent.
    if (id !== this.#id || this.#attempt.state.status !== 'unknown') this.#attempt.reset();
    this.#id = id;
    void this.#dialog.open(opener);
  }

  /** Closes the dialog. */
  close(): void {
    this.#dialog.close();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#guard);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const id = this.customer?.customer_id;
    // The dialog hears of `customer-id` by itself.
    if (changed.has('customer') && id && id !== this.#id && !this.#attempt.isSent) this.close();
  }

  protected override render(): TemplateResult {
    const may = this.#session.may(createPortalSession);
    return html`<slot name="button" ?hidden=${!may}></slot>${
        may && this.#localize.ready ? this.#dialog.render(() => this.#content()) : nothing
      }`;
  }

  get #given(): Customer | undefined {
    return this.customer?.customer_id === this.#id ? this.customer : undefined;
  }

  #content(): DialogContent {
    const { term, lang } = this.#localize;
    const { state, busy } = this.#attempt;
    const read = this.#read.state;
    const known = this.#given ?? (read.status === 'ready' ? read.data : undefined);
    // A customer who can't be read can be invited all the same: Dodo Payments knows the address.
    const reading = !known && read.status !== 'error';
    const lacksEmail = known !== undefined && !known.email;
    const sent = sentAt(this.#session.client, this.#id);
    const waits = sent !== undefined && Date.now() - sent.getTime() < RESEND_MS;
    const email = known?.email ? revealMarks(known.email) : '';
    const act = (channel: Channel, label: string, look: string, off: boolean) =>
      html`<button
        type="button"
        class="button ${look} ${busy && this.#channel === channel ? 'busy' : ''}"
        part="button"
        name=${channel}
        aria-disabled=${busy || off ? 'true' : nothing}
        @click=${() => {
          if (!off) void this.#share(channel);
        }}
      >
        ${busy && this.#channel === channel ? term('inviteSending', channel) : label}
      </button>`;
    return {
      title: term('sharePortalAccess'),
      note: known
        ? html`<bdi>${revealMarks(known.name?.trim() ?? '') || term('unnamedCustomer')}</bdi>${
              email ? html` · <bdi dir="ltr">${email}</bdi>` : nothing
            }`
        : reading
          ? '\u00a0'
          : html`<bdi class="mono" dir="ltr">${this.#id}</bdi>`,
      body: html`<p>${term('inviteText')}</p>
        <p class="small">${term('inviteWarning')}</p>
        ${lacksEmail ? html`<p class="small">${term('inviteNoEmail')}</p>` : nothing}
        ${
          waits && state.status !== 'failed' && state.status !== 'unknown'
            ? statusNote({
                tone: 'positive',
                title: term('inviteSent', formatLocalTime(sent, lang), email),
                text: term('inviteWait', RESEND_MS / 1000),
              })
            : nothing
        }
        ${this.#renderOutcome()}`,
      busy,
      foot:
        state.status === 'unknown'
          ? undefined
          : html`${act('link', term('inviteCopyLink'), '', false)}${
              lacksEmail
                ? nothing
                : act(
                    'email',
                    term(sent ? 'inviteSendAgain' : 'inviteSend'),
                    'primary',
                    reading || waits,
                  )
            }`,
    };
  }

  #renderOutcome(): unknown {
    const { term, lang } = this.#localize;
    const { state } = this.#attempt;
    if (state.status !== 'done') {
      return attemptNote(this.#localize, state, {
        failed: () => ({
          title: term('inviteFailed', this.#channel),
          text: term('inviteFailedText'),
        }),
        onCheck: () => void this.#settle(this.#attempt.check()),
      });
    }
    if (this.#channel === 'email') return nothing;
    return state.output
      ? statusNote({
          tone: 'positive',
          title: term('inviteCopied', formatLocalTime(state.output, lang)),
        })
      : statusNote({
          tone: 'negative',
          title: term('inviteRefused'),
          text: term('inviteRefusedText'),
          alert: true,
        });
  }

  async #share(channel: Channel): Promise<void> {
    if (this.#attempt.busy) return;
    const detail: InviteDetail = { customerId: this.#id, channel };
    if (!intent(this, 'ce-invite', detail)) {
      this.#dialog.close();
      return;
    }
    this.#channel = channel;
    const key = channel === 'email' ? sendKey(this.#id) : randomKey();
    await this.#settle(this.#attempt.run(channel, key));
  }

  async #settle(trying: Promise<AttemptState<Date | undefined> | undefined>): Promise<void> {
    const customerId = this.#id;
    const state = await trying;
    if (state?.status !== 'done' || !state.output) return;
    outcome(this, 'ce-invited', { customerId, channel: this.#channel } satisfies InviteDetail);
  }

  /** The link goes from the answer to the clipboard, and nowhere else. */
  async #create(channel: Channel, idempotencyKey: string): Promise<Date | undefined> {
    const client = this.#session.client as CustomerClient;
    const customer = this.#id;
    const created = client.write(
      createPortalSession,
      { params: { customer }, body: { send_email: channel === 'email' } },
      { idempotencyKey },
    );
    if (channel === 'link') {
      const copied = await copyLater(created.then(({ link }) => link));
      return copied ? new Date() : undefined;
    }
    await created;
    clearTimeout(this.#guard);
    this.#guard = setTimeout(() => {
      this.requestUpdate();
    }, RESEND_MS);
    return rememberSent(client, customer);
  }

  #onClick = (event: MouseEvent): void => {
    const { target } = event;
    if (event.defaultPrevented || !(target instanceof Element)) return;
    if (target.closest('[slot=button]')?.parentElement === this) this.show();
  };
}

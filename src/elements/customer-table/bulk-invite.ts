import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { CustomerClient } from '../../client/customer-client.js';
import { asClientError, isClientError } from '../../client/errors.js';
import type { Announcer } from '../../controllers/announcer.js';
import type { Localize } from '../../controllers/localize.js';
import { revealMarks } from '../../format/name.js';
import { formatCount } from '../../format/number.js';
import { createPortalSession } from '../../protocol/portal-session.js';
import { blocks } from '../../translations/en/blocks.js';
import { bulk } from '../../translations/en/bulk.js';
import { addEnglish } from '../../translations/register.js';
import type { DialogContent } from '../../ui/dialog-content.js';
import { Dialog } from '../../ui/dialog.js';
import { dialogStyles } from '../../ui/dialog.styles.js';
import type { InviteDetail } from '../customer-invite/customer-invite.js';
import { intent, outcome } from '../shared/events.js';
import { rememberSent, sendKey } from '../shared/sent-invites.js';

addEnglish(blocks);
addEnglish(bulk);

export const bulkInviteStyles = dialogStyles;

export interface Invitee {
  readonly id: string;
  /** Empty where it isn't known, as for ids that the page has selected. */
  readonly name: string;
  /** Null where there is surely none. */
  readonly email: string | null | undefined;
}

type Outcome = 'waiting' | 'sending' | 'sent' | 'failed' | 'unknown' | 'noEmail' | 'leftOut';

interface Line extends Invitee {
  outcome: Outcome;
  /** Kept for another try: the same e-mail is never sent twice. */
  key?: string;
}

const WORDS = {
  waiting: 'bulkWaiting',
  sending: 'bulkSending',
  sent: 'bulkSent',
  failed: 'bulkFailed',
  unknown: 'bulkUnknown',
  noEmail: 'bulkNoEmail',
  leftOut: 'bulkLeftOut',
} as const;

/** Sends an invite to each of many customers, one after another, and tells what came of each. */
export class BulkInvite {
  #host: LitElement;
  #localize: Localize;
  #announcer: Announcer;
  #client: () => CustomerClient | undefined;
  #dialog: Dialog;
  #lines: Line[] = [];
  #running = false;
  #stopped = false;

  constructor(
    host: LitElement,
    localize: Localize,
    announcer: Announcer,
    client: () => CustomerClient | undefined,
  ) {
    this.#host = host;
    this.#localize = localize;
    this.#announcer = announcer;
    this.#client = client;
    this.#dialog = new Dialog(host, localize, {
      // The bar of selected rows may be gone by then.
      fallback: () => host.renderRoot.querySelector<HTMLElement>('.search input, .heading'),
    });
  }

  open(invitees: readonly Invitee[], opener: HTMLElement | undefined): void {
    if (this.#running) return;
    this.#lines = invitees.map((invitee) => ({
      ...invitee,
      outcome: invitee.email === null || invitee.email === '' ? 'noEmail' : 'waiting',
    }));
    void this.#dialog.open(opener);
  }

  /** Another session: nothing more is sent, and nothing of this one stays. */
  forget(): void {
    this.#stopped = true;
    this.#lines = [];
    this.#dialog.close();
  }

  render(): TemplateResult | typeof nothing {
    return this.#dialog.render(() => this.#content());
  }

  #content(): DialogContent {
    const { term, lang } = this.#localize;
    const count = (...outcomes: Outcome[]) =>
      this.#lines.filter(({ outcome }) => outcomes.includes(outcome)).length;
    const text = (number: number) => formatCount(number, lang);
    const total = this.#lines.length - count('noEmail', 'leftOut');
    const open = count('waiting');
    const again = count('failed', 'unknown');
    const begun = open < total;
    const running = this.#running;
    const left = open + again;
    return {
      title: term('sendPortalInvite'),
      note: begun ? term('bulkProgress', text(count('sent')), text(total)) : term('bulkText'),
      size: 500,
      body: html`<progress
          class="bulk-progress"
          max=${Math.max(1, total)}
          .value=${total - open - count('sending')}
          aria-label=${term('sendPortalInvite')}
          ?hidden=${!begun}
        ></progress>
        <ul class="bulk-list">
          ${repeat(
            this.#lines,
            ({ id }) => id,
            (line) =>
              html`<li>
                <bdi class="bulk-name">${revealMarks(line.name) || line.id}</bdi>
                <span class="bulk-outcome ${line.outcome}">${term(WORDS[line.outcome])}</span>
              </li>`,
          )}
        </ul>`,
      busy: running,
      ...(running
        ? {
            foot: html`<button type="button" class="button" part="button" @click=${this.#stop}>
              ${term('bulkStop')}
            </button>`,
          }
        : {
            level: 2 as const,
            act: left
              ? {
                  label: begun ? term('tryAgain') : term('bulkSend', text(total), total),
                  onAct: () => void this.#run(),
                }
              : undefined,
          }),
    };
  }

  #stop = (): void => {
    this.#stopped = true;
  };

  async #run(): Promise<void> {
    this.#running = true;
    this.#stopped = false;
    for (const line of this.#lines) {
      if (/^(failed|unknown)$/.test(line.outcome)) line.outcome = 'waiting';
    }
    for (const line of this.#lines) {
      // Stopping is asked for by hand, while this waits.
      if (this.#stopped) break;
      if (line.outcome === 'waiting') await this.#send(line);
    }
    this.#running = false;
    const { term, lang } = this.#localize;
    const sent = this.#lines.filter(({ outcome }) => outcome === 'sent').length;
    this.#announcer.say(
      term('bulkProgress', formatCount(sent, lang), formatCount(this.#lines.length, lang)),
    );
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    // The button that stopped it is gone.
    const title = this.#host.renderRoot.querySelector<HTMLElement>('.dialog[open] .dialog-title');
    title?.focus();
  }

  async #send(line: Line): Promise<void> {
    const client = this.#client();
    const detail: InviteDetail = { customerId: line.id, channel: 'email' };
    if (!client || !intent(this.#host, 'ce-invite', detail)) {
      this.#set(line, 'leftOut');
      return;
    }
    this.#set(line, 'sending');
    line.key ??= sendKey(line.id);
    try {
      const input = { params: { customer: line.id }, body: { send_email: true } };
      await client.write(createPortalSession, input, { idempotencyKey: line.key });
      rememberSent(client, line.id);
      this.#set(line, 'sent');
      outcome(this.#host, 'ce-invited', detail);
    } catch (thrown) {
      const error = asClientError(thrown);
      const kind = isClientError(error) ? error.kind : 'server';
      this.#set(line, kind === 'unknown-outcome' ? 'unknown' : 'failed');
      // Nobody can be reached, or nobody may be asked again yet: the rest waits for another try.
      if (/^(offline|rate-limited|signed-out|forbidden)$/.test(kind)) this.#stopped = true;
    }
  }

  #set(line: Line, outcome: Outcome): void {
    line.outcome = outcome;
    this.#host.requestUpdate();
  }
}

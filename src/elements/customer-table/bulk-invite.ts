import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { CustomerClient } from '../../client/customer-client.js';
import { asClientError, ClientError, isClientError } from '../../client/errors.js';
import type { Announcer } from '../../controllers/announcer.js';
import type { Localize } from '../../controllers/localize.js';
import { revealMarks } from '../../format/name.js';
import { formatCount } from '../../format/number.js';
import { createPortalSession } from '../../protocol/portal-session.js';
import { blocks } from '../../translations/en/blocks.js';
import { bulk } from '../../translations/en/bulk.js';
import { addEnglish } from '../../translations/register.js';
import { attemptNote } from '../../ui/attempt-note.js';
import type { DialogContent } from '../../ui/dialog-content.js';
import { Dialog } from '../../ui/dialog.js';
import { dialogStyles } from '../../ui/dialog.styles.js';
import { statusNote, statusNoteStyles } from '../../ui/status-note.js';
import type { InviteDetail } from '../customer-invite/customer-invite.js';
import { intent, outcome } from '../shared/events.js';
import { rememberSent, sendKey } from '../shared/sent-invites.js';
import { requestSignIn } from '../shared/sign-in.js';

addEnglish(blocks);
addEnglish(bulk);

export const bulkInviteStyles = [...dialogStyles, ...statusNoteStyles];

/** Longer than this nobody sits before a dialog: whoever sends tries again. */
const LONGEST_PAUSE_S = 30;

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
  /** Ends a second's pause at once. */
  #wake = (): void => undefined;
  /** Seconds until more may be sent; 0 for now. */
  #wait = 0;
  /** Why the rest wasn't sent. */
  #error: ClientError | undefined;

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
    this.#error = undefined;
    this.#lines = invitees.map((invitee) => ({
      ...invitee,
      outcome: invitee.email === null || invitee.email === '' ? 'noEmail' : 'waiting',
    }));
    void this.#dialog.open(opener);
  }

  /** Another session: nothing more is sent, and nothing of this one stays. */
  forget(): void {
    this.#stop();
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
    const running = this.#running;
    const begun = running || open < total;
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
        ${this.#renderReason()}
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

  #renderReason(): unknown {
    const localize = this.#localize;
    const { term } = localize;
    if (this.#running) {
      return this.#wait
        ? statusNote({
            tone: 'info',
            title: term('rateLimited'),
            // Not spoken each second.
            text: html`<span role="timer">${term('bulkPause', this.#wait)}</span>`,
          })
        : nothing;
    }
    const error = this.#error;
    if (!error) return nothing;
    return attemptNote(
      localize,
      { status: 'failed', error },
      {
        failed: ({ kind }) => ({
          title: term('bulkFailed'),
          text: kind === 'offline' ? term('unansweredText') : '',
        }),
        onCheck: () => undefined,
        onSignIn: () => {
          requestSignIn(this.#host);
        },
      },
    );
  }

  #stop = (): void => {
    this.#stopped = true;
    this.#wake();
  };

  async #run(): Promise<void> {
    this.#running = true;
    this.#stopped = false;
    this.#error = undefined;
    for (const line of this.#lines) {
      if (/^(failed|unknown)$/.test(line.outcome)) line.outcome = 'waiting';
    }
    for (const line of this.#lines) {
      // Stopping is asked for by hand, while this waits; a line that was too many is sent after the wait.
      while (line.outcome === 'waiting' && !this.#stopped) {
        const seconds = await this.#send(line);
        if (seconds) await this.#waitFor(seconds);
      }
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

  /** Counts down where it can be seen. */
  async #waitFor(seconds: number): Promise<void> {
    for (this.#wait = Math.ceil(seconds); this.#wait && !this.#stopped; this.#wait -= 1) {
      this.#host.requestUpdate();
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
        setTimeout(resolve, 1000);
      });
    }
    this.#wait = 0;
  }

  /** @returns the seconds after which this one is to be sent once more */
  async #send(line: Line): Promise<number | undefined> {
    const client = this.#client();
    const detail: InviteDetail = { customerId: line.id, channel: 'email' };
    if (!client || !intent(this.#host, 'ce-invite', detail)) {
      this.#set(line, 'leftOut');
      return undefined;
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
      const caught = asClientError(thrown);
      const error = isClientError(caught) ? caught : new ClientError('server', 'Stopped');
      const { kind, retryAfter = 0 } = error;
      if (kind === 'rate-limited' && retryAfter && retryAfter <= LONGEST_PAUSE_S) {
        this.#set(line, 'waiting');
        return retryAfter;
      }
      this.#set(line, kind === 'unknown-outcome' ? 'unknown' : 'failed');
      // Nobody can be reached, or nobody may be asked again yet: the rest waits for another try.
      if (/^(offline|rate-limited|signed-out|forbidden)$/.test(kind)) {
        this.#error = error;
        this.#stopped = true;
      }
    }
    return undefined;
  }

  #set(line: Line, outcome: Outcome): void {
    line.outcome = outcome;
    this.#host.requestUpdate();
  }
}

import { html, nothing, type LitElement } from 'lit';
import { Attempt } from '../controllers/attempt.js';
import type { Localize } from '../controllers/localize.js';
import type { SessionController } from '../controllers/session.js';
import { blocks } from '../translations/en/blocks.js';
import { confirm } from '../translations/en/confirm.js';
import { addEnglish } from '../translations/register.js';
import { attemptNote } from './attempt-note.js';
import { button } from './button.js';
import { buttonStyles } from './button.styles.js';
import { Dialog } from './dialog.js';
import type { DialogContent } from './dialog-content.js';
import { dialogStyles } from './dialog.styles.js';
import { statusNoteStyles } from './status-note.js';
import { addStyles } from './add-styles.js';

addEnglish({ ...blocks, ...confirm });

/** A change that is asked about first. */
export interface Question {
  readonly title: string;
  readonly note?: unknown;
  /** What follows from it; asked for at each update, as it may have to be read first. */
  readonly body: () => unknown;
  /** The verb of the button. */
  readonly label: string;
  readonly keep?: string;
  /** It may not be pressed before what follows from it is known. */
  readonly ready?: () => boolean;
  /** "Card not removed" */
  readonly failed: string;
  /** The same for what must happen once. */
  readonly key: string;
  readonly send: (idempotencyKey: string) => Promise<unknown>;
}

/** In a dialog's place while its session has run out: whoever comes back goes on with it. */
export function endedDialog({ term }: Localize, onSignIn: () => void): DialogContent {
  return {
    title: term('sessionEnded'),
    body: html`<p class="plain" role="alert">${term('sessionEndedText')}</p>`,
    foot: button(term('signIn'), onSignIn, 'primary'),
  };
}

/** Asks before something ends, does it once, and tells what came of it. */
export class ConfirmDialog {
  #localize: Localize;
  #session: SessionController;
  #onSignIn: () => void;
  #dialog: Dialog;
  #question: Question | undefined;
  #attempt: Attempt<Question, unknown>;

  constructor(
    host: LitElement,
    { localize, session }: { readonly localize: Localize; readonly session: SessionController },
    onSignIn: () => void,
  ) {
    this.#localize = localize;
    this.#session = session;
    this.#onSignIn = onSignIn;
    this.#attempt = new Attempt(host, (question, key) => question.send(key));
    this.#dialog = new Dialog(host, localize, {
      isSent: () => this.#attempt.isSent,
      fallback: () => host.renderRoot.querySelector<HTMLElement>('.heading'),
    });
    addStyles(host, [buttonStyles, dialogStyles, statusNoteStyles]);
  }

  /** True when it has been done, here or elsewhere. */
  async ask(question: Question, opener?: HTMLElement): Promise<boolean> {
    this.#attempt.reset();
    this.#question = question;
    return (await this.#dialog.open(opener)) ?? false;
  }

  /** Closes it unanswered, as when another person's session begins. */
  leave(): void {
    this.#dialog.close();
  }

  render(): unknown {
    return this.#dialog.render(() => this.#content());
  }

  #content(): DialogContent {
    const { term } = this.#localize;
    const { state, busy } = this.#attempt;
    if (!busy && !this.#session.client?.scopes) return endedDialog(this.#localize, this.#onSignIn);
    const { title, note, body, label, keep, ready, failed } = this.#question ?? NONE;
    const words = { title, note, level: 2, busy } as const;
    const outcome = attemptNote(this.#localize, state, {
      failed: ({ kind }) => ({
        title: failed,
        text: term(
          kind === 'not-found'
            ? 'alreadyGone'
            : kind === 'offline'
              ? 'changeOffline'
              : 'nothingChanged',
        ),
      }),
      onCheck: () => void this.#settle(this.#attempt.check()),
    });
    if (state.status === 'unknown') return { ...words, body: outcome };
    const gone = state.status === 'failed' && state.error.kind === 'not-found';
    return {
      ...words,
      body: html`${body()} ${outcome}`,
      keep: gone ? undefined : keep,
      act: gone
        ? undefined
        : { label, look: 'danger', disabled: !(ready?.() ?? true), onAct: this.#onAct },
    };
  }

  #onAct = (): void => {
    const question = this.#question;
    if (question) void this.#settle(this.#attempt.run(question, question.key));
  };

  async #settle(tried: Promise<{ readonly status: string } | undefined>): Promise<void> {
    if ((await tried)?.status === 'done') this.#dialog.close(true);
  }
}

const NONE: Question = {
  title: '',
  body: () => nothing,
  label: '',
  failed: '',
  key: '',
  send: () => Promise.resolve(),
};

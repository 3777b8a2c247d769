import { css, html, type LitElement, type TemplateResult } from 'lit';
import type { CustomerClient } from '../../../client/customer-client.js';
import type { Attempt } from '../../../controllers/attempt.js';
import type { Localize } from '../../../controllers/localize.js';
import type { SessionController } from '../../../controllers/session.js';
import { getSubscription, type Subscription } from '../../../protocol/subscription.js';
import { attemptNote } from '../../../ui/attempt-note.js';
import { intent, outcome } from '../events.js';

/** What a change of one subscription needs, whatever list its dialog stands in. */
export interface ChangeContext {
  readonly host: LitElement;
  readonly localize: Localize;
  readonly session: SessionController;
  readonly id: string;
  readonly params: () => { readonly customer: string; readonly subscription: string };
  readonly refresh: () => Promise<void>;
  /** Shows what the server has answered. */
  readonly tell?: (subscription: Subscription) => void;
  /** Closes the dialog; the words are spoken. */
  readonly close: (said?: string) => void;
}

/** The client; a task is open only while there is one. */
export function clientOf({ session }: Pick<ChangeContext, 'session'>): CustomerClient {
  const { client } = session;
  if (!client) throw new TypeError('There is no client');
  return client;
}

/** It may not be any more as it is shown. */
const GONE = /^(conflict|invalid|not-found)$/;

interface Change<Input, Output> {
  readonly attempt: Attempt<Input, Output>;
  readonly input: Input;
  readonly key: string;
  readonly before: string;
  readonly after: string;
  /** Beside the subscription's id; no person's data. */
  readonly detail?: object;
  /**
   * Shows what is true now; resolves to the words to be spoken. Undefined: there is another step, as a
   * page of the provider's.
   */
  readonly done: (output: Output) => Promise<string | undefined> | string | undefined;
}

/** Asks the page, sends, and closes the dialog when the server has said that it is done. */
export async function change<Input, Output>(
  context: Pick<ChangeContext, 'host' | 'id' | 'close' | 'refresh'>,
  { attempt, input, key, before, after, detail, done }: Change<Input, Output>,
): Promise<void> {
  const { host, id, close } = context;
  if (attempt.busy) return;
  const told = { subscriptionId: id, ...detail };
  const isCheck = attempt.state.status === 'unknown';
  if (!isCheck && !intent(host, before, told)) {
    close();
    return;
  }
  const state = await (isCheck ? attempt.check() : attempt.run(input, key));
  if (state?.status === 'failed') {
    if (GONE.test(state.error.kind)) void context.refresh();
    return;
  }
  if (state?.status !== 'done') return;
  const said = await done(state.output);
  if (said === undefined) return;
  outcome(host, after, told);
  close(said);
}

/** Reads the subscription, so that its row says what is true now. Undefined where that fails. */
export async function reread(
  context: Pick<ChangeContext, 'params' | 'session' | 'tell'>,
): Promise<Subscription | undefined> {
  try {
    const input = { params: context.params() };
    const subscription = await clientOf(context).read(getSubscription, input);
    context.tell?.(subscription);
    return subscription;
  } catch {
    // The list reads itself again, and tells where it can't.
    return undefined;
  }
}

/** How a change stands, below what was asked for. That the session has ended is told in place of it. */
export function renderAttempt(
  { localize: { term }, localize }: Pick<ChangeContext, 'localize'>,
  { state }: Pick<Attempt<never, unknown>, 'state'>,
  onCheck: () => void,
): TemplateResult {
  const note = attemptNote(localize, state, {
    failed: ({ kind }) => ({
      title: term(GONE.test(kind) ? 'changeRefused' : 'changeFailed'),
      text: term('nothingChanged'),
    }),
    onCheck,
  });
  return html`<div class="task-note">${note}</div>`;
}

/** Of the text of such a dialog, and of what `renderAttempt` gives. */
export const changeStyles = css`
  .task-text {
    margin: 0;
  }

  .task-note:not(:empty) {
    margin: 18px 0 0;
  }
`;

import { html, type LitElement, type TemplateResult } from 'lit';
import type { CustomerClient } from '../../client/customer-client.js';
import type { Announcer } from '../../controllers/announcer.js';
import type { Attempt } from '../../controllers/attempt.js';
import type { Localize } from '../../controllers/localize.js';
import type { ResourceState } from '../../controllers/resource.js';
import type { TemporaryHost } from '../../controllers/temporary-host.js';
import type { SessionController } from '../../controllers/session.js';
import type { PaymentMethod } from '../../protocol/payment-method.js';
import { getSubscription, type Subscription } from '../../protocol/subscription.js';
import { attemptNote } from '../../ui/attempt-note.js';
import type { DialogContent } from '../../ui/dialog-content.js';
import { intent, outcome } from '../shared/events.js';
import type { Reader } from './about.js';
import type { SubscriptionTask } from './actions.js';

/** What the dialogs know of their list. */
export interface TaskOptions {
  readonly host: LitElement & { client?: CustomerClient | undefined };
  readonly localize: Localize;
  readonly announcer: Announcer;
  readonly session: SessionController;
  /** An id, or `me`. */
  readonly customer: () => string;
  readonly reader: () => Reader;
  readonly find: (id: string) => Subscription | undefined;
  readonly state: () => ResourceState<unknown>;
  /** Shows what the server has answered. */
  readonly tell: (subscription: Subscription) => void;
  readonly refresh: () => Promise<void>;
  readonly methods: () => readonly PaymentMethod[] | undefined;
  readonly copyable: (id: string) => unknown;
}

/** What a dialog gets, for the one subscription that it is about. */
export interface TaskContext extends TaskOptions {
  /** Host of the dialog's own controllers, which end with it. */
  readonly scope: TemporaryHost;
  readonly id: string;
  readonly params: () => { readonly customer: string; readonly subscription: string };
  /** Closes the dialog; the words are spoken. */
  readonly close: (said?: string) => void;
  /** Goes on to another dialog for the same subscription. */
  readonly open: (task: SubscriptionTask) => void;
}

/** One dialog for one subscription. What is typed lives in it, also while the session is renewed. */
export interface Task {
  readonly content: (subscription: Subscription) => DialogContent;
  readonly isChanged?: () => boolean;
}

/** The client; a task is open only while there is one. */
export function clientOf({ session }: Pick<TaskOptions, 'session'>): CustomerClient {
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
  context: Pick<TaskContext, 'host' | 'id' | 'close' | 'refresh'>,
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
  context: Pick<TaskContext, 'params' | 'session'> & Partial<Pick<TaskContext, 'tell'>>,
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
  { localize: { term }, localize, close }: Pick<TaskContext, 'localize' | 'close'>,
  { state }: Pick<Attempt<never, unknown>, 'state'>,
  onCheck: () => void,
): TemplateResult {
  const note = attemptNote(localize, state, {
    failed: ({ kind }) => ({
      title: term(GONE.test(kind) ? 'changeRefused' : 'changeFailed'),
      text: term('nothingChanged'),
    }),
    onCheck,
    onClose: () => {
      close();
    },
  });
  return html`<div class="task-note">${note}</div>`;
}

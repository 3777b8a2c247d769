import { html, nothing, type TemplateResult } from 'lit';
import { TemporaryHost } from '../../../controllers/temporary-host.js';
import { blocks } from '../../../translations/en/blocks.js';
import { addEnglish } from '../../../translations/register.js';
import { addStyles } from '../../../ui/add-styles.js';
import { button } from '../../../ui/button.js';
import type { DialogContent } from '../../../ui/dialog-content.js';
import { Dialog } from '../../../ui/dialog.js';
import { dialogStyles } from '../../../ui/dialog.styles.js';
import { focusedElement } from '../../../ui/focus.js';
import { statusNoteStyles } from '../../../ui/status-note.js';
import { requestSignIn } from '../../shared/sign-in.js';
import { tasksFor, type SubscriptionTask } from '../../shared/subscription/allowed-tasks.js';
import type { Task, TaskContext, TaskOptions } from './task.js';
import { taskStyles } from './tasks.styles.js';

addEnglish(blocks);

type MakeTask = (context: TaskContext) => Task;

const confirm = async (what: 'keep' | 'pause' | 'resume' | 'keep-plan'): Promise<MakeTask> => {
  const { ConfirmTask } = await import('./confirm-task.js');
  return (context) => new ConfirmTask(context, what);
};

/** Each dialog is a module of its own, which comes when it is first opened. */
const TASKS: Readonly<Record<SubscriptionTask, () => Promise<MakeTask>>> = {
  details: async () => {
    const { DetailsTask } = await import('./details-task.js');
    return (context) => new DetailsTask(context);
  },
  cancel: async () => {
    const { CancelTask } = await import('./cancel-task.js');
    return (context) => new CancelTask(context);
  },
  keep: () => confirm('keep'),
  pause: () => confirm('pause'),
  resume: () => confirm('resume'),
  'keep-plan': () => confirm('keep-plan'),
  'change-plan': async () => {
    const { PlanTask } = await import('./plan-task.js');
    return (context) => new PlanTask(context);
  },
  'payment-method': async () => {
    const { MethodTask } = await import('./method-task.js');
    return (context) => new MethodTask(context);
  },
  'billing-details': async () => {
    const { BillingTask } = await import('./billing-task.js');
    return (context) => new BillingTask(context);
  },
  retry: async () => {
    const { RetryTask } = await import('../../shared/subscription/retry.js');
    return (context) => new RetryTask(context);
  },
};

/** The one dialog of a list, and what it is about. */
export class SubscriptionTasks {
  #options: TaskOptions;
  #dialog: Dialog<string>;
  #current: { readonly id: string; readonly task: Task } | undefined;
  #opener: HTMLElement | undefined;

  constructor(options: TaskOptions) {
    this.#options = options;
    const { host, localize } = options;
    this.#dialog = new Dialog<string>(host, localize, {
      isChanged: () => this.#current?.task.isChanged?.() === true,
      fallback: () => host.renderRoot.querySelector<HTMLElement>('[part=heading]'),
    });
    addStyles(host, [dialogStyles, statusNoteStyles, taskStyles]);
  }

  /** Opens a dialog, unless that can't be done with the subscription now. */
  open(name: SubscriptionTask, id: string, opener = focusedElement()): void {
    void this.#open(name, id, opener);
  }

  /** Another person's session: nothing of the last one stays. */
  forget(): void {
    this.#dialog.close();
  }

  /** After each render of the list: what isn't in it any more has no dialog. */
  settle(): void {
    const { find, state } = this.#options;
    const { status } = state();
    const isKnown = status === 'ready' || status === 'empty';
    if (this.#current && isKnown && !find(this.#current.id)) this.#dialog.close();
  }

  render(): TemplateResult | typeof nothing {
    return this.#dialog.render(() => this.#content());
  }

  async #open(name: SubscriptionTask, id: string, opener?: HTMLElement): Promise<void> {
    const { host, customer, find, session, reader, announcer } = this.#options;
    const whose = customer();
    const subscription = find(id);
    if (!subscription || !Object.hasOwn(TASKS, name)) return;
    const { isStaff } = reader();
    const tasks = tasksFor(subscription, { session, isStaff });
    if (name !== 'details' && !tasks.includes(name)) return;
    const make = await TASKS[name]();
    if (!host.isConnected || customer() !== whose) return;
    this.#opener = opener;
    const scope = new TemporaryHost(host);
    const current = { id, task: make(this.#contextFor(id, scope)) };
    // From one dialog to the next: the new one begins at its beginning.
    this.#dialog.close();
    this.#current = current;
    const said = await this.#dialog.open(opener);
    scope.end();
    if (this.#current !== current) return;
    this.#current = undefined;
    if (said) announcer.say(said);
  }

  #contextFor(id: string, scope: TemporaryHost): TaskContext {
    const options = this.#options;
    // A change that is on its way goes on for the same one.
    const customer = options.customer();
    return {
      ...options,
      id,
      scope,
      customer: () => customer,
      params: () => ({ customer, subscription: id }),
      close: (said) => {
        if (this.#current?.id === id) this.#dialog.close(said);
      },
      open: (task) => {
        this.open(task, id, this.#opener);
      },
    };
  }

  #content(): DialogContent {
    const { find, state, localize, host } = this.#options;
    const { term } = localize;
    const current = this.#current;
    const subscription = current && find(current.id);
    if (current && subscription) return current.task.content(subscription);
    // The session has ended under it. What was typed waits here for the same person.
    const { status } = state();
    return {
      title: term(status === 'error' ? 'sessionEnded' : 'subscription'),
      busy: status === 'loading',
      body: html`<p class="task-text">${status === 'error' ? term('sessionEndedText') : ''}</p>`,
      ...(status === 'error' && {
        foot: button(
          term('signIn'),
          () => {
            requestSignIn(host);
          },
          'primary',
        ),
      }),
    };
  }
}

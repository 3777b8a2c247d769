import { Scope } from '../../controllers/scope.js';
import type { PaymentRow } from '../../protocol/payment.js';
import { blocks } from '../../translations/en/blocks.js';
import { subscriptionTasks } from '../../translations/en/subscription-tasks.js';
import { subscriptions } from '../../translations/en/subscriptions.js';
import { addEnglish } from '../../translations/register.js';
import { addStyles } from '../../ui/add-styles.js';
import { Dialog } from '../../ui/dialog.js';
import { dialogStyles } from '../../ui/dialog.styles.js';
import { statusNoteStyles } from '../../ui/status-note.js';
import type { ListView, ViewPart } from '../list-view.js';
import { RetryTask } from '../subscription-list/retry-task.js';
import { taskStyles } from '../subscription-list/tasks.styles.js';
import type { Bill } from './bill.js';
import type { BillHost } from './invoice-list.controls.js';

addEnglish({ ...blocks, ...subscriptions, ...subscriptionTasks });

/** The subscription's own dialog for a renewal that failed: the same question, under the same key. */
export class PayDialog {
  #host: BillHost;
  #view: ListView<Bill, ViewPart>;
  #dialog: Dialog<string>;
  #task: RetryTask | undefined;
  #name = '';

  constructor(host: BillHost, view: ListView<Bill, ViewPart>) {
    this.#host = host;
    this.#view = view;
    this.#dialog = new Dialog<string>(host, view.localize, {
      fallback: () => host.renderRoot.querySelector<HTMLElement>('.heading'),
    });
    addStyles(host, [dialogStyles, statusNoteStyles, taskStyles]);
  }

  open(bill: PaymentRow, name: string, opener: HTMLElement | undefined): void {
    const host = this.#host;
    const view = this.#view;
    const { localize, session } = view;
    const scope = new Scope(host);
    const id = bill.subscription_id ?? '';
    const customer = () => host.customerId || 'me';
    this.#name = name;
    this.#task = new RetryTask(
      {
        host,
        localize,
        session,
        scope,
        id,
        customer,
        params: () => ({ customer: customer(), subscription: id }),
        reader: () => ({
          localize,
          isStaff: customer() !== 'me',
          timeZone: host.shownTimeZone,
        }),
        refresh: () => view.refresh(),
        close: (said) => {
          this.#dialog.close(said);
        },
      },
      bill,
    );
    void this.#dialog.open(opener).then((said) => {
      scope.end();
      if (said) view.part?.list.announcer.say(said);
    });
  }

  leave(): void {
    this.#dialog.close();
  }

  render(): unknown {
    const task = this.#task;
    return (
      task &&
      this.#dialog.render(() => task.content({ product_name: this.#name, payment_method_id: null }))
    );
  }
}

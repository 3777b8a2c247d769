import type { ReactiveController } from 'lit';
import { isClientError } from '../../client/errors.js';
import { revealMarks } from '../../format/name.js';
import { getLineItems } from '../../protocol/payment.js';
import type { ListView, ViewHost, ViewPart } from '../shared/list-view.js';
import { idOf, type Bill } from './bill.js';

const AT_ONCE = 2;

/**
 * What was bought. Upstream's lists don't tell, so each payment's lines are read: once, two at a
 * time, and only for rows that somebody sees.
 */
export class BillNames implements ReactiveController {
  #host: ViewHost;
  #view: ListView<Bill, ViewPart>;
  /** By payment; null while it is being read, or where that failed. */
  #names = new Map<string, readonly string[] | null>();
  #waiting: string[] = [];
  #running = 0;
  #stop = new AbortController();
  /** A screen ahead: a row that comes into sight has its name. */
  #observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (isIntersecting) this.#want((target as HTMLElement).dataset.id ?? '');
      }
    },
    { rootMargin: '800px 0px' },
  );

  constructor(host: ViewHost, view: ListView<Bill, ViewPart>) {
    this.#host = host;
    this.#view = view;
    host.addController(this);
  }

  /** Undefined as long as it isn't known. */
  of({ payment_id: id }: Bill): readonly string[] | undefined {
    if (!id || (!this.#view.session.client && !this.#names.has(id))) return [];
    return this.#names.get(id) ?? undefined;
  }

  hostUpdated(): void {
    this.#observer.disconnect();
    for (const row of this.#host.renderRoot.querySelectorAll('tbody.rows tr[data-id]')) {
      this.#observer.observe(row);
    }
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.forget();
  }

  forget(): void {
    this.#stop.abort();
    this.#stop = new AbortController();
    this.#names.clear();
    this.#waiting = [];
  }

  #want(row: string): void {
    const bill = this.#view.items.find((other) => idOf(other) === row);
    const id = bill?.payment_id;
    if (!id || this.#names.has(id) || !this.#view.session.client) return;
    this.#names.set(id, null);
    this.#waiting.push(id);
    this.#run();
  }

  #run(): void {
    while (this.#running < AT_ONCE) {
      const id = this.#waiting.shift();
      if (id === undefined) return;
      this.#running += 1;
      void this.#read(id).finally(() => {
        this.#running -= 1;
        this.#run();
        this.#host.requestUpdate();
      });
    }
  }

  async #read(payment: string): Promise<void> {
    const { signal } = this.#stop;
    const customer = this.#host.customerId || 'me';
    try {
      const lines = await this.#view.session.client?.read(
        getLineItems,
        { params: { customer, payment } },
        { signal },
      );
      if (signal.aborted) return;
      const names = lines?.items.flatMap(({ name }) => (name ? [revealMarks(name)] : []));
      this.#names.set(payment, names ?? []);
    } catch (error) {
      // Not worth a message of its own: the row then says what kind of charge it was.
      if (!signal.aborted && isClientError(error)) this.#names.set(payment, []);
    }
  }
}

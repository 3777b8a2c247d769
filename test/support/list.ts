import '../../src/elements/customer-session/customer-session.define.js';
import '../../src/elements/entitlement-list/entitlement-list.define.js';
import '../../src/elements/invoice-list/invoice-list.define.js';
import '../../src/elements/license-keys/license-keys.define.js';
import '../../src/elements/payment-methods/payment-methods.define.js';
import type { LitElement } from 'lit';
import type { FixtureName } from '../../src/sandbox/data/fixtures.js';
import type { StaffScope } from '../../src/protocol/scopes.js';
import type { Principal } from '../../src/server/index.js';
import { all, find, get, textOf } from './page.js';
import { inSession } from './in-session.js';
import { createStack, type Stack, type StackOptions } from './stack.js';
import { idle, until } from './until.js';

export { all, find, get, heard, text, textOf } from './page.js';

/*
 * A customer's list in a session of its own stack. The signed-in person is the customer of a fixture,
 * unless the options say otherwise.
 */

type List = LitElement & { readonly status: string };

export interface MountedList<Element extends List> {
  readonly stack: Stack;
  readonly list: Element;
  readonly session: HTMLElement;
}

export interface ListOptions extends StackOptions {
  readonly customer?: FixtureName | null;
}

const asCustomer = (customerId: string | null) =>
  ({ role: 'customer', userId: 'user_1', customerId }) as const;

export const staffWith = (...scopes: StaffScope[]): Principal => ({
  role: 'staff',
  userId: 'staff_1',
  scopes,
});

/** Who sees which rows: a tab behind another is told nothing by its browser. */
export const view = { sees: (_row: Element) => true };

class Observer {
  readonly #tell: (entries: { target: Element; isIntersecting: boolean }[]) => void;

  constructor(tell: (entries: { target: Element; isIntersecting: boolean }[]) => void) {
    this.#tell = tell;
  }

  observe(target: Element): void {
    queueMicrotask(() => {
      this.#tell([{ target, isIntersecting: view.sees(target) }]);
    });
  }

  disconnect(): void {
    // Nothing is kept.
  }
}

const Real = window.IntersectionObserver;
beforeEach(() => {
  window.IntersectionObserver = Observer as never;
});
afterEach(() => {
  window.IntersectionObserver = Real;
  view.sees = () => true;
});

export async function mountList<Element extends List>(
  content: unknown,
  { customer = 'kiteLabs', ...options }: ListOptions = {},
  prepare?: (stack: Stack) => void,
): Promise<MountedList<Element>> {
  const stack = createStack(options);
  if (!options.login) {
    stack.login = asCustomer(customer && (stack.sandbox.fixtures[customer] ?? null));
  }
  prepare?.(stack);
  const list = await inSession<Element>(stack, content);
  await settled(list);
  return { stack, list, session: list.parentElement as HTMLElement };
}

/** Waits until the list has its rows, or what stands in their place, and its controls. */
export async function settled(list: List): Promise<void> {
  await until(
    () => list.status !== 'loading' && list.status !== 'refreshing',
    `it stays ${list.status}`,
  );
  await until(
    () => find(list, '[role=status]') ?? find(list, '.message'),
    'its controls never came',
  );
  await idle();
  await list.updateComplete;
}

export const spoken = (list: LitElement): string =>
  textOf(all(list, '.visually-hidden[role=status]').at(-1));

/** A button by its words, within a part of the list. */
export function buttonIn(list: LitElement, words: RegExp, within = 'section'): HTMLElement {
  const found = all(list, `${within} button`).find(
    (button) => words.test(textOf(button)) || words.test(button.getAttribute('aria-label') ?? ''),
  );
  if (!found) throw new Error(`There is no button ${String(words)}`);
  return found;
}

export async function dialogOf(list: LitElement): Promise<HTMLElement> {
  await until(() => find(list, 'dialog:modal'), 'no dialog opened');
  return get(list, 'dialog:modal');
}

/** Ends the session for the next request on; gives what signs the same person in again. */
export function endSession(stack: Stack): () => void {
  const { login, link } = stack;
  stack.login = null;
  stack.link = (request, handler) =>
    request.url.endsWith('/session')
      ? handler(request)
      : Promise.resolve(new Response('{}', { status: 401 }));
  return () => {
    stack.login = login;
    stack.link = link;
  };
}

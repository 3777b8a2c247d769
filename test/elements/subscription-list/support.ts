import '../../../src/elements/customer-session/customer-session.define.js';
import '../../../src/elements/subscription-list/subscription-list.define.js';
import { html } from '@open-wc/testing';
import type { SubscriptionList } from '../../../src/elements/subscription-list/subscription-list.js';
import type { Features } from '../../../src/server/index.js';
import {
  createStack,
  inSession,
  STAFF,
  type Stack,
  type StackOptions,
} from '../../support/stack.js';
import { idle, until } from '../../support/until.js';

export const ALL_ON: Partial<Features> = { cancelNow: true, pause: true, retryPayment: true };

export interface Mounted {
  readonly stack: Stack;
  readonly list: SubscriptionList;
  /** Id of Kite Labs' subscription to a product. */
  readonly idOf: (product: string) => string;
}

type FixtureName = keyof Stack['sandbox']['fixtures'];

export interface MountOptions extends StackOptions {
  readonly features?: Partial<Features>;
  readonly fixture?: FixtureName;
  /** Left out: the customer himself. */
  readonly staff?: boolean;
  readonly content?: (customerId: string) => unknown;
  readonly prepare?: (stack: Stack) => void;
}

export async function begin(options: MountOptions = {}): Promise<Mounted> {
  const { features = ALL_ON, fixture = 'kiteLabs', staff = false, content, prepare } = options;
  const stack = createStack({ ...options, handler: { features, ...options.handler } });
  const id = stack.sandbox.fixtures[fixture];
  stack.login =
    options.login ?? (staff ? STAFF : { role: 'customer', userId: `user_${id}`, customerId: id });
  prepare?.(stack);
  const list = await inSession<SubscriptionList>(
    stack,
    content?.(id) ??
      (staff
        ? html`<subscription-list lang="en" customer-id=${id}></subscription-list>`
        : html`<subscription-list lang="en"></subscription-list>`),
  );
  const idOf = (product: string) => rowOf(list, product).dataset.id ?? '';
  return { stack, list, idOf };
}

export async function mount(options: MountOptions = {}): Promise<Mounted> {
  const mounted = await begin(options);
  await settled(mounted.list);
  return mounted;
}

export async function settled(list: SubscriptionList): Promise<void> {
  await until(() => list.status !== 'loading' && list.status !== 'refreshing');
  await until(
    () => find(list, '.item[data-id], .message, .notice, .none'),
    'the list never came to rest',
  );
  await idle();
  await list.updateComplete;
}

export const find = (list: SubscriptionList, selector: string): HTMLElement | null =>
  list.renderRoot.querySelector<HTMLElement>(selector);

export function get(list: SubscriptionList, selector: string): HTMLElement {
  const found = find(list, selector);
  if (!found) throw new Error(`There is no ${selector}`);
  return found;
}

export const clean = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

export const rows = (list: SubscriptionList): HTMLElement[] => [
  ...list.renderRoot.querySelectorAll<HTMLElement>('.item[data-id]'),
];

export const names = (list: SubscriptionList): string[] =>
  rows(list).map((row) => clean(row.querySelector('.name')));

export function rowOf(list: SubscriptionList, product: string): HTMLElement {
  const row = rows(list).find((one) => clean(one.querySelector('.name')) === product);
  if (!row) throw new Error(`There is no ${product}: ${names(list).join()}`);
  return row;
}

export const rowText = (list: SubscriptionList, product: string): string =>
  clean(rowOf(list, product));

/** Labels of all that can be pressed in rows. */
export const buttons = (list: SubscriptionList): string[] =>
  rows(list).flatMap((row) => [...row.querySelectorAll('.main')].map(clean));

export const dialog = (list: SubscriptionList): string => clean(find(list, 'dialog'));

/** Opens a dialog as the portal does. */
export async function open(
  { list, idOf }: Mounted,
  product: string,
  task: Parameters<SubscriptionList['show']>[1],
): Promise<void> {
  list.show(idOf(product), task);
  await until(() => find(list, 'dialog[open]'), `no dialog for ${String(task)}`);
}

/** The button that does it: the last of the dialog. */
export const act = (list: SubscriptionList): HTMLButtonElement =>
  [...list.renderRoot.querySelectorAll<HTMLButtonElement>('.dialog-foot .button')].at(-1)!;

export const closed = (list: SubscriptionList) =>
  until(() => !find(list, 'dialog'), `the dialog stays: ${dialog(list)}`);

export function choose(list: SubscriptionList, selector: string): void {
  const input = get(list, selector) as HTMLInputElement;
  input.checked = true;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

export function fill(list: SubscriptionList, selector: string, text: string): void {
  const input = get(list, selector) as HTMLInputElement;
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

export const spoken = (list: SubscriptionList): string =>
  clean(find(list, '.visually-hidden[role=status]'));

export function heard(target: EventTarget, type: string): CustomEvent<unknown>[] {
  const events: CustomEvent<unknown>[] = [];
  target.addEventListener(type, (event) => events.push(event as CustomEvent<unknown>));
  return events;
}

/** What upstream was asked to change, previews apart. */
export const changes = ({ sandbox }: Stack) =>
  sandbox.requests.filter(({ method, path }) => method !== 'GET' && !path.endsWith('/preview'));

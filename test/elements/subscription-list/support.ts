import '../../../src/elements/customer-session/customer-session.define.js';
import '../../../src/elements/subscription-list/subscription-list.define.js';
import { html } from '@open-wc/testing';
import type { SubscriptionList } from '../../../src/elements/subscription-list/subscription-list.js';
import type { Features } from '../../../src/server/index.js';
import { all, find, get, text, textOf } from '../../support/page.js';
import { inSession } from '../../support/in-session.js';
import { createStack, STAFF, type Stack, type StackOptions } from '../../support/stack.js';
import { idle, until } from '../../support/until.js';

export { act, find, get, heard, textOf } from '../../support/page.js';

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

export const rows = (list: SubscriptionList): HTMLElement[] => all(list, '.item[data-id]');

export const names = (list: SubscriptionList): string[] =>
  rows(list).map((row) => textOf(row.querySelector('.name')));

export function rowOf(list: SubscriptionList, product: string): HTMLElement {
  const row = rows(list).find((one) => textOf(one.querySelector('.name')) === product);
  if (!row) throw new Error(`There is no ${product}: ${names(list).join()}`);
  return row;
}

export const rowText = (list: SubscriptionList, product: string): string =>
  textOf(rowOf(list, product));

/** Labels of all that can be pressed in rows. */
export const buttons = (list: SubscriptionList): string[] =>
  rows(list).flatMap((row) => [...row.querySelectorAll('.main')].map(textOf));

export const dialog = (list: SubscriptionList): string => text(list, 'dialog');

/** Opens a dialog as the portal does. */
export async function open(
  { list, idOf }: Mounted,
  product: string,
  task: Parameters<SubscriptionList['show']>[1],
): Promise<void> {
  list.show(idOf(product), task);
  await until(() => find(list, 'dialog[open]'), `no dialog for ${String(task)}`);
}

export const closed = (list: SubscriptionList) =>
  until(() => !find(list, 'dialog'), `the dialog stays: ${dialog(list)}`);

export function choose(list: SubscriptionList, selector: string): void {
  const input = get(list, selector) as HTMLInputElement;
  input.checked = true;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

export function fill(list: SubscriptionList, selector: string, value: string): void {
  const input = get(list, selector) as HTMLInputElement;
  input.value = value;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

export const spoken = (list: SubscriptionList): string =>
  text(list, '.visually-hidden[role=status]');

/** What upstream was asked to change, previews apart. */
export const changes = ({ sandbox }: Stack) =>
  sandbox.requests.filter(({ method, path }) => method !== 'GET' && !path.endsWith('/preview'));

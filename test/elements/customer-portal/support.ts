import '../../../src/elements/customer-portal/customer-portal.define.js';
import '../../../src/elements/customer-session/customer-session.define.js';
import { html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import type { CustomerPortal } from '../../../src/elements/customer-portal/customer-portal.js';
import type { SubscriptionList } from '../../../src/elements/subscription-list/subscription-list.js';
import type { Subscription } from '../../../src/protocol/subscription.js';
import type { Features } from '../../../src/server/index.js';
import { all, button, find, text, textOf } from '../../support/page.js';
import { inSession } from '../../support/in-session.js';
import { createStack, type Stack, type StackOptions } from '../../support/stack.js';
import { until } from '../../support/until.js';

export { act, find, text, textOf } from '../../support/page.js';

export const ALL_ON: Partial<Features> = { cancelNow: true, pause: true, retryPayment: true };

export interface Mounted {
  readonly stack: Stack;
  readonly portal: CustomerPortal;
}

export interface MountOptions extends StackOptions {
  readonly fixture?: keyof Stack['sandbox']['fixtures'];
  readonly content?: unknown;
  readonly prepare?: (stack: Stack) => void;
}

/** The portal of a customer in a session, not waited for. */
export async function begin(options: MountOptions = {}): Promise<Mounted> {
  const { fixture = 'kiteLabs', content, prepare } = options;
  const stack = createStack({ ...options, handler: { features: ALL_ON, ...options.handler } });
  const id = stack.sandbox.fixtures[fixture];
  if (options.login === undefined) {
    stack.login = { role: 'customer', userId: `user_${id}`, customerId: id };
  }
  prepare?.(stack);
  const portal = await inSession<CustomerPortal>(
    stack,
    content ?? html`<customer-portal lang="en"></customer-portal>`,
  );
  return { stack, portal };
}

/** And the overview, at rest. */
export async function mount(options: MountOptions = {}): Promise<Mounted> {
  const mounted = await begin(options);
  await until(() => /ready|empty/.test(mounted.portal.status), 'the portal never came to rest');
  return mounted;
}

/** Has a plan's subscription be otherwise than the sandbox has it; its lists tell neither add-ons nor meters. */
export function alter(
  stack: Stack,
  plan: string,
  { addons, meters, ...fields }: Partial<Subscription>,
): void {
  const before = stack.link;
  stack.link = async (request, next) => {
    const response = await before(request, next);
    const { pathname } = new URL(request.url);
    const [, one] = /\/subscriptions(\/[^/]+)?$/.exec(pathname) ?? [undefined, 'none'];
    if (one === 'none' || request.method !== 'GET' || !response.ok) return response;
    const body = (await response.json()) as Subscription & { items?: Subscription[] };
    const changed = (row: Subscription) =>
      row.product_name === plan
        ? { ...row, ...fields, ...(one && addons && { addons }), ...(one && meters && { meters }) }
        : row;
    const items = body.items?.map(changed);
    return Response.json(items ? { ...body, items } : changed(body));
  };
}

export const tabs = (portal: CustomerPortal): string[] => all(portal, '[role=tab]').map(textOf);

export const selected = (portal: CustomerPortal): string => text(portal, '[aria-selected=true]');

/** The panel that is shown. */
export const panel = (portal: CustomerPortal): HTMLElement =>
  find(portal, '[role=tabpanel]:not([hidden])')!;

/** An element of the kit in the panel that is shown, at rest. */
export async function part<Part extends LitElement & { readonly status: string }>(
  portal: CustomerPortal,
  tag: string,
): Promise<Part> {
  await portal.updateComplete;
  let found!: Part;
  await until(
    () => (found = panel(portal)?.querySelector<Part>(tag) as Part),
    `there is no ${tag}`,
  );
  await until(() => !/loading|refreshing/.test(found.status), `${tag} never came to rest`);
  await found.updateComplete;
  return found;
}

export const overviewList = (portal: CustomerPortal) =>
  part<SubscriptionList>(portal, 'subscription-list');

export const rowOf = (list: LitElement, name: string): HTMLElement =>
  all(list, '[data-id]').find((row) => textOf(row.querySelector('.name')) === name)!;

export const dialog = (element: LitElement): HTMLDialogElement | null =>
  element.renderRoot.querySelector('dialog[open]');

export const press = (portal: CustomerPortal, label: string): void => {
  button(portal, label).click();
};

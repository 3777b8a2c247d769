import { fixture, html } from '@open-wc/testing';
import type { Stack } from './stack.js';

/** Puts a session of this stack on the page, with whatever stands in it. */
export async function inSession<E extends Element>(
  { client }: Pick<Stack, 'client'>,
  content: unknown,
): Promise<E> {
  const session = await fixture(
    html`<customer-session .client=${client}>${content}</customer-session>`,
  );
  return session.firstElementChild as E;
}

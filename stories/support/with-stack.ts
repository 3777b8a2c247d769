import type { Decorator, StoryContext } from '@storybook/web-components-vite';
import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { NETWORKS, type Network } from './network.js';
import { createStack, type Stack, type StackOptions } from './stack.js';

interface Opened {
  readonly stack: Stack;
  readonly network: Network;
}

/** By the place that a story is drawn in: a page of documentation has many. */
const opened = new WeakMap<HTMLElement, Opened>();

/** `parameters.stack` of a story: how its stack is made, or false for a story without any. */
export type StackParameter = StackOptions | false;

/**
 * Opens a story's stack. Storybook comes here for each change of a control too: the stack then stays,
 * unless the network is another one, which a page meets from its start.
 */
export function openStack({
  canvasElement,
  globals,
  parameters,
}: StoryContext): (() => void) | undefined {
  const options = (parameters as { stack?: StackParameter }).stack ?? {};
  if (!options) return undefined;
  const { network } = globals as { network: Network };
  if (opened.get(canvasElement)?.network === network) return undefined;
  const stack = createStack(options);
  NETWORKS[network].apply(stack);
  opened.set(canvasElement, { stack, network });
  return () => {
    opened.delete(canvasElement);
  };
}

/** The stack of the story that is drawn here. */
export function stackOf(canvasElement: HTMLElement): Stack {
  const found = opened.get(canvasElement);
  if (!found) throw new Error('This story has no stack');
  return found.stack;
}

/** Puts the story into a session. "Sign in" signs in, as the merchant's own page would. */
export const withStack: Decorator = (story, { canvasElement }) => {
  const stack = opened.get(canvasElement)?.stack;
  if (!stack) return html`${story()}`;
  return html`${keyed(
    stack,
    html`<customer-session .client=${stack.client} @ce-sign-in=${stack.signIn}>
      ${story()}
    </customer-session>`,
  )}`;
};

import type { Decorator, StoryContext } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { keyed } from 'lit/directives/keyed.js';
import { NETWORKS, type Network } from './network.js';
import { PERMISSIONS, type Permissions } from './permissions.js';
import { createStack, type Stack, type StackOptions } from './stack.js';

interface Opened {
  readonly stack: Stack;
  /** What the toolbar said when it was made. */
  readonly made: string;
}

/** By the place that a story is drawn in: a page of documentation has many. */
const opened = new WeakMap<HTMLElement, Opened>();

/** `parameters.stack` of a story: how its stack is made, or false for a story without any. */
export type StackParameter = StackOptions | false;

/** What of a story's context says how its stack is made. */
type StackContext = Pick<StoryContext, 'canvasElement' | 'globals' | 'parameters'>;

/**
 * Opens a story's stack. Storybook comes here for each change of a control too: the stack then stays,
 * unless the toolbar has another network or other permissions, which a page meets from its start.
 */
export function openStack({
  canvasElement,
  globals,
  parameters,
}: StackContext): (() => void) | undefined {
  const options = (parameters as { stack?: StackParameter }).stack ?? {};
  if (!options) return undefined;
  const { network, permissions } = globals as { network: Network; permissions: Permissions };
  const made = `${network} ${permissions}`;
  if (opened.get(canvasElement)?.made === made) return undefined;
  const stack = createStack({ scopes: PERMISSIONS[permissions].scopes, ...options });
  NETWORKS[network].apply(stack);
  opened.set(canvasElement, { stack, made });
  return () => {
    opened.delete(canvasElement);
    stack.line.restore();
  };
}

/** The stack of the story that is drawn here. */
export function stackOf(canvasElement: HTMLElement): Stack {
  const found = opened.get(canvasElement);
  if (!found) throw new Error('This story has no stack');
  return found.stack;
}

interface Looks {
  readonly density: 'compact' | 'comfortable' | 'spacious';
  readonly palette: string;
}

/** Puts the story into a session. "Sign in" signs in, as the merchant's own page would. */
export const withStack: Decorator = (story, { canvasElement, globals }) => {
  const stack = opened.get(canvasElement)?.stack;
  if (!stack) return html`${story()}`;
  const { density, palette } = globals as Looks;
  return html`${keyed(
    stack,
    html`<customer-session
      density=${ifDefined(density === 'comfortable' ? undefined : density)}
      theme=${ifDefined(palette === 'inherit' ? palette : undefined)}
      .client=${stack.client}
      @ce-sign-in=${stack.signIn}
    >
      ${story()}
    </customer-session>`,
  )}`;
};

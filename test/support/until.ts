import { real } from './time.js';

const PATIENCE_MS = 4000;

/** Waits for a condition, looking often, by the real clock: tests never sleep. */
export async function until(condition: () => unknown, message?: string): Promise<void> {
  const end = real.now() + PATIENCE_MS;
  while (!condition()) {
    if (real.now() > end) throw new Error(message ?? `It never came: ${String(condition)}`);
    await new Promise((resolve) => real.setTimeout(resolve, 3));
  }
}

/** Lets everything run that is already due: promises, and tasks of the page. */
export async function idle(): Promise<void> {
  await new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** What a promise rejects with; fails where it doesn't. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  let answer: unknown;
  try {
    answer = await promise;
  } catch (error) {
    return error;
  }
  throw new Error(`It should have failed, but gave ${JSON.stringify(answer)}`);
}

/** Waits for the next frame; not for long, since a tab behind another has none. */
export async function frame(): Promise<void> {
  await new Promise((resolve) => {
    requestAnimationFrame(() => real.setTimeout(resolve, 30));
    real.setTimeout(resolve, 150);
  });
}

/** Brings what fades in to its end: halfway it has no colour that axe could judge. */
export function atRest(root: DocumentOrShadowRoot & ParentNode = document): void {
  for (const animation of root.getAnimations()) {
    if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
  }
  // A document's own list leaves out what is in shadow roots.
  for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) atRest(shadowRoot);
}

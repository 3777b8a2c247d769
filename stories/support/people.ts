import { createSandbox } from '../../src/sandbox/index.js';

/** Ids of the customers that are there on purpose, as every story's sandbox has them. */
export const PEOPLE = createSandbox({ seed: 1 }).fixtures;

/** Waits for an element that is in a state, and gives it. */
export async function elementIn<Found extends Element>(
  canvasElement: HTMLElement,
  selector: string,
): Promise<Found> {
  const end = performance.now() + 15_000;
  for (;;) {
    const found = canvasElement.querySelector<Found>(selector);
    if (found) return found;
    if (performance.now() > end) throw new Error(`There is no ${selector}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** The same inside an element's shadow. */
export async function partIn<Found extends HTMLElement = HTMLElement>(
  element: Element,
  selector: string,
): Promise<Found> {
  return elementIn<Found>(element.shadowRoot as unknown as HTMLElement, selector);
}

/** Types into a field of an element, all at once. */
export async function type(element: Element, name: string, value: string): Promise<void> {
  const field = await partIn<HTMLInputElement>(element, `[name="${name}"]`);
  field.value = value;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  field.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
}

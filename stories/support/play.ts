import { waitFor } from 'storybook/test';
import type { CustomerTable } from '../../src/index.js';

/** Three attempts, each with a new session, take their time. */
const PATIENCE_MS = 15_000;

/** What comes after the first rows, or in their place. Parts are public, so they stay. */
const CONTROLS = ['pager', 'copy-button', 'button', 'empty', 'error'].map(
  (part) => `[part~='${part}']`,
);

/** Waits until an element is in all of these states, and completely drawn. */
export async function isIn(element: Element, ...states: readonly string[]): Promise<void> {
  await waitFor(
    () => {
      const missing = states.find((state) => !element.matches(`:state(${state})`));
      if (missing) throw new Error(`${element.localName} is not ${missing}`);
      if (states.includes('loading')) return;
      if (!element.shadowRoot?.querySelector(CONTROLS.join())) {
        throw new Error(`${element.localName} has no controls`);
      }
    },
    // The page around says nothing about what is missing.
    { timeout: PATIENCE_MS, onTimeout: (error) => new Error(error.message.split('\n', 1)[0]) },
  );
}

/** A play function that waits for the state that the story is named after. */
export function shows(...states: readonly string[]) {
  return async ({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> => {
    await isIn(tableIn(canvasElement), ...states);
  };
}

export function tableIn(canvasElement: HTMLElement): CustomerTable {
  const table = canvasElement.querySelector('customer-table');
  if (!table) throw new Error('There is no customer-table');
  return table;
}

/** Presses a button that stands in the place of rows. */
export function pressAction(table: CustomerTable): void {
  const action = table.shadowRoot?.querySelector<HTMLElement>("[part~='button']");
  if (!action) throw new Error('There is no button');
  action.click();
}

/** Types into the search box, all at once. */
export function search(table: CustomerTable, text: string): void {
  const box = table.shadowRoot?.querySelector('input');
  if (!box) throw new Error('There is no search box');
  box.focus({ preventScroll: true });
  box.value = text;
  box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

import type { LitElement } from 'lit';
import { defineElement } from './define.js';

let made = 0;

/**
 * Makes an element of the kit for use inside another: by its class, as the page may have given its
 * tag to something else. Render the element itself: `${this.#ledger}`.
 */
export function createPart<Element extends LitElement>(
  tag: string,
  element: new () => Element,
): Element {
  defineElement(tag, element);
  try {
    return new element();
  } catch {
    // The tag is another class's, so this one has none yet.
    made += 1;
    customElements.define(`${tag}-part-${String(made)}`, element);
    return new element();
  }
}

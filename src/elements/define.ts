import { ContextRoot } from '@lit/context';
import type { LitElement } from 'lit';

let root: ContextRoot | undefined;

/**
 * Registers an element. The first registration of a tag wins and a second one never throws: a page
 * may hold two copies of the kit. Without a browser it does nothing.
 */
export function defineElement(tag: string, element: new () => LitElement): void {
  if (typeof customElements === 'undefined' || customElements.get(tag)) return;
  if (!root) {
    // Elements may be defined in any order: this keeps what they asked for until a session comes.
    root = new ContextRoot();
    root.attach(document.documentElement);
  }
  // A class can be registered once only; another tag for it gets a class of its own.
  const registered = customElements.getName?.(element as never);
  customElements.define(tag, registered ? class extends element {} : element);
}

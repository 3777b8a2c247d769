import type { LitElement } from 'lit';

/**
 * Registers an element. The first registration of a tag wins and a second one never throws: a page
 * may hold two copies of the kit. Without a browser it does nothing.
 */
export function defineElement(tag: string, element: new () => LitElement): void {
  if (typeof customElements === 'undefined' || customElements.get(tag)) return;
  // A class can be registered once only; another tag for it gets a class of its own.
  const registered = customElements.getName?.(element);
  customElements.define(tag, registered ? class extends element {} : element);
}

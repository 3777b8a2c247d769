import type { LitElement } from 'lit';

/** Shows an element's state to the page's styles, as `customer-table:state(empty)`. */
export class StateSet {
  #states: CustomStateSet;
  #shown: readonly string[] = [];

  constructor(host: LitElement) {
    this.#states = host.attachInternals().states;
  }

  /** Shows these names and no others; false ones are left out. */
  set(...names: readonly (string | false)[]): void {
    for (const name of this.#shown) this.#states.delete(name);
    this.#shown = names.filter((name) => name !== false);
    for (const name of this.#shown) this.#states.add(name);
  }
}

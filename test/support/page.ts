/* What tests of an element do with what is in its shadow. */

export function find(host: Element, selector: string): HTMLElement | null {
  return host.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
}

export const all = (host: Element, selector: string): HTMLElement[] => [
  ...(host.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

export function get(host: Element, selector: string): HTMLElement {
  const found = find(host, selector);
  if (!found) throw new Error(`There is no ${selector}`);
  return found;
}

export const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

export const text = (host: Element, selector = 'section'): string => textOf(find(host, selector));

/** The button with this text. */
export function button(host: Element, label: string): HTMLButtonElement {
  const found = all(host, 'button').find((one) => textOf(one) === label);
  if (!found) throw new Error(`There is no button ${label}`);
  return found as HTMLButtonElement;
}

/** Types into a field as a keyboard does, all at once. */
export function type(host: Element, name: string, value: string): void {
  const field = get(host, `[name="${name}"]`) as HTMLInputElement;
  field.focus();
  field.value = value;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** Leaves a field. Told by hand: a tab that is behind another has no focus to lose. */
export function leave(host: Element, name: string): void {
  const field = get(host, `[name="${name}"]`);
  field.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
}

export const value = (host: Element, name: string): string =>
  (get(host, `[name="${name}"]`) as HTMLInputElement).value;

export function escape(host: Element): void {
  const target = (host.shadowRoot as ShadowRoot).activeElement;
  target?.dispatchEvent(
    new KeyboardEvent('keydown', {
      key: 'Escape',
      bubbles: true,
      composed: true,
      cancelable: true,
    }),
  );
}

/** What has the focus inside it. Compare it by ===: a test that fails prints all of an element. */
export const focused = (host: Element): Element | null =>
  (host.shadowRoot as ShadowRoot).activeElement;

/** The button that does what a dialog is for: its last. */
export const act = (host: Element): HTMLButtonElement =>
  all(host, '.dialog-foot .button').at(-1) as HTMLButtonElement;

export function heard<D = Record<string, unknown>>(
  target: EventTarget,
  type: string,
): CustomEvent<D>[] {
  const events: CustomEvent<D>[] = [];
  target.addEventListener(type, (event) => events.push(event as CustomEvent<D>));
  return events;
}

/* What tests of an element do with what is in its shadow. */

export function find(host: Element, selector: string): HTMLElement | null {
  return host.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
}

export function get(host: Element, selector: string): HTMLElement {
  const found = find(host, selector);
  if (!found) throw new Error(`There is no ${selector}`);
  return found;
}

export const text = (host: Element, selector: string): string =>
  (find(host, selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The button with this text. */
export function button(host: Element, label: string): HTMLButtonElement {
  const buttons = [...(host.shadowRoot?.querySelectorAll('button') ?? [])];
  const found = buttons.find(({ textContent }) => textContent?.trim() === label);
  if (!found) throw new Error(`There is no button ${label}`);
  return found;
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

export const focused = (host: Element): Element | null =>
  (host.shadowRoot as ShadowRoot).activeElement;

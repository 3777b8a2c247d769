import type { LitElement } from 'lit';
import type { Announcer } from '../controllers/announcer.js';
import type { Localize } from '../controllers/localize.js';

/**
 * After a form was sent with mistakes and their words were rendered: takes the focus to the first
 * field that has one, and says how many there are.
 */
export async function showMistakes(
  host: LitElement,
  localize: Localize,
  announcer: Announcer,
): Promise<void> {
  await host.updateComplete;
  const wrong = [...host.renderRoot.querySelectorAll<HTMLElement>('[aria-invalid=true]')];
  const [first] = wrong;
  if (!first) return;
  (first.matches('fieldset') ? first.querySelector('input') : first)?.focus();
  announcer.say(localize.term('fieldsWrong', wrong.map(nameOf)));
}

function nameOf(field: HTMLElement): string {
  const name = field.closest('.field')?.querySelector('.field-name');
  return name?.textContent?.trim() ?? '';
}

import type { LitElement, TemplateResult } from 'lit';
import type { Announcer } from '../../controllers/announcer.js';
import type { Localize } from '../../controllers/localize.js';
import { copyId, copyToClipboard, type CopyId } from '../../ui/copy-id.js';
import { outcome } from './events.js';

/** Copying of ids in an element: the buttons, and what happens when one is pressed. */
export class CopyIds {
  #host: LitElement;
  #localize: Localize;
  #announcer: Announcer;
  #copied: { readonly id: string; readonly outcome: CopyId['outcome'] } | undefined;

  constructor(host: LitElement, localize: Localize, announcer: Announcer) {
    this.#host = host;
    this.#localize = localize;
    this.#announcer = announcer;
  }

  render(id: string): TemplateResult {
    const result = this.#copied?.id === id ? this.#copied.outcome : undefined;
    return copyId({ id, label: this.#localize.term('copy', id), outcome: result });
  }

  /** Takes a click if it was on one of the buttons. */
  take(event: MouseEvent, kind: string): boolean {
    const button = (event.target as Element).closest<HTMLElement>('[data-copy]');
    if (!button) return false;
    void this.copy(button.dataset.copy ?? '', kind);
    return true;
  }

  /** Copies an id, as of a row's menu. Where the browser refuses, it is selected for the hand. */
  async copy(id: string, kind: string): Promise<void> {
    const done = await copyToClipboard(id);
    this.#copied = { id, outcome: done ? 'copied' : 'refused' };
    this.#announcer.say(this.#localize.term(done ? 'copied' : 'copyFailed'));
    if (done) {
      outcome(this.#host, 'ce-copied', { kind });
      return;
    }
    await this.#host.updateComplete;
    const button = this.#host.renderRoot.querySelector(`[data-copy="${CSS.escape(id)}"]`);
    const shown = button?.parentElement?.querySelector('.id');
    if (shown) getSelection()?.selectAllChildren(shown);
  }
}

import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { LazyPart } from '../../controllers/lazy-part.js';
import { listLicenseInstances, type LicenseKey } from '../../protocol/license-key.js';
import { controls } from '../../translations/en/controls.js';
import { addEnglish } from '../../translations/register.js';
import { copyToClipboard } from '../../ui/copy-id.js';
import { tickIcon } from '../../ui/icons.js';
import { message } from '../../ui/message.js';
import { addStyles } from '../../ui/add-styles.js';
import { outcome } from '../shared/events.js';
import { ListControls } from '../shared/list-controls.js';
import { viewControlStyles } from '../shared/list-view.controls.styles.js';
import type { ListView, ViewHost, ViewPart } from '../shared/list-view.js';
import type { DevicesDialog } from './devices-dialog.js';
import { isFull, productName } from './key.js';

addEnglish(controls);

const SHOWN_MS = 60_000;

/** Showing and copying of keys, and the way to their devices. */
export class KeyControls implements ViewPart {
  readonly list: ListControls;
  #host: ViewHost & LitElement;
  #view: ListView<LicenseKey, ViewPart>;
  #devices: LazyPart<DevicesDialog>;
  /** Timers of the keys that are shown, by id. */
  #shown = new Map<string, ReturnType<typeof setTimeout>>();
  #copied = '';

  constructor(host: ViewHost & LitElement, view: ListView<LicenseKey, ViewPart>) {
    const { term } = view.localize;
    this.#host = host;
    this.#view = view;
    this.list = new ListControls(host, view, view.localize, {
      pages: () => view.title,
      shown: (first, last) => `${view.title} ${term('rowRange', first, last)}`,
      noMatch: () => term('nothingHere'),
      noMore: () => term('noMoreKeys'),
      failed: () => term('keysFailed'),
      forbidden: () => term('keysForbidden'),
      forbiddenText: () => term('askSupport'),
    });
    this.#devices = new LazyPart(host, async () => {
      const { DevicesDialog } = await import('./devices-dialog.js');
      return new DevicesDialog(host, view);
    });
    addStyles(host, viewControlStyles);
    host.addController({
      hostConnected: () => {
        host.addEventListener('focusout', this.#onFocusOut);
      },
      hostDisconnected: () => {
        host.removeEventListener('focusout', this.#onFocusOut);
        this.#hideAll();
      },
    });
  }

  /** The key where it may be seen now. */
  shownKey({ id, key }: LicenseKey): string | undefined {
    return this.#shown.has(id) ? (key ?? '') : undefined;
  }

  renderShow(key: LicenseKey): TemplateResult {
    const { term } = this.#view.localize;
    const label = term(this.#shown.has(key.id) ? 'hideKey' : 'showKey');
    return html`<button
      type="button"
      class="link show"
      aria-label="${label}: ${productName(key)}"
      @click=${() => {
        this.#toggle(key);
      }}
    >
      ${label}
    </button>`;
  }

  renderCopy(key: LicenseKey): TemplateResult {
    const { term } = this.#view.localize;
    const done = this.#copied === key.id;
    const label = term(done ? 'copied' : 'copyKey');
    return html`<button
      type="button"
      class="button copy"
      part="copy-button"
      aria-label="${label}: ${productName(key)}"
      @click=${() => void this.#copy(key)}
    >
      ${done ? tickIcon : nothing} ${label}
    </button>`;
  }

  renderHint(key: LicenseKey): unknown {
    const { localize, session } = this.#view;
    const { term } = localize;
    const full = isFull(key);
    const manage = (key.instances_count ?? 0) > 0 && session.may(listLicenseInstances);
    return html`<p class="hint ${full ? 'full' : ''}">
      ${this.#shown.has(key.id) ? html`<span>${term('hiddenAgain')}</span>` : nothing}
      ${full && manage ? html`<span>${term('freeDevice')}</span>` : nothing}
      ${
        manage
          ? html`<button
              type="button"
              class="link"
              data-devices
              aria-label="${term('manageDevices')}: ${productName(key)}"
              @click=${() => void this.#manage(key)}
            >
              ${term('manageDevices')}
            </button>`
          : nothing
      }
    </p>`;
  }

  renderEmpty(): TemplateResult {
    const { term } = this.#view.localize;
    return message({ title: term('nothingHere'), text: term('noKeysYetText') });
  }

  renderMore(): unknown {
    return this.#devices.part?.render();
  }

  /** Another's, or nobody's: nothing of what was shown stays. */
  leave(isReplaced: boolean): void {
    this.#hideAll();
    this.#copied = '';
    this.#devices.part?.leave(isReplaced);
  }

  #toggle({ id }: LicenseKey): void {
    if (this.#shown.has(id)) this.#hide(id);
    else this.#show(id);
  }

  #show(id: string): void {
    clearTimeout(this.#shown.get(id));
    this.#shown.set(
      id,
      setTimeout(() => {
        this.#hide(id);
      }, SHOWN_MS),
    );
    this.list.announcer.say(this.#view.localize.term('hiddenAgain'));
  }

  #hide(id: string): void {
    clearTimeout(this.#shown.get(id));
    this.#shown.delete(id);
    this.#host.requestUpdate();
  }

  #hideAll(): void {
    for (const id of [...this.#shown.keys()]) this.#hide(id);
  }

  /** Out of the element: what moves within its shadow root isn't heard outside of it. */
  #onFocusOut = (): void => {
    this.#hideAll();
  };

  async #copy({ id, key }: LicenseKey): Promise<void> {
    const { term } = this.#view.localize;
    const done = await copyToClipboard(key ?? '');
    this.#copied = done ? id : '';
    if (done) {
      this.list.announcer.say(term('copied'));
      outcome(this.#host, 'ce-copied', { kind: 'license-key' });
      return;
    }
    // Refused: shown and selected, to be copied by hand.
    this.#show(id);
    this.list.announcer.say(term('copyKeyFailed'));
    await this.#host.updateComplete;
    const row = this.#host.renderRoot.querySelector(`[data-id="${CSS.escape(id)}"]`);
    const shown = row?.querySelector('.key bdi');
    if (shown) getSelection()?.selectAllChildren(shown);
  }

  async #manage(key: LicenseKey): Promise<void> {
    const opener = this.#host.shadowRoot?.activeElement;
    await this.#devices.fetch('now');
    this.#devices.part?.open(key, opener instanceof HTMLElement ? opener : undefined);
  }
}

import { html, type LitElement, type TemplateResult } from 'lit';
import type { Announcer } from '../../controllers/announcer.js';
import type { Localize } from '../../controllers/localize.js';
import type { SessionController } from '../../controllers/session.js';
import type { FileOperation, PathParams } from '../../protocol/operation.js';
import { warningIcon } from '../../ui/icons.js';
import { notice } from '../../ui/notice.js';
import { saveFile } from '../../ui/save-file.js';

/** PDFs that the visitor saves: one at a time for each, and what became of it. */
export class Downloads {
  #host: LitElement;
  #localize: Localize;
  #announcer: Announcer;
  #session: SessionController;
  #running = new Set<string>();
  #again: (() => void) | undefined;

  constructor(
    host: LitElement,
    localize: Localize,
    announcer: Announcer,
    session: SessionController,
  ) {
    this.#host = host;
    this.#localize = localize;
    this.#announcer = announcer;
    this.#session = session;
  }

  /** Whether the file of a payment or refund is on its way. */
  isRunning(id: string): boolean {
    return this.#running.has(id);
  }

  /** Fetches a file and hands it to the browser to save. False if it couldn't be had. */
  async save<Params extends PathParams>(
    operation: FileOperation<{ params: Params }>,
    params: Params,
    id: string,
  ): Promise<boolean> {
    const { client } = this.#session;
    if (!client || this.#running.has(id)) return false;
    this.#running.add(id);
    this.#again = undefined;
    this.#say('downloading');
    try {
      const file = await client.download(operation, { params });
      saveFile(file, file.name);
      this.#say('downloaded');
      return true;
    } catch {
      this.#again = () => void this.save(operation, params, id);
      this.#say('downloadFailed');
      return false;
    } finally {
      this.#running.delete(id);
      this.#host.requestUpdate();
    }
  }

  /** Above the table: the file that couldn't be had. */
  render(): TemplateResult | undefined {
    const { term } = this.#localize;
    if (!this.#again) return undefined;
    return notice(
      warningIcon,
      term('downloadFailed'),
      html`<button type="button" class="link-button" @click=${this.#again}>
        ${term('tryAgain')}
      </button>`,
    );
  }

  #say(word: 'downloading' | 'downloaded' | 'downloadFailed'): void {
    this.#announcer.say(this.#localize.term(word));
  }
}

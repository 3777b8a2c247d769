import type { LitElement, nothing, TemplateResult } from 'lit';
import type { CustomerClient } from '../../client/customer-client.js';
import type { Localize } from '../../controllers/localize.js';
import { blocks } from '../../translations/en/blocks.js';
import { addEnglish } from '../../translations/register.js';
import { dialogStyles } from '../../ui/dialog.styles.js';
import { Dialog } from '../../ui/dialog.js';
import { addStyles } from '../../ui/add-styles.js';
import type { DetailPart } from './detail-parts.js';

addEnglish(blocks);

/** The customer's own page in a dialog, under a session that sees what they see and changes nothing. */
export class ViewAs {
  #localize: Localize;
  #dialog: Dialog;
  #portal: DetailPart | undefined;
  #name = '';

  constructor(host: LitElement, localize: Localize) {
    this.#localize = localize;
    this.#dialog = new Dialog(host, localize);
    addStyles(host, dialogStyles);
  }

  open(portal: DetailPart, client: CustomerClient, name: string): void {
    portal.client = client;
    this.#portal = portal;
    this.#name = name;
    void this.#dialog.open().then(() => {
      this.#portal = undefined;
    });
  }

  close(): void {
    this.#dialog.close();
  }

  render(): TemplateResult | typeof nothing {
    const { term } = this.#localize;
    return this.#dialog.render(() => ({
      title: term('viewingAs', this.#name),
      note: term('viewingAsText'),
      body: this.#portal,
      size: 760,
      level: 2,
    }));
  }
}

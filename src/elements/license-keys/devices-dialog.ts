import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { CustomerClient } from '../../client/customer-client.js';
import { ClientError } from '../../client/errors.js';
import { keyFor } from '../../client/idempotency-key.js';
import { FreshData } from '../../controllers/fresh-data.js';
import { Resource } from '../../controllers/resource.js';
import { revealMarks } from '../../format/name.js';
import {
  deactivateLicenseInstance,
  listLicenseInstances,
  type LicenseInstance,
  type LicenseKey,
} from '../../protocol/license-key.js';
import { devices } from '../../translations/en/devices.js';
import { addEnglish } from '../../translations/register.js';
import { Dialog } from '../../ui/dialog.js';
import type { DialogContent } from '../../ui/dialog-content.js';
import { errorMessage } from '../../ui/error-message.js';
import { ConfirmDialog, endedDialog } from '../../ui/confirm-dialog.js';
import { intent, outcome } from '../shared/events.js';
import type { ListView, ViewHost, ViewPart } from '../shared/list-view.js';
import { requestSignIn } from '../shared/sign-in.js';
import { productName } from './key.js';

addEnglish(devices);

/** A device, by its ids. */
export interface LicenseDeviceDetail {
  readonly licenseKeyId: string;
  readonly instanceId: string;
}

/** The devices of a key, each of which can be freed. */
export class DevicesDialog {
  #host: ViewHost & LitElement;
  #view: ListView<LicenseKey, ViewPart>;
  #dialog: Dialog;
  #confirm: ConfirmDialog;
  #key: LicenseKey | undefined;
  #instances: Resource<readonly [CustomerClient, string], readonly LicenseInstance[]>;

  constructor(host: ViewHost & LitElement, view: ListView<LicenseKey, ViewPart>) {
    this.#host = host;
    this.#view = view;
    // Before it, as its styles come with it; above it, when both are open.
    this.#confirm = new ConfirmDialog(host, view, this.#onSignIn);
    this.#dialog = new Dialog(host, view.localize, {
      client: () => view.session.client,
      fallback: () => host.renderRoot.querySelector<HTMLElement>('.heading'),
    });
    this.#instances = new Resource<readonly [CustomerClient, string], readonly LicenseInstance[]>(
      host,
      {
        args: () => {
          const { client } = view.session;
          return client?.scopes && this.#key && [client, this.#key.id];
        },
        load: ([client, key], signal) => this.#load(client, key, signal),
        isEmpty: (items) => !items.length,
      },
    );
    new FreshData(host, {
      client: () => view.session.client,
      shows: ['license-keys'],
      refresh: () => {
        if (this.#key) void this.#instances.reload();
      },
    });
  }

  open(key: LicenseKey, opener?: HTMLElement): void {
    this.#instances.forget();
    this.#key = key;
    void this.#dialog.open(opener).then(() => {
      this.#key = undefined;
    });
  }

  /** Of a session that has run out nothing stays but what was asked; it is asked again after it. */
  leave(isReplaced: boolean): void {
    this.#instances.forget();
    if (!isReplaced) return;
    this.#confirm.leave();
    this.#dialog.close();
  }

  render(): unknown {
    return html`${this.#dialog.render(() => this.#content())}${this.#confirm.render()}`;
  }

  /** All of them: few keys are used on more devices than a page holds. */
  async #load(
    client: CustomerClient,
    key: string,
    signal: AbortSignal,
  ): Promise<readonly LicenseInstance[]> {
    const params = { customer: this.#host.customerId || 'me', key };
    const all: LicenseInstance[] = [];
    for (let page = 0, more = true; more; page += 1) {
      const query = { page, page_size: 100 };
      const answer = await client.read(listLicenseInstances, { params, query }, { signal });
      all.push(...answer.items);
      more = answer.has_more;
    }
    return all;
  }

  #content(): DialogContent {
    const { localize, session } = this.#view;
    const { term } = localize;
    if (!session.client?.scopes) return endedDialog(localize, this.#onSignIn);
    const key = this.#key;
    const words = { title: term('devices'), note: key && productName(key) };
    const { state } = this.#instances;
    if (state.status === 'error') {
      return {
        ...words,
        body: errorMessage(localize, {
          error: state.error,
          failed: term('devicesFailed'),
          forbidden: term('keysForbidden'),
          forbiddenText: term('askSupport'),
          onRetry: () => void this.#instances.reload(),
          onSignIn: this.#onSignIn,
        }),
      };
    }
    if (state.status === 'empty') return { ...words, body: html`<p>${term('noDevices')}</p>` };
    if (state.status === 'loading') {
      return { ...words, body: html`<p role="status">${term('devicesReading')}</p>` };
    }
    return {
      ...words,
      body: html`<ul class="instances" role="list">
        ${state.data.map((instance) => this.#renderInstance(instance))}
      </ul>`,
    };
  }

  #renderInstance(instance: LicenseInstance): TemplateResult {
    const { localize, session } = this.#view;
    const name = revealMarks(instance.name ?? '') || localize.term('unnamedDevice');
    return html`<li>
      <bdi>${name}</bdi>
      ${
        session.may(deactivateLicenseInstance)
          ? html`<button
              type="button"
              class="button"
              part="button"
              aria-label="${localize.term('deactivate')}: ${name}"
              @click=${() => void this.#deactivate(instance.id, name)}
            >
              ${localize.term('deactivate')}
            </button>`
          : nothing
      }
    </li>`;
  }

  async #deactivate(instance: string, name: string): Promise<void> {
    const { localize, session, part } = this.#view;
    const { term } = localize;
    const key = this.#key;
    if (!key) return;
    const detail: LicenseDeviceDetail = { licenseKeyId: key.id, instanceId: instance };
    if (!intent(this.#host, 'ce-license-deactivate', detail)) return;
    const customer = this.#host.customerId || 'me';
    const product = productName(key) || term('unnamedProduct');
    const done = await this.#confirm.ask({
      title: term('deactivateNamed', name),
      body: () => html`<p class="plain">${term('deactivateText', product)}</p>`,
      label: term('deactivate'),
      keep: term('keepDevice'),
      failed: term('notDeactivated'),
      key: keyFor('deactivate', customer, key.id, instance),
      send: (idempotencyKey) =>
        session.client?.write(
          deactivateLicenseInstance,
          { params: { customer, key: key.id, instance } },
          { idempotencyKey },
        ) ?? Promise.reject(new ClientError('server', 'No client')),
    });
    if (!done) return;
    part?.list.announcer.say(term('deactivated'));
    outcome(this.#host, 'ce-license-deactivated', detail);
  }

  #onSignIn = (): void => {
    requestSignIn(this.#host);
  };
}

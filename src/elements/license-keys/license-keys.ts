import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { CustomerClient } from '../../client/customer-client.js';
import type { Answer } from '../../controllers/paged-list.js';
import type { ResourceState } from '../../controllers/resource.js';
import { formatDay, parseDate } from '../../format/date.js';
import { zoneFor } from '../../format/zone.js';
import { revealMarks } from '../../format/name.js';
import { formatCount } from '../../format/number.js';
import { LicenseKey, listLicenseKeys } from '../../protocol/license-key.js';
import { readRows } from '../../protocol/page.js';
import { licenses } from '../../translations/en/licenses.js';
import { addEnglish } from '../../translations/register.js';
import { badge, dot } from '../../ui/badge.js';
import { warningIcon } from '../../ui/icons.js';
import { defineElement } from '../shared/define.js';
import { ListView } from '../shared/list-view.js';
import { isFull, productName } from './key.js';
import type { KeyControls } from './license-keys.controls.js';
import { licenseKeysStyles } from './license-keys.styles.js';

addEnglish(licenses);

/** A mask of one width tells nothing of the key below it. */
const MASK = '•'.repeat(24);

/**
 * A customer's license keys: masked until they are asked for, with the devices that use them.
 * Without `customer-id` they are the signed-in customer's own. A key is never in an attribute, an
 * event or an address.
 *
 * @summary License keys and their devices.
 * @element license-keys
 *
 * @slot heading - In place of the heading.
 * @slot actions - Your own controls, at the end of the heading's row.
 *
 * @fires {CustomEvent<{ kind: 'license-key' }>} ce-copied - After a key has been copied.
 * @fires {CustomEvent<LicenseDeviceDetail>} ce-license-deactivate - Before a device is deactivated. Cancel it to do so in your own way.
 * @fires {CustomEvent<LicenseDeviceDetail>} ce-license-deactivated - After a device has been deactivated.
 * @fires {CustomEvent<PageDetail>} ce-query-changed - After the page has changed.
 * @fires {CustomEvent<Record<string, never>>} ce-sign-in - When "Sign in" is pressed. Cancel it to sign in your own way.
 *
 * @csspart heading - The heading.
 * @csspart row - A key with all that belongs to it.
 * @csspart key - The key or its mask.
 * @csspart badge - How a key stands.
 * @csspart copy-button - The button that copies a key.
 * @csspart skeleton - The rows while loading.
 * @csspart empty - The message in place of rows when there are none.
 * @csspart error - The message in place of rows when they couldn't be loaded.
 * @csspart notice - The bar above data that couldn't be brought up to date.
 * @csspart button - A button.
 * @csspart pager - The row below the keys.
 * @csspart pager-button - Previous and Next.
 * @csspart dialog - The devices of a key.
 *
 * @cssstate loading - The first rows are on their way.
 * @cssstate refreshing - Other rows are on their way; the last ones are shown.
 * @cssstate ready - Rows are shown.
 * @cssstate empty - There are no rows.
 * @cssstate error - Rows couldn't be loaded; with it one of `offline`, `forbidden`, `signed-out`, `not-found`, `rate-limited`, `invalid`, `conflict`, `server`.
 *
 * @cssprop [--ce-accent=#0b6285] - Colour of what can be pressed. Any colour: its lightness is made to be read.
 * @cssprop [--ce-ink] - Main text.
 * @cssprop [--ce-font=inherit] - Font family.
 * @cssprop [--ce-font-size=0.875rem] - Base size of text.
 * @cssprop [--ce-radius=8px] - Corners of controls.
 */
export class LicenseKeys extends LitElement {
  static override styles = licenseKeysStyles;

  /** Registers the element, under a tag of your own if you like. */
  static define(tag = 'license-keys'): void {
    defineElement(tag, this);
  }

  static override properties = {
    customerId: { attribute: 'customer-id' },
    page: { type: Number },
    pageSize: { type: Number, attribute: 'page-size' },
    limit: { type: Number, reflect: true, useDefault: true },
    timeZone: { attribute: 'time-zone' },
    heading: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    density: { reflect: true, useDefault: true },
    client: { attribute: false },
    licenseKeys: { attribute: false },
  };

  /** Names the customer, for staff. Without it: who is signed in. */
  declare customerId: string;

  /** Sets the page, zero-based as upstream counts. */
  declare page: number;

  /** Sets the keys of a page, 1 to 100. */
  declare pageSize: number;

  /** Shows this many of the newest keys, in short and without pages, as for an overview. */
  declare limit: number;

  /** Sets the time zone of dates by its IANA name. Default: the device's; UTC with `customer-id`. */
  declare timeZone: string;

  /** Sets the heading's text in place of "License keys"; empty hides it. */
  declare heading: string | undefined;

  /** Sets the heading's level in the page's outline, 1 to 6. */
  declare headingLevel: number;

  /** Sets the height of rows and controls. */
  declare density: 'compact' | 'comfortable' | 'spacious';

  /** Takes a client of its own in place of the one of `<customer-session>`. */
  declare client: CustomerClient | undefined;

  /** Shows these keys in place of any that a client would fetch. */
  declare licenseKeys: readonly LicenseKey[] | undefined;

  #view: ListView<LicenseKey, KeyControls> = new ListView<LicenseKey, KeyControls>(this, {
    title: () => this.#view.localize.term('licenseKeys'),
    shows: ['license-keys'],
    given: () => this.licenseKeys && readRows(LicenseKey, this.licenseKeys),
    read: (client, asked, signal) => client.read(listLicenseKeys, asked, { signal }),
    controls: async (view) => {
      const { KeyControls } = await import('./license-keys.controls.js');
      return new KeyControls(this, view);
    },
    render: (answer) => this.#renderKeys(answer),
    leave: (isReplaced) => {
      this.#view.part?.leave(isReplaced);
    },
  });

  constructor() {
    super();
    this.customerId = '';
    this.page = 0;
    this.pageSize = 10;
    this.limit = 0;
    this.timeZone = '';
    this.headingLevel = 2;
    this.density = 'comfortable';
  }

  /** Tells which of the states the keys are in. */
  get status(): ResourceState<unknown>['status'] {
    return this.#view.status;
  }

  /** Loads the page again. */
  async refresh(): Promise<void> {
    await this.#view.refresh();
  }

  protected override render(): TemplateResult {
    return this.#view.render();
  }

  #renderKeys(answer: Answer<LicenseKey> | undefined): TemplateResult {
    if (!answer) {
      const bones = html`<span class="bone"></span><span class="bone"></span>`;
      return html`<div class="list skeleton" part="skeleton" aria-hidden="true">
        ${Array.from({ length: this.#view.limit || 3 }, () => html`<div class="row">${bones}</div>`)}
      </div>`;
    }
    return html`<ul class="list" role="list">
      ${answer.items.map((key) => this.#renderKey(key))}
    </ul>`;
  }

  #renderKey(key: LicenseKey): TemplateResult {
    const { localize, limit, part } = this.#view;
    const { term } = localize;
    const active = key.status === 'active';
    const name = productName(key) || term('unnamedProduct');
    const date = this.#day(key.created_at);
    const expiry = this.#expiry(key);
    const devices = this.#devices(key);
    const shown = part?.shownKey(key);
    const box = html`<span class="key" part="key" tabindex="-1"
      >${
        shown === undefined
          ? html`<span class="mask" aria-hidden="true">${MASK}</span
              ><span class="visually-hidden">${term('keyHidden')}</span>`
          : html`<bdi class="mono" dir="ltr" translate="no">${shown}</bdi>`
      }</span
    >`;
    if (limit) {
      return html`<li class="row" part="row" data-id=${key.id}>
        <div class="what"><bdi class="name">${name}</bdi>${active ? box : nothing}</div>
        <div class="devices"><bdi>${devices}</bdi></div>
        <div class="expiry"><bdi>${expiry}</bdi></div>
        <div class="buttons">
          ${active ? html`${part?.renderShow(key)}${part?.renderCopy(key)}` : this.#status(key)}
        </div>
      </li>`;
    }
    return html`<li class="row ${active ? '' : 'over'}" part="row" data-id=${key.id}>
      <div class="what">
        <div class="title"><bdi class="name">${name}</bdi> ${this.#status(key)}</div>
        <div>
          <bdi
            >${[date && term(key.payment_id ? 'boughtOn' : 'keySince', date), expiry].filter(Boolean).join(' · ')}</bdi
          >
        </div>
        <div class="use">${this.#meter(key)} <bdi>${devices}</bdi></div>
      </div>
      <div
        class="side ${part || !active ? '' : `soon ${key.instances_count ? 'used' : ''} ${isFull(key) ? 'full' : ''}`}"
      >
        ${
          active
            ? html`<div class="keybox">${box}${part?.renderShow(key)}</div>
                ${part?.renderCopy(key)} ${part?.renderHint(key)}`
            : html`<span class="gone">${term('keyNoLonger')}</span>`
        }
      </div>
    </li>`;
  }

  #status(key: LicenseKey): TemplateResult {
    const { term } = this.#view.localize;
    if (key.status === 'active') {
      return isFull(key)
        ? badge({ tone: 'warning', label: term('noDevicesLeft'), icon: warningIcon })
        : dot(term('keyActive'));
    }
    const label =
      key.status === 'expired'
        ? term('keyExpired')
        : key.status === 'disabled'
          ? term('keyDisabled')
          : revealMarks(key.status ?? '–');
    return badge({ tone: 'neutral', label });
  }

  #expiry({ status, expires_at, subscription_id }: LicenseKey): string {
    const { term } = this.#view.localize;
    const day = this.#day(expires_at);
    if (day) return term(status === 'expired' ? 'expiredOn' : 'expiresOn', day);
    if (status !== 'active') return '';
    return term(subscription_id ? 'endsWithSubscription' : 'neverExpires');
  }

  #devices({ instances_count, activations_limit }: LicenseKey): string {
    const { term, lang } = this.#view.localize;
    if (instances_count === null) return '';
    const used = formatCount(instances_count, lang);
    return activations_limit === null
      ? term('devicesUsedNoLimit', used)
      : term('devicesUsed', used, formatCount(activations_limit, lang));
  }

  /** The same as its words beside it, for the eye. */
  #meter({ instances_count, activations_limit }: LicenseKey): unknown {
    if (instances_count === null || !activations_limit) return nothing;
    const width = Math.min(1, Math.max(0, instances_count / activations_limit)) * 80;
    return html`<svg class="meter mirrored" viewBox="0 0 80 4" aria-hidden="true">
      <rect width="80" height="4" rx="2" />
      <rect class="used" width=${width} height="4" rx="2" />
    </svg>`;
  }

  #day(iso: string | null): string {
    const date = parseDate(iso);
    const zone = zoneFor(this.timeZone, this.customerId !== '');
    return date ? formatDay(date, this.#view.localize.lang, zone) : '';
  }
}

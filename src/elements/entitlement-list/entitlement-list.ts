import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { CustomerClient } from '../../client/customer-client.js';
import type { Answer } from '../../controllers/paged-list.js';
import type { ResourceState } from '../../controllers/resource.js';
import { formatDay, parseDate } from '../../format/date.js';
import { formatFileSize } from '../../format/file-size.js';
import { revealMarks } from '../../format/name.js';
import { zoneFor } from '../../format/zone.js';
import {
  EntitlementGrant,
  listEntitlementGrants,
  type EntitlementFile,
} from '../../protocol/entitlement.js';
import { readRows } from '../../protocol/page.js';
import { entitlements } from '../../translations/en/entitlements.js';
import { addEnglish } from '../../translations/register.js';
import { badge, dot } from '../../ui/badge.js';
import { clockIcon } from '../../ui/status-icons.js';
import { defineElement } from '../shared/define.js';
import { ListView } from '../shared/list-view.js';
import type { EntitlementControls } from './entitlement-list.controls.js';
import { entitlementListStyles } from './entitlement-list.styles.js';
import { kindOf, nameOf, serviceOf } from './grant.js';

addEnglish(entitlements);

/**
 * What came with a customer's purchases: access to other services, files to download, features and
 * license keys, each with how it stands. Without `customer-id` it is the signed-in customer's own.
 * Addresses of files and of sign-ins at other services are fetched when they are asked for, and are
 * never in an attribute or an event.
 *
 * @summary What came with purchases: access, files, features.
 * @element entitlement-list
 *
 * @slot heading - In place of the heading.
 * @slot actions - Your own controls, at the end of the heading's row.
 *
 * @fires {CustomEvent<EntitlementDetail>} ce-entitlement-open - Before a file or the page that connects an account is opened. Cancel it to do so in your own way.
 * @fires {CustomEvent<PageDetail>} ce-query-changed - After the page has changed.
 * @fires {CustomEvent<Record<string, never>>} ce-sign-in - When "Sign in" is pressed. Cancel it to sign in your own way.
 *
 * @csspart heading - The heading.
 * @csspart row - A grant with all that belongs to it.
 * @csspart badge - How a grant stands.
 * @csspart file - A file.
 * @csspart link - A link to a page of yours that belongs to a grant.
 * @csspart skeleton - The rows while loading.
 * @csspart empty - The message in place of rows when there are none.
 * @csspart error - The message in place of rows when they couldn't be loaded.
 * @csspart notice - The bar above data that couldn't be brought up to date.
 * @csspart button - A button.
 * @csspart pager - The row below the grants.
 * @csspart pager-button - Previous and Next.
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
export class EntitlementList extends LitElement {
  static override styles = entitlementListStyles;

  /** Registers the element, under a tag of your own if you like. */
  static define(tag = 'entitlement-list'): void {
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
    grants: { attribute: false },
  };

  /** Names the customer, for staff. Without it: who is signed in. */
  declare customerId: string;

  /** Sets the page, zero-based as upstream counts. */
  declare page: number;

  /** Sets the grants of a page, 1 to 100. */
  declare pageSize: number;

  /** Shows this many of the newest grants, without pages, as for an overview. */
  declare limit: number;

  /** Sets the time zone of dates by its IANA name. Default: the device's; UTC with `customer-id`. */
  declare timeZone: string;

  /** Sets the heading's text in place of "Benefits"; empty hides it. */
  declare heading: string | undefined;

  /** Sets the heading's level in the page's outline, 1 to 6. */
  declare headingLevel: number;

  /** Sets the height of rows and controls. */
  declare density: 'compact' | 'comfortable' | 'spacious';

  /** Takes a client of its own in place of the one of `<customer-session>`. */
  declare client: CustomerClient | undefined;

  /** Shows these grants in place of any that a client would fetch. */
  declare grants: readonly EntitlementGrant[] | undefined;

  #view: ListView<EntitlementGrant, EntitlementControls> = new ListView<
    EntitlementGrant,
    EntitlementControls
  >(this, {
    title: () => this.#view.localize.term('entitlements'),
    shows: ['subscriptions', 'license-keys'],
    given: () => this.grants && readRows(EntitlementGrant, this.grants),
    read: (client, asked, signal) => client.read(listEntitlementGrants, asked, { signal }),
    controls: async (view) => {
      const { EntitlementControls } = await import('./entitlement-list.controls.js');
      return new EntitlementControls(this, view);
    },
    render: (answer) => this.#renderGrants(answer),
    leave: () => {
      this.#view.part?.leave();
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

  /** Tells which of the states the grants are in. */
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

  #renderGrants(answer: Answer<EntitlementGrant> | undefined): TemplateResult {
    if (!answer) {
      const bone = html`<span class="bone"></span>`;
      return html`<div class="list skeleton" part="skeleton" aria-hidden="true">
        ${Array.from({ length: this.#view.limit || 3 }, () => html`<div class="row"><div>${bone}${bone}</div></div>`)}
      </div>`;
    }
    return html`<ul class="list" role="list">
      ${answer.items.map((grant) => this.#renderGrant(grant))}
    </ul>`;
  }

  #renderGrant(grant: EntitlementGrant): TemplateResult {
    const { localize, part } = this.#view;
    const about = grant.entitlement_description && revealMarks(grant.entitlement_description);
    return html`<li
      class="row ${grant.status === 'revoked' ? 'over' : ''}"
      part="row"
      data-id=${grant.id}
    >
      <div class="what">
        <bdi class="name">${nameOf(grant, localize)}</bdi>
        ${about ? html`<div class="about"><bdi>${about}</bdi></div>` : nothing}
        <div>
          <bdi>${[kindOf(grant, localize), this.#when(grant)].filter(Boolean).join(' · ')}</bdi>
        </div>
        ${this.#renderNews(grant)}
      </div>
      <div class="state">${this.#renderStatus(grant)}</div>
      <div class="act">${part?.renderConnect(grant)}</div>
      ${this.#renderDelivery(grant)}
    </li>`;
  }

  #renderStatus({ status }: EntitlementGrant): TemplateResult {
    const { term } = this.#view.localize;
    switch (status) {
      case 'delivered':
        return dot(term('grantDelivered'));
      case 'pending':
        return badge({ tone: 'info', label: term('grantPending'), icon: clockIcon });
      case 'failed':
        return badge({ tone: 'negative', label: term('grantFailed') });
      case 'revoked':
        return badge({ tone: 'neutral', label: term('grantRevoked') });
      default:
        return badge({ tone: 'neutral', label: revealMarks(status ?? '–') });
    }
  }

  /** What is to be known of a grant that isn't there yet; staff may be told why. */
  #renderNews(grant: EntitlementGrant): unknown {
    const { term } = this.#view.localize;
    const service = serviceOf(grant);
    const news =
      grant.status === 'failed'
        ? grant.error_message
          ? revealMarks(grant.error_message)
          : term('grantFailedText')
        : grant.status !== 'pending'
          ? ''
          : grant.can_connect && service
            ? term('grantConnectText', service)
            : term('grantPendingText');
    return news ? html`<div class="news"><bdi>${news}</bdi></div>` : nothing;
  }

  #renderDelivery(grant: EntitlementGrant): unknown {
    const { files, instructions } = grant;
    const link = this.#view.part?.renderPage(grant) ?? nothing;
    if (!files.length && !instructions && link === nothing) return nothing;
    return html`<div class="delivery">
      ${instructions ? html`<p class="instructions"><bdi>${revealMarks(instructions)}</bdi></p>` : nothing}
      ${
        files.length
          ? html`<ul class="files" role="list">
              ${files.map((file) => this.#renderFile(grant, file))}
            </ul>`
          : nothing
      }
      ${link}
    </div>`;
  }

  #renderFile(grant: EntitlementGrant, file: EntitlementFile): TemplateResult {
    const { localize, part } = this.#view;
    const name = revealMarks(file.filename ?? '') || localize.term('grantFiles');
    return html`<li part="file">
      <span class="file"
        ><bdi>${name}</bdi> ${
          file.file_size === null || file.file_size < 0
            ? nothing
            : html`<span class="size">${formatFileSize(file.file_size, localize.lang)}</span>`
        }</span
      >
      ${part?.renderDownload(grant, file, name)}
    </li>`;
  }

  #when({ status, created_at, delivered_at, revoked_at }: EntitlementGrant): string {
    const { term, lang } = this.#view.localize;
    const ended = status === 'revoked';
    const date = parseDate(ended ? (revoked_at ?? created_at) : (delivered_at ?? created_at));
    if (!date) return '';
    const zone = zoneFor(this.timeZone, this.customerId !== '');
    const day = formatDay(date, lang, zone);
    return ended && revoked_at ? term('grantEnded', day) : term('grantSince', day);
  }
}

import { html, LitElement, type TemplateResult } from 'lit';
import type { CustomerClient } from '../../client/customer-client.js';
import { LazyPart } from '../../controllers/lazy-part.js';
import { Localize } from '../../controllers/localize.js';
import { SessionController } from '../../controllers/session.js';
import { StateSet } from '../../controllers/state-set.js';
import { focusedElement } from '../../ui/focus.js';
import { defineElement } from '../shared/define.js';
import { reportBuilderStyles } from './report-builder.styles.js';

/** Not an operation of its own: whoever may export may build reports of what they may read. */
const REPORTS = { access: { staff: 'reports:export' } } as const;

/** How a report stands. */
export type ReportStatus = 'idle' | 'running' | 'interrupted' | 'done' | 'cancelled' | 'failed';

/** What a list says of itself when its "Build report" is pressed; all of it may be left out. */
export interface ReportOpenDetail {
  /** What the list has, as `source-kind` names it. */
  readonly sourceKind?: string;
  /** Whose they are. */
  readonly customerId?: string;
  readonly filters?: Readonly<Record<string, string>>;
  readonly from?: string;
  readonly to?: string;
  /** Keys, separated by spaces. */
  readonly columns?: string;
  /** Ids of selected rows. */
  readonly ids?: readonly string[];
  /** The rows of the page that is shown. */
  readonly rows?: readonly object[];
}

/**
 * Builds a report from a list and hands it over as a file: rows, columns, format, a preview, and
 * reports that were saved. Staff with the scope `reports:export` only; for all others it is absent.
 * Shows nothing of itself until it is opened.
 *
 * @summary A dialog that builds reports as CSV, Excel or JSON files.
 * @element report-builder
 *
 * @slot button - A button of your own that opens it.
 *
 * @fires {CustomEvent<ReportStartDetail>} ce-report-start - Before a report is built. Cancel it to build it in your own way.
 * @fires {CustomEvent<ReportProgressDetail>} ce-report-progress - While rows are written; with a total only where it is known.
 * @fires {CustomEvent<ReportCompletedDetail>} ce-report-completed - After a file has been handed over.
 * @fires {CustomEvent<ReportRowsDetail>} ce-report-cancelled - After a report has been stopped. There is no file.
 * @fires {CustomEvent<ReportFailedDetail>} ce-report-failed - After rows couldn't be read; `resumable` tells whether the visitor may go on.
 * @fires {CustomEvent<PreferenceDetail>} ce-preference-change - Before saved reports change: keep `value` and give it back as `reports`. Cancel it to keep the old ones.
 *
 * @csspart dialog - The dialog.
 * @csspart dialog-title - Its title.
 * @csspart dialog-body - Its content.
 * @csspart dialog-footer - Its last row: progress and buttons.
 * @csspart button - A button.
 * @csspart field - A field with its label.
 * @csspart field-box - The box of a field.
 * @csspart chip - A filter.
 * @csspart chip-remove - The button that takes a filter away.
 * @csspart popover - The list of columns.
 * @csspart preview - The first rows.
 * @csspart progress - The bar.
 * @csspart status-note - The note after a failure.
 * @csspart status - The line of a report that runs while the dialog is closed.
 *
 * @cssstate open - The dialog is open.
 * @cssstate running - Rows are being written.
 * @cssstate interrupted - Rows couldn't be read, or there are more than `max-rows`: the visitor is asked.
 * @cssstate done - There is a file.
 * @cssstate cancelled - Stopped; there is no file.
 * @cssstate failed - It couldn't be built; there is no file.
 *
 * @cssprop --ce-accent
 * @cssprop --ce-surface-raised
 * @cssprop --ce-surface-sunken
 * @cssprop --ce-surface
 * @cssprop --ce-selected
 * @cssprop --ce-backdrop
 * @cssprop --ce-shadow-dialog
 * @cssprop --ce-shadow-popover
 * @cssprop --ce-duration-overlay
 * @cssprop --ce-positive-ink
 * @cssprop --ce-warning-ink
 * @cssprop --ce-warning-surface
 * @cssprop --ce-warning-line
 * @cssprop --ce-negative-ink
 * @cssprop --ce-negative-surface
 * @cssprop --ce-negative-line
 * @cssprop --ce-info-ink
 * @cssprop --ce-info-surface
 * @cssprop --ce-info-line
 * @cssprop --ce-danger
 * @cssprop --ce-ink
 * @cssprop --ce-font
 * @cssprop --ce-font-size
 * @cssprop --ce-radius
 */
export class ReportBuilder extends LitElement {
  static override styles = reportBuilderStyles;

  /** Registers the element, under a tag of your own if you like. */
  static define(tag = 'report-builder'): void {
    defineElement(tag, this);
  }

  static override properties = {
    for: {},
    open: { type: Boolean, reflect: true },
    sourceKind: { attribute: 'source-kind' },
    customerId: { attribute: 'customer-id' },
    from: {},
    to: {},
    columns: {},
    format: {},
    maxRows: { type: Number, attribute: 'max-rows' },
    density: { reflect: true, useDefault: true },
    ids: { attribute: false },
    rows: { attribute: false },
    filters: { attribute: false },
    reports: { attribute: false },
    client: { attribute: false },
  };

  /** Names a list in the same document by its id: its `ce-report-open` opens the dialog. */
  declare for: string;

  /** Opens or closes the dialog. A report that runs goes on when it closes. */
  declare open: boolean;

  /**
   * Names what reports are made of: `customers`, `customer-report` (payments, refunds and disputes
   * summed by customer), or of one customer `payments`, `subscriptions` or `ledger-entries`.
   */
  declare sourceKind: string;

  /** Names the customer whose payments, subscriptions or ledger entries they are. */
  declare customerId: string;

  /** Sets the first day, as `2025-01-31`, by UTC. */
  declare from: string;

  /** Sets the last day, which is included. */
  declare to: string;

  /** Names the chosen columns in order, separated by spaces; also `metadata.` with a field's name. */
  declare columns: string;

  /** Sets the format: `csv`, `xlsx`, `json` or `jsonl`. */
  declare format: string;

  /** Sets the number of rows after which a report stops and asks. */
  declare maxRows: number;

  /** Sets the height of controls. */
  declare density: 'compact' | 'comfortable' | 'spacious';

  /** Offers these selected rows, by their ids. */
  declare ids: readonly string[];

  /** Offers these rows as "This page". */
  declare rows: readonly object[];

  /** Narrows the list from the start, as `{ search: 'kite' }`. */
  declare filters: Readonly<Record<string, string>>;

  /** Holds the saved reports: the text that `ce-preference-change` gave. */
  declare reports: string;

  /** Takes a client of its own in place of the one of `<customer-session>`. */
  declare client: CustomerClient | undefined;

  #localize = new Localize(this);
  #states = new StateSet(this);
  #session = new SessionController(this, (change) => {
    const dialog = this.#dialog.part;
    if (change === 'replaced') {
      // Nothing of one session may show in the next.
      this.open = false;
      dialog?.forget();
    } else dialog?.renew();
    if (change === 'ended') this.#isHeld = this.open || dialog?.isBusy === true;
    this.#asked = undefined;
    this.requestUpdate();
  });
  /** What was chosen, and the rows so far, wait for the person whose session ran out. */
  #isHeld = false;
  #opener: HTMLElement | undefined;
  #root: EventTarget | undefined;
  /** The client that was asked what it may do. */
  #asked: CustomerClient | undefined;
  /** The dialog, its words and the engine: nobody loads them before they are asked for. */
  #dialog = new LazyPart(this, async () => {
    const { ReportDialog } = await import('./dialog/report-dialog.js');
    return new ReportDialog(this, this.#localize, this.#session, ReportBuilder.elementStyles);
  });

  constructor() {
    super();
    this.for = '';
    this.open = false;
    this.sourceKind = 'customers';
    this.customerId = '';
    this.from = '';
    this.to = '';
    this.columns = '';
    this.format = 'csv';
    this.maxRows = 50_000;
    this.density = 'comfortable';
    this.ids = [];
    this.rows = [];
    this.filters = {};
    this.reports = '';
    this.addEventListener('click', this.#onClick);
  }

  /** Tells how the report stands. */
  get status(): ReportStatus {
    return this.#dialog.part?.status ?? 'idle';
  }

  /** Opens the dialog. The focus comes back to where it was. */
  show(): void {
    this.#opener = focusedElement();
    this.open = true;
  }

  /** Closes the dialog. A report that runs goes on, with a line in the element's place. */
  close(): void {
    this.open = false;
  }

  /** Stops a report that runs and leaves no file. */
  cancel(): void {
    this.#dialog.part?.cancel();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Heard at the root: the list may come later than this element.
    this.#root = this.getRootNode();
    this.#root.addEventListener('ce-report-open', this.#onOpen);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#root?.removeEventListener('ce-report-open', this.#onOpen);
    queueMicrotask(() => {
      if (!this.isConnected) this.#dialog.part?.cancel();
    });
  }

  protected override willUpdate(): void {
    const { client } = this.#session;
    // Alone on a page it is the first that needs the session.
    if (client !== this.#asked && !client?.scopes) client?.start();
    this.#asked = client;
    const dialog = this.#dialog.part;
    // Taken off the page it may update once more.
    const shown = this.open && this.isConnected && this.#allowed && this.#localize.ready;
    if (shown && !dialog) {
      this.#opener ??= focusedElement();
      void this.#dialog.fetch('now');
    } else if (dialog && shown !== dialog.isOpen) {
      if (shown) dialog.open(this.#opener ?? focusedElement());
      else dialog.close();
      this.#opener = undefined;
    }
  }

  protected override updated(): void {
    const { status } = this;
    const isOpen = this.#dialog.part?.isOpen === true;
    this.#states.set(isOpen && 'open', status !== 'idle' && status);
  }

  protected override render(): TemplateResult {
    return html`<slot name="button" ?hidden=${!this.#allowed}></slot>
      ${this.#allowed && this.#localize.ready ? this.#dialog.part?.render() : undefined}`;
  }

  get #allowed(): boolean {
    return this.#session.client?.scopes ? this.#session.may(REPORTS) : this.#isHeld;
  }

  #onClick = (event: MouseEvent): void => {
    const { target } = event;
    if (event.defaultPrevented || target === this || !(target instanceof Element)) return;
    if (target.closest('[slot=button]')?.parentElement === this) this.show();
  };

  #onOpen = (event: Event): void => {
    const { target } = event as CustomEvent & { target: Element | null };
    if (!this.for || target?.id !== this.for) return;
    // After the page's own listeners, which may have cancelled it.
    const opener = focusedElement();
    queueMicrotask(() => {
      if (event.defaultPrevented) return;
      const detail = (event as CustomEvent<ReportOpenDetail | null>).detail ?? {};
      const { sourceKind, customerId, filters, from, to, columns, ids, rows } = detail;
      if (sourceKind !== undefined) this.sourceKind = sourceKind;
      if (customerId !== undefined) this.customerId = customerId;
      if (filters) this.filters = filters;
      if (from !== undefined) this.from = from;
      if (to !== undefined) this.to = to;
      if (columns !== undefined) this.columns = columns;
      this.ids = ids ?? [];
      this.rows = rows ?? [];
      this.#opener = opener;
      this.open = true;
    });
  };
}

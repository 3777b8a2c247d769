import { LitElement, type TemplateResult } from 'lit';
import type { CustomerClient } from '../../client/customer-client.js';
import type { Answer } from '../../controllers/paged-list.js';
import type { ResourceState } from '../../controllers/resource.js';
import { zoneFor } from '../../format/zone.js';
import { readRows } from '../../protocol/page.js';
import { getInvoice, PaymentRow } from '../../protocol/payment.js';
import { bills } from '../../translations/en/bills.js';
import { addEnglish } from '../../translations/register.js';
import { groupRow } from '../../ui/table-rows.js';
import { table } from '../../ui/table.js';
import { defineElement } from '../shared/define.js';
import { ListView } from '../shared/list-view.js';
import { idOf, type Bill } from './bill.js';
import { BillReader } from './bill-reader.js';
import { billColumns, yearOf } from './columns.js';
import type { BillControls } from './invoice-list.controls.js';
import { invoiceListStyles } from './invoice-list.styles.js';

addEnglish(bills);

/**
 * What a customer was charged and got back, with the invoices. Without `customer-id` it is the
 * signed-in customer's own.
 *
 * @summary Bills, refunds and their invoices.
 * @element invoice-list
 *
 * @slot heading - In place of the heading.
 * @slot actions - Your own controls, at the end of the heading's row.
 *
 * @fires {CustomEvent<BillFileDetail>} ce-invoice-download - Before an invoice or a receipt is downloaded. Cancel it to hand it over in your own way.
 * @fires {CustomEvent<BillFileDoneDetail>} ce-invoice-downloaded - After a file has been handed to the browser.
 * @fires {CustomEvent<SubscriptionDetail>} ce-payment-retry - Before a failed renewal is charged again. Cancel it to do it in your own way.
 * @fires {CustomEvent<SubscriptionDetail>} ce-payment-retried - After it has been tried again, well or not.
 * @fires {CustomEvent<PageDetail>} ce-query-changed - After the page has changed.
 * @fires {CustomEvent<Record<string, never>>} ce-sign-in - When "Sign in" is pressed. Cancel it to sign in your own way.
 *
 * @csspart heading - The heading.
 * @csspart table - The table.
 * @csspart header-cell - A column header.
 * @csspart row - A bill or refund.
 * @csspart cell - A cell; also `cell-created_at`, `cell-what`, `cell-paid_with`, `cell-status`, `cell-amount`, `cell-file`.
 * @csspart badge - How a bill stands.
 * @csspart skeleton - The rows while loading.
 * @csspart empty - The message in place of rows when there are none.
 * @csspart error - The message in place of rows when they couldn't be loaded.
 * @csspart notice - The bar above data that couldn't be brought up to date.
 * @csspart button - A button.
 * @csspart pager - The row below the table.
 * @csspart pager-button - Previous and Next.
 * @csspart dialog - The explanation of a charge, and spending by month.
 * @csspart sum - The lines of a charge and their total.
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
export class InvoiceList extends LitElement {
  static override styles = invoiceListStyles;

  /** Registers the element, under a tag of your own if you like. */
  static define(tag = 'invoice-list'): void {
    defineElement(tag, this);
  }

  static override properties = {
    customerId: { attribute: 'customer-id' },
    subscriptionId: { attribute: 'subscription-id', reflect: true, useDefault: true },
    page: { type: Number },
    pageSize: { type: Number, attribute: 'page-size' },
    limit: { type: Number, reflect: true, useDefault: true },
    timeZone: { attribute: 'time-zone' },
    heading: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    density: { reflect: true, useDefault: true },
    client: { attribute: false },
    bills: { attribute: false },
  };

  /** Names the customer, for staff. Without it: who is signed in. */
  declare customerId: string;

  /** Shows what belongs to this subscription only. */
  declare subscriptionId: string;

  /** Sets the page, zero-based as upstream counts. */
  declare page: number;

  /** Sets the rows of a page, 1 to 100. */
  declare pageSize: number;

  /** Shows this many of the newest rows, without years and pages, as for an overview. */
  declare limit: number;

  /** Sets the time zone of dates by its IANA name. Default: the device's; UTC with `customer-id`. */
  declare timeZone: string;

  /** Sets the heading's text in place of "Bills"; empty hides it. */
  declare heading: string | undefined;

  /** Sets the heading's level in the page's outline, 1 to 6. */
  declare headingLevel: number;

  /** Sets the height of rows and controls. */
  declare density: 'compact' | 'comfortable' | 'spacious';

  /** Takes a client of its own in place of the one of `<customer-session>`. */
  declare client: CustomerClient | undefined;

  /** Shows these payments in place of any that a client would fetch. */
  declare bills: readonly PaymentRow[] | undefined;

  #reader = new BillReader();
  #view: ListView<Bill, BillControls> = new ListView<Bill, BillControls>(this, {
    title: () => this.#view.localize.term('bills'),
    shows: ['payments'],
    given: () => this.bills && readRows(PaymentRow, this.bills),
    filters: () => (this.subscriptionId ? { subscription_id: this.subscriptionId } : undefined),
    read: (...asked) => this.#reader.read(...asked),
    controls: async (view) => {
      const { BillControls } = await import('./invoice-list.controls.js');
      return new BillControls(this, view);
    },
    render: (answer, refreshing) => this.#renderTable(answer, refreshing),
    forget: () => {
      this.#reader.forget();
    },
    leave: () => {
      this.#view.part?.leave();
    },
  });

  constructor() {
    super();
    this.customerId = '';
    this.subscriptionId = '';
    this.page = 0;
    this.pageSize = 10;
    this.limit = 0;
    this.timeZone = '';
    this.headingLevel = 2;
    this.density = 'comfortable';
  }

  /** Tells which of the states the rows are in. */
  get status(): ResourceState<unknown>['status'] {
    return this.#view.status;
  }

  /** The time zone that dates are shown in. */
  get shownTimeZone(): string {
    return zoneFor(this.timeZone, this.customerId !== '');
  }

  /** Loads the page again. */
  async refresh(): Promise<void> {
    await this.#view.refresh();
  }

  protected override render(): TemplateResult {
    return this.#view.render();
  }

  #renderTable(answer: Answer<Bill> | undefined, refreshing: boolean): TemplateResult {
    const { localize, limit, part, pageSize, session, title } = this.#view;
    const timeZone = this.shownTimeZone;
    return table({
      columns: billColumns(!answer || session.may(getInvoice)),
      context: {
        localize,
        timeZone,
        withYear: limit > 0,
        what: (bill: Bill) => part?.renderWhat(bill),
        file: (bill: Bill) => part?.renderFile(bill),
      },
      caption: title,
      rows: answer?.items,
      expected: pageSize,
      idOf,
      above: limit
        ? undefined
        : (bill, before, columns) => {
            const year = yearOf(bill, localize.lang, timeZone);
            const same = before && yearOf(before, localize.lang, timeZone) === year;
            return same || !year ? undefined : groupRow(year, columns);
          },
      refreshing,
      onClick: part?.onClick,
    });
  }
}

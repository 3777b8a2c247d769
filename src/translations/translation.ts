import type { Translation as LocalizerTranslation } from '@shoelace-style/localize';
import type { PeriodUnit } from '../format/period.js';

/**
 * Every text of the kit. A language that lacks one doesn't compile. `registerTranslation` of the
 * localiser takes a whole or partial set, so that a page can use words of its own.
 */
export interface Translation extends LocalizerTranslation {
  customers: string;
  customersPages: string;

  name: string;
  customerId: string;
  email: string;
  phone: string;
  /** Column header; the zone is part of it. */
  createdUtc: string;
  /** In a card: "Created 31 Oct 2025, 05:35 UTC". */
  createdAtUtc: (date: string, time: string) => string;
  notProvided: string;
  /** For a customer whose name is empty. */
  unnamedCustomer: string;

  searchCustomers: string;
  searchCustomersShort: string;
  clearSearch: string;

  copy: (id: string) => string;
  copied: string;
  copyFailed: string;

  rowsPerPage: string;
  previous: string;
  next: string;
  /** "26–50": rows on this page; no total, for there is none. */
  rowRange: (first: string, last: string) => string;
  /** Spoken after a page has come. */
  rowsShown: (first: string, last: string) => string;
  noMoreRows: string;

  noCustomersYet: string;
  noCustomersYetText: string;
  noMatch: (query: string) => string;
  noMatchId: (id: string) => string;
  noMatchText: string;

  loadFailed: string;
  loadFailedText: string;
  offlineText: string;
  offlineSince: (time: string) => string;
  staleSince: (time: string) => string;
  rateLimited: string;
  rateLimitedText: (seconds: number) => string;
  tryAgain: string;
  reference: (id: string) => string;

  sessionEnded: string;
  sessionEndedText: string;
  signIn: string;
  forbiddenCustomers: string;
  forbiddenText: string;

  close: string;
  cancel: string;
  /** Asked when a dialog with unsaved changes is about to close. */
  discardQuestion: string;
  keepEditing: string;
  discard: string;

  /** Spoken after a form was sent with mistakes; `labels` names the fields. */
  fieldsWrong: (labels: readonly string[]) => string;
  amountEmpty: string;
  amountNotNumber: (example: string) => string;
  amountAmbiguous: (example: string) => string;
  amountTooPrecise: (decimals: number) => string;
  amountNegative: string;
  amountTooLarge: string;
  amountOtherCurrency: (currency: string) => string;
  amountUnknownCurrency: (currency: string) => string;

  /** In place of an amount that came in a form nobody can read. */
  amountUnreadable: string;
  /** Behind an amount of an unknown currency: its decimals aren't known. */
  minorUnits: string;
  /** "every year", "every 2 months"; stands in a sentence. */
  everyPeriod: (count: number, unit: PeriodUnit) => string;

  removeFilter: (filter: string) => string;
  unknownOutcome: string;
  unknownOutcomeText: string;
  checkAgain: string;
  checking: string;

  buildReport: string;
  /** The heading in a dialog's left column: which rows. */
  reportWhat: string;
  reportAll: string;
  reportPage: (count: string) => string;
  reportSelected: (count: string) => string;
  reportDates: string;
  datesAll: string;
  datesToday: string;
  datesYesterday: string;
  datesLast7Days: string;
  datesLast30Days: string;
  datesThisMonth: string;
  datesLastMonth: string;
  datesThisYear: string;
  datesLastYear: string;
  datesCustom: string;
  reportFrom: string;
  reportTo: string;
  reportRange: (from: string, to: string) => string;
  reportSince: (from: string) => string;
  reportUntil: (to: string) => string;
  reportBothIncluded: string;
  reportAllDays: string;
  reportDatesWrong: string;
  reportFilters: string;
  reportNone: string;
  reportAddFilter: string;
  reportFilterBy: string;
  reportSearch: string;
  reportMetadata: string;
  reportFieldName: string;
  reportValue: string;
  reportAdd: string;
  /** Beside a filter that the server can't do. */
  reportOnDevice: string;
  reportColumns: string;
  reportOrder: string;
  reportColumnsShown: (chosen: string, all: string) => string;
  reportColumnsNone: string;
  moveUp: (what: string) => string;
  moveDown: (what: string) => string;
  movedTo: (what: string, place: string) => string;
  reportCreated: string;
  reportFormat: string;
  reportAmounts: string;
  reportMinorUnits: string;
  reportTotals: string;
  reportDatesAs: string;
  reportIsoUtc: string;
  reportIsoLocal: string;
  reportReadable: string;
  reportBom: string;
  reportRaw: string;
  reportRawWarning: string;
  reportPreview: (count: string) => string;
  reportPreviewTitle: string;
  reportPreviewLoading: string;
  reportPreviewFailed: string;
  reportPreviewEmpty: string;
  reportDownload: (format: string) => string;
  reportWriting: (format: string) => string;
  reportStop: string;
  reportRowsWritten: (count: string) => string;
  reportRowsOf: (count: string, total: string) => string;
  /** "back to 24 Oct 2025": the list goes from new to old. */
  reportBackTo: (day: string) => string;
  reportWaiting: string;
  reportDone: (count: string, file: string) => string;
  reportPart: string;
  reportCancelled: string;
  reportInterrupted: string;
  reportInterruptedText: (count: string) => string;
  reportLimit: (count: string) => string;
  reportLimitText: string;
  reportGoOn: string;
  reportKeep: (count: string) => string;
  reportAgainFrom: (row: string) => string;
  reportDiscard: string;
  reportFailed: string;
  reportFailedText: string;
  reportForbidden: string;
  reportShow: string;
  reportSavedOnes: string;
  reportNew: string;
  reportSave: string;
  reportSaveAs: string;
  reportSavedAs: (name: string) => string;
  reportSavedChanged: (name: string) => string;
  reportName: string;
  reportNameEmpty: string;
  reportDelete: (name: string) => string;
  reportStored: (name: string) => string;
  reportDeleted: (name: string) => string;
}

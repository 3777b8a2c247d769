import type { Translation as LocalizerTranslation } from '@shoelace-style/localize';

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
}

import type { Translation } from './translation.js';

const en: Translation = {
  $code: 'en',
  $name: 'English',
  $dir: 'ltr',

  customers: 'Customers',
  customersPages: 'Customers, pages',

  name: 'Name',
  customerId: 'Customer ID',
  email: 'Email',
  phone: 'Phone',
  createdUtc: 'Created (UTC)',
  createdAtUtc: (date, time) => `Created ${date}, ${time} UTC`,
  notProvided: 'Not provided',
  openCustomer: (name) => `Open ${name}`,
  unnamedCustomer: 'Unnamed customer',

  searchCustomers: 'Search name, email or customer ID',
  searchCustomersShort: 'Search name, email or ID',
  clearSearch: 'Clear search',

  copy: (id) => `Copy ${id}`,
  copied: 'Copied',
  copyFailed: 'Copying was refused. The ID is selected: copy it by hand.',

  rowsPerPage: 'Rows per page',
  previous: 'Previous',
  next: 'Next',
  rowRange: (first, last) => `${first}–${last}`,
  rowsShown: (first, last) => `Customers ${first} to ${last}`,
  noMoreRows: 'There are no more customers',

  loading: 'Loading',
  noCustomersYet: 'No customers yet',
  noCustomersYetText: 'Customers appear here after their first purchase, or when you add one.',
  noMatch: (query) => `No customers match “${query}”`,
  noMatchId: (id) => `No customer has the ID ${id}`,
  noMatchText: 'Names are searched by any part. Emails and IDs must be complete.',

  loadFailed: 'Customers couldn’t be loaded',
  loadFailedText: 'The server didn’t answer. Nothing was changed. Your search and page are kept.',
  offlineText: 'You’re offline. Nothing was changed. This tries again when you’re back.',
  offlineSince: (time) => `You’re offline. Showing what was loaded at ${time}.`,
  staleSince: (time) => `This couldn’t be updated. Showing what was loaded at ${time}.`,
  rateLimited: 'Too many requests',
  rateLimitedText: (seconds) =>
    `Wait ${String(seconds)} ${seconds === 1 ? 'second' : 'seconds'}, then try again. Your search and page are kept.`,
  tryAgain: 'Try again',
  reference: (id) => `Reference ${id}`,

  sessionEnded: 'Your session has ended',
  sessionEndedText: 'Sign in again to continue. What you typed is still here.',
  signIn: 'Sign in',
  forbiddenCustomers: 'You don’t have access to customers',
  forbiddenText: 'Ask an owner of this workspace for the “Read customers” permission.',
};

export default en;

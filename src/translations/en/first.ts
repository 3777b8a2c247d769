import type { FirstWords, MoneyWords } from '../words/first.js';

/** What is read before and with the first data. */
export const first: Omit<FirstWords, keyof MoneyWords> = {
  customers: 'Customers',
  name: 'Name',
  customerId: 'Customer ID',
  email: 'Email',
  phone: 'Phone',
  createdUtc: 'Created (UTC)',
  createdAtUtc: (date, time) => `Created ${date}, ${time} UTC`,
  notProvided: 'Not provided',
  unnamedCustomer: 'Unnamed customer',
  loadFailed: 'Customers couldn’t be loaded',
  invite: 'Invite',
  select: 'Select',
  actions: 'Actions',
};

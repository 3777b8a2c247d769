/** What is read before and with the first data. */
export interface FirstWords extends MoneyWords {
  customers: string;
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
  loadFailed: string;
  /** Header of the column with a button for each customer. */
  invite: string;
  /** Header of the boxes to select rows by. */
  select: string;
  /** Header of the rows' menus. */
  actions: string;
}

/** Of amounts that can't be shown as such. In English they come with the first amount. */
export interface MoneyWords {
  /** In place of an amount that came in a form nobody can read. */
  amountUnreadable: string;
  /** Behind an amount of an unknown currency: its decimals aren't known. */
  minorUnits: string;
}

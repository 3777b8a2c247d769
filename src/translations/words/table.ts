/** What only the table of customers says, once its controls are there. */
export interface TableWords {
  editColumns: string;
  customersPages: string;
  searchCustomers: string;
  searchCustomersShort: string;
  /** Spoken after a page has come. */
  rowsShown: (first: string, last: string) => string;
  noMoreRows: string;
  noCustomersYet: string;
  noCustomersYetText: string;
  noMatch: (query: string) => string;
  noMatchId: (id: string) => string;
  noMatchText: string;
  forbiddenCustomers: string;
  forbiddenText: string;
  columnsTitle: string;
  /** "6 of 9 shown" */
  columnsShown: (shown: string, all: string) => string;
  /** Why the name can't be hidden. */
  alwaysShown: string;
  /** Behind a column of the merchant's own data. */
  metadataNote: string;
  showAll: string;
  reset: string;
  dragToMove: string;
  openCustomer: string;
  copyCustomerId: string;
  copyEmail: string;
  copyRefused: string;
  sendPortalInvite: string;
  inviteCustomer: (name: string) => string;
  timeDetails: string;
  onThisDevice: string;
  selectCustomer: (name: string) => string;
  selectPage: string;
  selectedCount: (count: string) => string;
  clearSelection: string;
  exportSelected: string;
  emailFilterHint: string;
  emailFilterWrong: string;
  apply: string;
  noFilterMatchText: string;
}

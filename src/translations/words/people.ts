/** What forms about a customer say. */
export interface PeopleWords {
  profile: string;
  edit: string;
  editDetails: string;
  saveChanges: string;
  createdTerm: string;
  /** A point in time on merchant’s screens: "31 Oct 2025, 05:35 UTC". */
  atUtc: (date: string, time: string) => string;
  metadataTerm: string;
  fieldCount: (count: number) => string;
  fieldName: string;
  addField: string;
  removeField: (name: string) => string;
  emailWrong: string;
  phoneWrong: string;
  textTooLong: (max: number) => string;
  metadataName: string;
  metadataTwice: string;
  metadataFull: string;
  fieldRefused: string;
  emailFixed: string;
  emailLink: string;
  emailPending: (email: string) => string;
  emailShared: string;
  openCustomerNamed: (name: string) => string;
  saved: string;
  notSaved: string;
  notSavedText: string;
  profileFailed: string;
  forbiddenProfile: string;
  forbiddenProfileText: string;
  customerMissing: string;
  customerMissingText: string;
  noProfile: string;
  noProfileText: string;
  addCustomer: string;
  customerAdded: string;
}

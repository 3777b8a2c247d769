/** What forms about a customer say. */
export interface PeopleWords {
  editDetails: string;
}

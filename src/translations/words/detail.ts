/** What a customer’s page says. */
export interface DetailWords {
  about: string;
}

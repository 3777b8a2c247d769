/** What only the table of customers says, once its controls are there. */
export interface TableWords {
  editColumns: string;
}

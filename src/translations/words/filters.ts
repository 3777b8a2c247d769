/** What filters say: by date, by status, and the chips of those that are on. */
export interface FiltersWords {
  dateRange: string;
}

/** What filters say: by date, by status, and the chips of those that are on. */
export interface FiltersWords {
  filters: string;
  /** On a chip before days: when the rows were made. */
  created: string;
  status: string;
  type: string;
  dateRange: string;
  datesAll: string;
  datesToday: string;
  datesYesterday: string;
  datesLast7Days: string;
  datesLast30Days: string;
  datesThisMonth: string;
  datesLastMonth: string;
  datesThisYear: string;
  datesLastYear: string;
  firstDay: string;
  lastDay: string;
  /** Below the boxes of first and last day. */
  bothIncluded: string;
  firstAfterLast: string;
  notADay: string;
  /** On a chip, behind "Created": days without an end. */
  since: (day: string) => string;
  until: (day: string) => string;
  applyDates: string;
  /** The choice that leaves nothing out. */
  all: string;
  activeFilters: string;
  removeFilter: (filter: string) => string;
  clearFilters: string;
  /** In place of rows when filters leave none. */
  noRowsMatch: string;
}

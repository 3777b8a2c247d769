/** What is pressed, and what is said when there is no data. */
export interface ControlsWords {
  clearSearch: string;
  copy: (id: string) => string;
  copied: string;
  copyFailed: string;
  rowsPerPage: string;
  previous: string;
  next: string;
  /** "26–50": rows on this page; no total, for there is none. */
  rowRange: (first: string, last: string) => string;
  loadFailedText: string;
  offlineText: string;
  offlineSince: (time: string) => string;
  staleSince: (time: string) => string;
  rateLimited: string;
  rateLimitedText: (seconds: number) => string;
  tryAgain: string;
  reference: (id: string) => string;
  sessionEnded: string;
  sessionEndedText: string;
  signIn: string;
  buildReport: string;
  moveUp: (what: string) => string;
  moveDown: (what: string) => string;
  movedTo: (what: string, place: string) => string;
  nothingHere: string;
  askSupport: string;
  downloaded: string;
  moreActions: string;
  unansweredText: string;
  rowActions: (what: string) => string;
}

import type { ControlsWords } from '../words/controls.js';

/** What is pressed, and what is said when there is no data. */
export const controls: ControlsWords = {
  clearSearch: 'Clear search',
  copy: (id) => `Copy ${id}`,
  copied: 'Copied',
  copyFailed: 'Copying was refused. The ID is selected: copy it by hand.',
  rowsPerPage: 'Rows per page',
  previous: 'Previous',
  next: 'Next',
  rowRange: (first, last) => `${first}–${last}`,
  loadFailedText: 'The server didn’t answer. Nothing was changed. Your search and page are kept.',
  offlineText: 'You’re offline. Nothing was changed. This tries again when you’re back.',
  offlineSince: (time) => `You’re offline. Showing what was loaded at ${time}.`,
  staleSince: (time) => `This couldn’t be updated. Showing what was loaded at ${time}.`,
  rateLimited: 'Too many requests',
  rateLimitedText: (seconds) =>
    `Wait ${String(seconds)} ${seconds === 1 ? 'second' : 'seconds'}, then try again. Your search and page are kept.`,
  tryAgain: 'Try again',
  reference: (id) => `Reference ${id}`,
  sessionEnded: 'Your session has ended',
  sessionEndedText: 'Sign in again to continue. What you typed is still here.',
  signIn: 'Sign in',
  buildReport: 'Build report',
  moveUp: (what) => `Move ${what} up`,
  moveDown: (what) => `Move ${what} down`,
  movedTo: (what, place) => `${what} is now number ${place}`,
};

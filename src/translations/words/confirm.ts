/** What a question before a change says, whatever it is about. */
export interface ConfirmWords {
  changeOffline: string;
  alreadyGone: string;
}

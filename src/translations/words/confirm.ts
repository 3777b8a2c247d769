/** What a question before a change says, whatever it is about. */
export interface ConfirmWords {
  stillWorking: string;
  nothingChanged: string;
  changeOffline: string;
  alreadyGone: string;
}

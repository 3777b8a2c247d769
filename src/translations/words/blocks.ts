/** What dialogs, forms, menus and amounts say wherever they are. */
export interface BlocksWords {
  close: string;
  cancel: string;
  /** Asked when a dialog with unsaved changes is about to close. */
  discardQuestion: string;
  keepEditing: string;
  discard: string;
  /** Spoken after a form was sent with mistakes; `labels` names the fields. */
  fieldsWrong: (labels: readonly string[]) => string;
  amountEmpty: string;
  amountNotNumber: (example: string) => string;
  amountAmbiguous: (example: string) => string;
  amountTooPrecise: (decimals: number) => string;
  amountNegative: string;
  amountTooLarge: string;
  amountOtherCurrency: (currency: string) => string;
  amountUnknownCurrency: (currency: string) => string;
  unknownOutcome: string;
  unknownOutcomeText: string;
  checkAgain: string;
  checking: string;
  amountZero: string;
  stillWorking: string;
  /** The same where it can’t be closed meanwhile. */
  stillSaving: string;
  nothingChanged: string;
  optional: string;
  back: string;
  reason: string;
  nameEmpty: string;
  fieldValue: string;
}

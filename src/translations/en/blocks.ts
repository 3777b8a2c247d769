import type { BlocksWords } from '../words/blocks.js';

/** What dialogs, forms, menus and amounts say wherever they are. */
export const blocks: BlocksWords = {
  close: 'Close',
  cancel: 'Cancel',
  discardQuestion: 'Discard what you typed?',
  keepEditing: 'Keep editing',
  discard: 'Discard',

  fieldsWrong: (labels) =>
    `${labels.length === 1 ? '1 field needs' : `${String(labels.length)} fields need`} your attention: ${labels.join(', ')}`,
  amountEmpty: 'Enter an amount.',
  amountNotNumber: (example) => `Enter an amount in digits, like ${example}.`,
  amountAmbiguous: (example) =>
    `This can be read in two ways. Write decimals as in ${example}, without thousands separators.`,
  amountTooPrecise: (decimals) =>
    decimals === 0
      ? 'This currency has no decimals.'
      : `Use at most ${String(decimals)} ${decimals === 1 ? 'decimal' : 'decimals'}.`,
  amountNegative: 'Enter the amount without a minus sign.',
  amountTooLarge: 'This amount is too large.',
  amountOtherCurrency: (currency) => `This is another currency. Enter an amount in ${currency}.`,
  amountUnknownCurrency: (currency) => `Amounts in ${currency} can’t be entered here.`,

  unknownOutcome: 'We don’t know yet if this went through.',
  unknownOutcomeText:
    'The connection dropped after sending. Check before trying again; the same request is never sent twice.',
  checkAgain: 'Check again',
  checking: 'Checking',
  amountZero: 'Enter an amount above 0.',
  stillWorking: 'Still working. You can wait or close; it won’t be done twice.',
  stillSaving: 'Still working. It won’t be done twice.',
  nothingChanged: 'Nothing was changed.',
  optional: 'optional',
  back: 'Back',
  reason: 'Reason',
  nameEmpty: 'Enter a name.',
  fieldValue: 'Value',
};

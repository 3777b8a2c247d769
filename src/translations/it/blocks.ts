import type { BlocksWords } from '../words/blocks.js';

export const blocks: BlocksWords = {
  close: 'Chiudi',
  cancel: 'Annulla',
  discardQuestion: 'Eliminare quanto scritto?',
  keepEditing: 'Continua a modificare',
  discard: 'Elimina',

  fieldsWrong: (labels) =>
    `${labels.length === 1 ? '1 campo da controllare' : `${String(labels.length)} campi da controllare`}: ${labels.join(', ')}`,
  amountEmpty: 'Inserire un importo.',
  amountNotNumber: (example) => `Inserire un importo in cifre, come ${example}.`,
  amountAmbiguous: (example) =>
    `Si può leggere in due modi. Scrivere i decimali come in ${example}, senza separatori delle migliaia.`,
  amountTooPrecise: (decimals) =>
    decimals === 0
      ? 'Questa valuta non ha decimali.'
      : `Al massimo ${String(decimals)} ${decimals === 1 ? 'decimale' : 'decimali'}.`,
  amountNegative: 'Inserire l’importo senza segno meno.',
  amountTooLarge: 'Questo importo è troppo alto.',
  amountOtherCurrency: (currency) => `È un’altra valuta. Inserire un importo in ${currency}.`,
  amountUnknownCurrency: (currency) => `Qui non si possono inserire importi in ${currency}.`,

  unknownOutcome: 'Non si sa ancora se l’operazione è riuscita.',
  unknownOutcomeText:
    'La connessione si è interrotta dopo l’invio. Verificare prima di riprovare; la stessa richiesta non viene mai inviata due volte.',
  checkAgain: 'Verifica di nuovo',
  checking: 'Verifica in corso',
  amountZero: 'Inserire un importo maggiore di 0.',
  stillWorking:
    'Operazione in corso. È possibile attendere o chiudere; non sarà eseguita due volte.',
  nothingChanged: 'Nulla è stato modificato.',
  optional: 'facoltativo',
};

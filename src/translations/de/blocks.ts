import type { BlocksWords } from '../words/blocks.js';

export const blocks: BlocksWords = {
  close: 'Schließen',
  cancel: 'Abbrechen',
  discardQuestion: 'Eingaben verwerfen?',
  keepEditing: 'Weiter bearbeiten',
  discard: 'Verwerfen',

  fieldsWrong: (labels) =>
    `Bitte prüfen Sie ${labels.length === 1 ? '1 Feld' : `${String(labels.length)} Felder`}: ${labels.join(', ')}`,
  amountEmpty: 'Geben Sie einen Betrag ein.',
  amountNotNumber: (example) => `Geben Sie einen Betrag in Ziffern ein, zum Beispiel ${example}.`,
  amountAmbiguous: (example) =>
    `Das kann zweierlei bedeuten. Schreiben Sie Nachkommastellen wie in ${example}, ohne Tausendertrennzeichen.`,
  amountTooPrecise: (decimals) =>
    decimals === 0
      ? 'Diese Währung hat keine Nachkommastellen.'
      : `Höchstens ${String(decimals)} ${decimals === 1 ? 'Nachkommastelle' : 'Nachkommastellen'}.`,
  amountNegative: 'Geben Sie den Betrag ohne Minuszeichen ein.',
  amountTooLarge: 'Dieser Betrag ist zu hoch.',
  amountOtherCurrency: (currency) =>
    `Das ist eine andere Währung. Geben Sie einen Betrag in ${currency} ein.`,
  amountUnknownCurrency: (currency) =>
    `Beträge in ${currency} können hier nicht eingegeben werden.`,

  unknownOutcome: 'Es ist noch nicht bekannt, ob der Vorgang ausgeführt wurde.',
  unknownOutcomeText:
    'Die Verbindung wurde nach dem Senden unterbrochen. Prüfen Sie das Ergebnis, bevor Sie es erneut versuchen; dieselbe Anfrage wird nie zweimal gesendet.',
  checkAgain: 'Erneut prüfen',
  checking: 'Wird geprüft',
  amountZero: 'Geben Sie einen Betrag über 0 ein.',
  stillWorking:
    'Vorgang läuft noch. Sie können warten oder schließen; er wird nicht doppelt ausgeführt.',
  nothingChanged: 'Es wurde nichts geändert.',
  optional: 'optional',
};

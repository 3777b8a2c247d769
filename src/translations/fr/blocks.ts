import { pluralForm } from '../../format/plural.js';
import type { BlocksWords } from '../words/blocks.js';

const one = (count: number): boolean => pluralForm(count, 'fr') === 'one';

export const blocks: BlocksWords = {
  close: 'Fermer',
  cancel: 'Annuler',
  discardQuestion: 'Abandonner votre saisie\u00a0?',
  keepEditing: 'Continuer la saisie',
  discard: 'Abandonner',

  fieldsWrong: (labels) =>
    `${String(labels.length)} ${one(labels.length) ? 'champ' : 'champs'} à vérifier\u00a0: ${labels.join(', ')}`,
  amountEmpty: 'Saisissez un montant.',
  amountNotNumber: (example) => `Saisissez un montant en chiffres, par exemple ${example}.`,
  amountAmbiguous: (example) =>
    `Ce montant peut se lire de deux façons. Écrivez les décimales comme dans ${example}, sans séparateur de milliers.`,
  amountTooPrecise: (decimals) =>
    decimals === 0
      ? 'Cette devise n’a pas de décimales.'
      : `Au maximum ${String(decimals)} ${one(decimals) ? 'décimale' : 'décimales'}.`,
  amountNegative: 'Saisissez le montant sans signe moins.',
  amountTooLarge: 'Ce montant est trop élevé.',
  amountOtherCurrency: (currency) =>
    `Il s’agit d’une autre devise. Saisissez un montant en ${currency}.`,
  amountUnknownCurrency: (currency) =>
    `Les montants en ${currency} ne peuvent pas être saisis ici.`,

  unknownOutcome: 'Nous ne savons pas encore si l’opération a abouti.',
  unknownOutcomeText:
    'La connexion a été coupée après l’envoi. Vérifiez avant de réessayer\u00a0; une même demande n’est jamais envoyée deux fois.',
  checkAgain: 'Vérifier à nouveau',
  checking: 'Vérification',
  amountZero: 'Saisissez un montant supérieur à 0.',
  stillWorking:
    'Opération en cours. Vous pouvez attendre ou fermer\u00a0; elle ne sera pas faite deux fois.',
  nothingChanged: 'Rien n’a été modifié.',
  optional: 'facultatif',
};

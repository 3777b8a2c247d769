import type { BlocksWords } from '../words/blocks.js';

export const blocks: BlocksWords = {
  close: 'Cerrar',
  cancel: 'Cancelar',
  discardQuestion: '¿Descartar lo escrito?',
  keepEditing: 'Seguir editando',
  discard: 'Descartar',

  fieldsWrong: (labels) =>
    `${labels.length === 1 ? '1 campo por revisar' : `${String(labels.length)} campos por revisar`}: ${labels.join(', ')}`,
  amountEmpty: 'Falta el importe.',
  amountNotNumber: (example) => `El importe debe ir en cifras, como ${example}.`,
  amountAmbiguous: (example) =>
    `Esto se puede leer de dos formas. Los decimales van como en ${example}, sin separadores de miles.`,
  amountTooPrecise: (decimals) =>
    decimals === 0
      ? 'Esta moneda no tiene decimales.'
      : `Como máximo, ${String(decimals)} ${decimals === 1 ? 'decimal' : 'decimales'}.`,
  amountNegative: 'El importe debe ir sin signo menos.',
  amountTooLarge: 'Este importe es demasiado alto.',
  amountOtherCurrency: (currency) => `Es otra moneda. El importe debe estar en ${currency}.`,
  amountUnknownCurrency: (currency) => `Aquí no se pueden introducir importes en ${currency}.`,

  unknownOutcome: 'Aún no se sabe si la operación se ha completado.',
  unknownOutcomeText:
    'La conexión se cortó después del envío. Conviene comprobarlo antes de volver a intentarlo; la misma solicitud nunca se envía dos veces.',
  checkAgain: 'Comprobar de nuevo',
  checking: 'Comprobando',
  amountZero: 'El importe debe ser mayor que 0.',
  stillWorking: 'Sigue en curso. Se puede esperar o cerrar; no se hará dos veces.',
  nothingChanged: 'No se ha cambiado nada.',
  optional: 'opcional',
};

import type { BlocksWords } from '../words/blocks.js';

export const blocks: BlocksWords = {
  close: 'Fechar',
  cancel: 'Cancelar',
  discardQuestion: 'Descartar o que você digitou?',
  keepEditing: 'Continuar editando',
  discard: 'Descartar',

  fieldsWrong: (labels) =>
    `${labels.length === 1 ? '1 campo precisa' : `${String(labels.length)} campos precisam`} da sua atenção: ${labels.join(', ')}`,
  amountEmpty: 'Informe um valor.',
  amountNotNumber: (example) => `Informe o valor em algarismos, como ${example}.`,
  amountAmbiguous: (example) =>
    `Isso pode ser lido de duas formas. Escreva os decimais como em ${example}, sem separador de milhar.`,
  amountTooPrecise: (decimals) =>
    decimals === 0
      ? 'Esta moeda não tem casas decimais.'
      : `Use no máximo ${String(decimals)} ${decimals === 1 ? 'casa decimal' : 'casas decimais'}.`,
  amountNegative: 'Informe o valor sem o sinal de menos.',
  amountTooLarge: 'Este valor é alto demais.',
  amountOtherCurrency: (currency) => `Esta é outra moeda. Informe um valor em ${currency}.`,
  amountUnknownCurrency: (currency) => `Não é possível informar valores em ${currency} aqui.`,

  unknownOutcome: 'Ainda não sabemos se isso foi concluído.',
  unknownOutcomeText:
    'A conexão caiu após o envio. Verifique antes de tentar de novo; a mesma solicitação nunca é enviada duas vezes.',
  checkAgain: 'Verificar de novo',
  checking: 'Verificando',
  amountZero: 'Informe um valor acima de 0.',
  stillWorking: 'Ainda em andamento. Você pode esperar ou fechar; isso não será feito duas vezes.',
  nothingChanged: 'Nada foi alterado.',
  optional: 'opcional',
};

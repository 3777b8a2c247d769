import type { BillsMoreWords } from '../words/bills-more.js';

export const billsMore: BillsMoreWords = {
  explainCharge: 'Do que esta cobrança é composta',
  chargeReading: 'Lendo a cobrança…',
  chargeFailed: 'Não foi possível carregar a cobrança',
  chargeItem: 'Item sem nome',
  chargeTax: 'Impostos',
  total: 'Valor total',
  includesTax: (amount) => `Os preços incluem ${amount} de impostos.`,
  chargeFromWallet: 'Do saldo da carteira',
  walletPaid: (amount) => `O saldo da carteira pagou ${amount} desse total.`,
  notItemized: 'Sem detalhamento',
  notItemizedText:
    'A soma dos itens não é igual ao total. A diferença pode ser um desconto, saldo da carteira ou um ajuste; os registros não dizem qual.',
  discountUsed: (codes) => `Código de desconto usado: ${codes}.`,
  creditLine: 'Uma linha abaixo de zero é a devolução de um período que já tinha sido pago.',
  refundedOn: (amount, date) => `Reembolso de ${amount} em ${date}.`,
  spendNote: 'O que foi pago nos últimos 12 meses, antes dos reembolsos.',
  spendNone: 'Nada foi pago nos últimos 12 meses.',
  spendReading: (bills) => `Lendo todas as cobranças: ${bills} até agora…`,
  spendSentence: (total, month, most) =>
    `${total} em 12 meses; o maior valor em ${month}, com ${most}.`,
  spendCurrency: 'Moeda',
  showAsTable: 'Ver como tabela',
  payNow: 'Pagar agora',
};

import type { BillsMoreWords } from '../words/bills-more.js';

export const billsMore: BillsMoreWords = {
  explainCharge: 'Desglose de este cargo',
  chargeReading: 'Leyendo el cargo…',
  chargeFailed: 'No se ha podido cargar el desglose',
  chargeItem: 'Artículo sin nombre',
  chargeTax: 'Impuesto',
  total: 'Total',
  includesTax: (amount) => `Los precios incluyen ${amount} de impuesto.`,
  chargeFromWallet: 'Del saldo del monedero',
  walletPaid: (amount) => `De ese total, ${amount} proceden del saldo del monedero.`,
  notItemized: 'Sin desglosar',
  notItemizedText:
    'La suma de los artículos no coincide con el total. La diferencia puede ser un descuento, saldo del monedero o un ajuste; los datos no indican cuál.',
  discountUsed: (codes) => `Código de descuento usado: ${codes}.`,
  creditLine: 'Una línea por debajo de cero es un abono por tiempo ya pagado.',
  refundedOn: (amount, date) => `Reembolso de ${amount} el ${date}.`,
  spendNote: 'Pagos de los últimos 12 meses, antes de reembolsos.',
  spendNone: 'No hubo pagos en los últimos 12 meses.',
  spendReading: (bills) => `Leyendo todas las facturas: ${bills} hasta ahora…`,
  spendSentence: (total, month, most) =>
    `${total} en 12 meses; el máximo en ${month}, con ${most}.`,
  spendCurrency: 'Moneda',
  showAsTable: 'Ver como tabla',
  payNow: 'Pagar ahora',
};

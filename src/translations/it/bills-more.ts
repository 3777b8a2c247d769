import type { BillsMoreWords } from '../words/bills-more.js';

export const billsMore: BillsMoreWords = {
  explainCharge: 'Dettaglio di questo addebito',
  chargeReading: 'Lettura dell’addebito…',
  chargeFailed: 'Impossibile caricare l’addebito',
  chargeItem: 'Articolo senza nome',
  chargeTax: 'Imposta',
  total: 'Totale',
  includesTax: (amount) => `I prezzi includono ${amount} di imposta.`,
  chargeFromWallet: 'Dal saldo del portafoglio',
  walletPaid: (amount) => `Di cui ${amount} dal saldo del portafoglio.`,
  notItemized: 'Non dettagliato',
  notItemizedText:
    'La somma degli articoli non corrisponde al totale. La differenza può essere uno sconto, saldo del portafoglio o una rettifica; i dati non lo indicano.',
  discountUsed: (codes) => `Codice sconto usato: ${codes}.`,
  creditLine: 'Una riga sotto zero è un credito per tempo già pagato.',
  refundedOn: (amount, date) => `Rimborso di ${amount} in data ${date}.`,
  spendNote: 'Pagamenti degli ultimi 12 mesi, prima dei rimborsi.',
  spendNone: 'Nessun pagamento negli ultimi 12 mesi.',
  spendReading: (bills) => `Lettura di tutte le fatture: finora ${bills}…`,
  spendSentence: (total, month, most) =>
    `${total} in 12 mesi; il massimo in ${month}, con ${most}.`,
  spendCurrency: 'Valuta',
  showAsTable: 'Mostra come tabella',
  payNow: 'Paga ora',
};

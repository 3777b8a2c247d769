import type { BillsMoreWords } from '../words/bills-more.js';

export const billsMore: BillsMoreWords = {
  explainCharge: 'Détail de ce prélèvement',
  chargeReading: 'Lecture du prélèvement…',
  chargeFailed: 'Le prélèvement n’a pas pu être chargé',
  chargeItem: 'Article sans nom',
  chargeTax: 'Taxe',
  total: 'Total',
  includesTax: (amount) => `Les prix incluent ${amount} de taxe.`,
  chargeFromWallet: 'Solde du portefeuille',
  walletPaid: (amount) => `Dont ${amount} payés avec le solde du portefeuille.`,
  notItemized: 'Non détaillé',
  notItemizedText:
    'La somme des articles ne correspond pas au total. L’écart peut être une remise, un solde de portefeuille ou un ajustement\u00a0; les données ne le précisent pas.',
  discountUsed: (codes) => `Code de remise utilisé\u00a0: ${codes}.`,
  creditLine: 'Une ligne inférieure à zéro est un avoir pour une période déjà payée.',
  refundedOn: (amount, date) => `Remboursement de ${amount} le ${date}.`,
  spendNote: 'Paiements des 12 derniers mois, avant remboursements.',
  spendNone: 'Aucun paiement au cours des 12 derniers mois.',
  spendReading: (bills) => `Lecture des factures\u00a0: ${bills} pour l’instant…`,
  spendSentence: (total, month, most) =>
    `${total} en 12 mois\u00a0; maximum en ${month}, avec ${most}.`,
  spendCurrency: 'Devise',
  showAsTable: 'Afficher en tableau',
  payNow: 'Payer maintenant',
};

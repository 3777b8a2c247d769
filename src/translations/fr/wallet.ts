import { lookup } from '../../format/lookup.js';
import { pluralForm } from '../../format/plural.js';
import type { WalletWords } from '../words/wallet.js';

const EVENTS: Readonly<Record<string, string>> = {
  payment: 'Paiement',
  payment_reversal: 'Paiement annulé',
  refund: 'Remboursement',
  refund_reversal: 'Remboursement annulé',
  dispute: 'Litige',
  dispute_reversal: 'Litige annulé',
  merchant_adjustment: 'Ajustement',
  credit_added: 'Attribution',
  credit_deducted: 'Utilisation',
  credit_expired: 'Expiration',
  credit_rolled_over: 'Reporté',
  rollover_forfeited: 'Report perdu',
  overage_charged: 'Dépassement facturé',
  overage_reset: 'Dépassement remis à zéro',
  auto_top_up: 'Recharge automatique',
  manual_adjustment: 'Ajustement',
  one_time: 'Achat unique',
  subscription: 'Abonnement',
  addon: 'Option',
  api: 'Par l’équipe',
  rollover: 'Report',
};

const isOne = (count: number): boolean => pluralForm(count, 'fr') === 'one';

const days = (count: number): string => `${String(count)} ${isOne(count) ? 'jour' : 'jours'}`;

const meanwhile = 'car une autre écriture a été passée entre-temps.';

export const wallet: WalletWords = {
  walletLedger: 'Journal du portefeuille',
  walletBalance: 'Solde du portefeuille',
  creditLedger: 'Crédits',
  creditBalance: 'Solde de crédits',
  walletChoice: 'Portefeuille',
  lastEntry: (day) => `Dernière écriture\u00a0: ${day}`,
  noEntriesYet: 'Pas encore d’écritures',
  lineDays: (count) => days(count),
  lastDays: (count) => `${String(count)} derniers jours`,
  aboutInAll: (amount) => `Environ ${amount} en tout`,
  aboutText: 'Converti au taux du jour, non utilisable',
  overdrawn: 'À découvert',
  overage: (amount) => `Dépassement de ${amount}`,
  balanceRose: (from, to, count) => `Le solde a augmenté de ${from} à ${to} en ${days(count)}.`,
  balanceFell: (from, to, count) => `Le solde a baissé de ${from} à ${to} en ${days(count)}.`,
  balanceStayed: (balance, count) => `Le solde est de ${balance}, comme il y a ${days(count)}.`,
  balanceLowest: (balance, day) => `Minimum de ${balance} le ${day}.`,
  lineAsTable: 'Afficher en tableau',
  date: 'Date',
  ledgerDateUtc: 'Date (UTC)',
  entryType: 'Type',
  entryEvent: 'Événement',
  reasonOrReference: 'Motif ou référence',
  ledgerAmount: 'Montant',
  balanceAfter: 'Solde après',
  balance: 'Solde',
  amountAndBalance: 'Montant, solde après',
  credit: 'Crédit',
  debit: 'Débit',
  added: 'Ajout',
  spent: 'Dépense',
  ledgerEvent: (event) => lookup(EVENTS, event) ?? event,

  allEntries: 'Toutes les écritures',
  credits: 'Crédits',
  debits: 'Débits',
  addedOnes: 'Ajouts',
  spentOnes: 'Dépenses',
  entriesPages: 'Écritures, pagination',
  entriesShown: (first, last) => `Écritures ${first} à ${last}`,
  allOfThem: (range) => `${range}, toutes les écritures`,
  noMoreEntries: 'Il n’y a pas d’autres écritures',
  entriesFailed: 'Le portefeuille n’a pas pu être chargé',
  forbiddenWallets: 'Vous n’avez pas accès aux portefeuilles',
  forbiddenWalletsText:
    'Demandez à un propriétaire de cet espace de travail l’autorisation «\u00a0Lire les portefeuilles\u00a0».',
  noEntriesText:
    'Les paiements, remboursements et ajustements de ce portefeuille apparaissent ici.',
  noWallet: 'Pas encore de solde de portefeuille',
  noWalletText: 'Un portefeuille s’ouvre au premier ajout de fonds.',
  noCredits: 'Pas encore de crédits',
  noCreditsText: 'Les crédits apparaissent ici quand un produit en attribue.',
  lookingBack: (day) => `Recherche dans les écritures plus anciennes, jusqu’au ${day}`,
  printStatement: 'Imprimer le relevé',

  verified: 'Vérifié.',
  verifiedTo: (day) => `Vérifié jusqu’au ${day}.`,
  verifiedAll: (count) =>
    count === '1'
      ? 'La seule écriture est juste.'
      : `Les ${count} écritures s’enchaînent, chaque solde découle du précédent.`,
  verifiedNewest: (count) =>
    `Les ${count} écritures les plus récentes s’enchaînent, chaque solde découle du précédent.`,
  checkRest: 'Vérifier le reste',
  checkingTo: (day) => `Vérification, jusqu’au ${day}`,
  breaksFound: (count, what) =>
    what === 'gaps'
      ? isOne(count)
        ? `${String(count)} écart trouvé.`
        : `${String(count)} écarts trouvés.`
      : isOne(count)
        ? `${String(count)} écriture incohérente.`
        : `${String(count)} écritures incohérentes.`,
  breaksText: (sound, all) =>
    `${sound} sur ${all} écritures s’enchaînent. Les soldes sont affichés tels qu’enregistrés.`,
  missingBetween: (amount) => `Il manque ${amount} entre ces deux écritures.`,
  missingBefore: (amount) => `Il manque ${amount} entre cette écriture et la précédente.`,
  gapText: (older, newer) =>
    `L’écriture la plus ancienne finit à ${older}\u00a0; la plus récente commence à ${newer}.`,
  sumBreak: 'Cette écriture n’est pas juste.',
  sumBreakText: (before, change, after) =>
    `Elle commence à ${before} et finit à ${after}, pour un montant de ${change}.`,
  orderBreak: 'Cette écriture figure au-dessus d’une plus récente.',
  orderBreakText: 'D’après leurs dates, l’écriture du dessous vient après elle.',
  unreadableBreak: 'Cette écriture ne peut pas être vérifiée.',
  unreadableBreakText: 'Son montant ou l’un de ses soldes manque.',
  copyDetails: 'Copier les détails',

  addFunds: 'Ajouter des fonds',
  deductFunds: 'Déduire des fonds',
  walletOf: (currency) => `Portefeuille ${currency}`,
  currency: 'Devise',
  reasonNote: 'visible dans le journal',
  reasonOptional: 'facultatif, visible dans le journal',
  reasonEmpty: 'Saisissez un motif.',
  balanceNow: 'Solde actuel',
  add: 'Ajouter',
  deduct: 'Déduire',
  addAmount: (amount) => `Ajouter ${amount}`,
  deductAmount: (amount) => `Déduire ${amount}`,
  deductAll: 'Tout déduire',
  overdraw: (balance) => `Le solde est de ${balance}. Saisissez ce montant ou moins.`,
  overdrawRefused: 'Le solde est désormais inférieur à ce montant. Rien n’a été déduit.',
  newWallet: (currency) =>
    `Il n’y a pas encore de portefeuille ${currency}. L’ajout de fonds en ouvre un.`,
  noWalletIn: (currency) => `Il n’y a pas de portefeuille ${currency} à débiter.`,
  unsupportedCurrency: (currency) =>
    `Un portefeuille en ${currency} n’est pas possible. Rien n’a été modifié.`,
  balanceLoading: 'Lecture du solde',
  balanceFailed: 'Le solde n’a pas pu être lu\u00a0; rien n’a été envoyé. Rien n’a été modifié.',
  notChanged: 'L’opération n’a pas abouti.',
  notChangedText: 'Le solde n’a pas été modifié. Votre saisie est conservée.',
  checkDetails: 'Vérifier les détails',
  understandAmount: (amount) => `J’ai vérifié le montant de ${amount}`,
  tickFirst: 'Cochez d’abord la case.',
  fundsAdded: (amount, balance) => `Ajout de ${amount}. Le solde est de ${balance}.`,
  fundsDeducted: (amount, balance) => `Déduction de ${amount}. Le solde est de ${balance}.`,
  fundsAddedElse: (amount, balance) =>
    `Ajout de ${amount}. Le solde est de ${balance} ${meanwhile}`,
  fundsDeductedElse: (amount, balance) =>
    `Déduction de ${amount}. Le solde est de ${balance} ${meanwhile}`,

  statement: (name) => `Relevé, ${name}`,
  statementPeriod: (first, last) => `Du ${first} au ${last}`,
  openingBalance: 'Solde initial',
  closingBalance: 'Solde final',
  entryId: 'ID d’écriture',
  printedAt: (date, time) => `Imprimé le ${date}, ${time}`,

  grants: 'Attributions',
  grantAmount: 'Attribué',
  grantLeft: 'Restant',
  grantSource: 'Origine',
  expires: 'Expiration',
  expired: 'Expirée',
  never: 'Jamais',
};

import type { RefundWords } from '../words/refund.js';

export const refund: RefundWords = {
  paymentNotLoaded: 'Ce paiement n’a pas pu être chargé',
  paymentId: 'ID du paiement',
  taxIncluded: 'Taxe incluse',
  yourTime: 'Votre heure',
  whyItFailed: 'Cause de l’échec',
  subscriptionId: 'ID de l’abonnement',
  settledAs: 'Réglé en',
  lineItems: 'Articles',
  unnamedItem: 'Article',
  withTax: (amount, tax) => `${amount} + ${tax} de taxe`,
  refunds: 'Remboursements',
  disputes: 'Litiges',
  refundReceipt: 'Reçu',
  refundReceiptOf: (amount) => `Reçu du remboursement de ${amount}`,
  refundStarted: 'Lancé',
  refundInReview: 'En examen',
  disputeOpen: 'Ouvert',
  disputeWon: 'Gagné',
  refundPayment: 'Rembourser le paiement',
  refundWhat: 'Que rembourser',
  everythingLeft: (amount) => `Tout le reste, ${amount}`,
  chooseItems: 'Choisir des articles',
  ofAmount: (amount) => `sur ${amount}`,
  amountOf: (item) => `Montant pour ${item}`,
  chooseAnItem: 'Choisissez au moins un article.',
  amountTooMuch: (most) => `Saisissez au maximum ${most}, le montant restant.`,
  refundReasonNote: 'facultatif, visible par votre équipe',
  amountsWithTax: 'Les montants incluent la taxe.',
  paidAmount: 'Payé',
  refundedSoFar: 'Déjà remboursé',
  refundNow: 'Ce remboursement',
  leftOnPayment: 'Reste du paiement',
  keepPayment: 'Garder le paiement',
  refundAmount: (amount) => `Rembourser ${amount}`,
  checkRefund: 'Vérifier le remboursement',
  checkRefundText: (amount) =>
    `${amount} est un remboursement important. Il suit le chemin inverse du paiement et ne peut pas être repris ici.`,
  refundUnderstood: (amount) => `J’ai vérifié que ${amount} est correct`,
  refundFailed: 'Le remboursement n’a pas abouti.',
  refundFailedText: 'Aucun montant n’a été transféré. Réessayez.',
  refundOverlapped: 'Un autre remboursement de ce paiement a été demandé.',
  refundOverlappedText:
    'Il n’y en a pas eu de second. L’affichage est de nouveau à jour\u00a0: vérifiez-le avant de continuer.',
  refundUnderWay: 'Un autre remboursement de ce paiement n’est pas encore réglé.',
  refundUnderWayText: 'Aucun montant n’a été transféré. Réessayez dans une demi-minute.',
  cantRefund: 'Ce paiement ne peut pas être remboursé.',
  refundPending: 'Un remboursement précédent n’est pas terminé. Un seul est traité à la fois.',
  nothingLeft: 'Il ne reste rien à rembourser.',
  refundTold: (amount, status) =>
    status === 'succeeded'
      ? `Remboursement de ${amount} effectué`
      : status === 'failed'
        ? `Le remboursement de ${amount} a échoué. Aucun montant n’a été transféré.`
        : `Remboursement de ${amount} lancé`,
};

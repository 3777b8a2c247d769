import type { SubscriptionTasksWords } from '../words/subscription-tasks.js';

export const subscriptionTasks: SubscriptionTasksWords = {
  forbiddenSubscriptions: 'Vous n’avez pas accès aux abonnements',
  forbiddenSubscriptionsText:
    'Demandez à un propriétaire de cet espace de travail l’autorisation «\u00a0Lire les abonnements\u00a0».',
  noSubscriptions: 'Aucun abonnement',
  noSubscriptionsText: 'Vos abonnements apparaissent ici.',
  noSubscriptionsOfCustomer: 'Ce client n’a souscrit aucun abonnement.',

  changeFailed: 'L’opération n’a pas abouti.',
  changeRefused: 'Ce n’est plus possible\u00a0: l’abonnement a changé entre-temps.',

  cancelQuestion: (plan) => `Résilier ${plan}\u00a0?`,
  whenToCancel: 'Quand',
  atPeriodEnd: (date) => (date ? `À la fin de la période, le ${date}` : 'À la fin de la période'),
  atPeriodEndText: 'L’accès dure jusque-là. Plus aucun prélèvement.',
  now: 'Maintenant',
  accessEndsToday: 'L’accès prend fin aujourd’hui.',
  understandAccessEnds: 'Je comprends que l’accès prend fin aujourd’hui',
  whyLeaving: 'Pourquoi résiliez-vous\u00a0?',
  anythingElse: 'Autre chose\u00a0?',
  cancelReason: (reason) =>
    ({
      too_expensive: 'Trop cher',
      missing_features: 'Fonctions manquantes',
      switched_service: 'Passage à un autre service',
      unused: 'Je ne l’utilise pas assez',
      customer_service: 'Service client',
      low_quality: 'Qualité',
      too_complex: 'Trop compliqué',
      other: 'Autre',
    })[reason],

  keepQuestion: (plan) => `Garder ${plan}\u00a0?`,
  keepText: (price, date) => `L’abonnement continue et se renouvelle le ${date}\u00a0: ${price}.`,
  pauseSubscription: 'Mettre l’abonnement en pause',
  pauseQuestion: (plan) => `Mettre ${plan} en pause\u00a0?`,
  pauseText: 'L’accès s’arrête aujourd’hui. Rien n’est prélevé jusqu’à la reprise.',
  resumeQuestion: (plan) => `Reprendre ${plan}\u00a0?`,
  resumeText:
    'L’accès et la facturation reprennent. La prochaine facture est décalée de la durée de la pause.',
  keepPlan: 'Garder la formule actuelle',
  keepPlanQuestion: (plan) => `Garder ${plan}\u00a0?`,
  keepPlanText: (other) => `Le passage à ${other} est annulé.`,

  changePlan: 'Changer de formule',
  changePlanOf: (plan) => `Changer ${plan}`,
  plan: 'Formule',
  currentPlan: 'Formule actuelle',
  quantity: 'Quantité',
  quantityWrong: 'Saisissez un nombre entier à partir de 1.',
  whenToChange: 'Quand',
  onDate: (date) => `Le ${date}`,
  replacesScheduled: (plan, date) => `Cela remplace le passage à ${plan} prévu le ${date}.`,
  noPlans: 'Il n’y a pas d’autre formule disponible.',
  sameAsNow: 'Choisissez une autre formule, quantité ou option pour voir le prix.',
  calculating: 'Calcul du prix',
  previewFailed: 'Le prix n’a pas pu être calculé. Rien n’a été modifié.',
  taskTax: 'Taxe',
  taskFromWallet: 'Du portefeuille',
  toWallet: 'Vers le portefeuille',
  toPayNow: 'À payer maintenant',
  nextBill: 'Prochaine facture',
  addons: 'Options',
  countWrong: 'Saisissez un nombre entier à partir de 0.',
  addonsEnd: (names) => `Absent de cette formule, prend fin avec le changement\u00a0: ${names}.`,
  discountCode: 'Code de réduction',
  applyCode: 'Appliquer',
  removeCode: 'Retirer',
  codesReplace: 'Les codes remplacent vos réductions actuelles.',
  codeRefused: (why) =>
    why.endsWith('EXPIRED')
      ? 'Ce code a expiré.'
      : why.includes('LIMIT')
        ? 'Ce code est épuisé.'
        : 'Ce code ne peut pas être utilisé ici.',
  billOn: (price, date) => `${price}, le ${date}`,
  payAndChange: (amount) => `Payer ${amount} et changer`,
  planUnchanged:
    'La formule n’a pas encore changé\u00a0: le paiement n’a pas abouti ou est en cours.',

  methodQuestion: (plan) => `Payer ${plan}`,
  method: 'Moyen de paiement',
  newMethod: 'Nouveau moyen de paiement',
  newMethodText:
    'Saisie sur une page sécurisée du prestataire de paiement. Vous revenez ensuite ici.',
  inUse: 'utilisé',
  dueCharged: 'Le montant dû est prélevé immédiatement.',
  useMethod: 'Utiliser ce moyen',
  continueToPage: 'Continuer',
  noLink: 'Il n’y a pas de page pour le saisir. Rien n’a été modifié. Réessayez plus tard.',
  methodUpdated: 'Moyen de paiement mis à jour',

  retryQuestion: (plan) => `Payer ${plan} à nouveau\u00a0?`,
  retryText: (amount, method) =>
    method
      ? `${amount} à prélever sur\u00a0: ${method}.`
      : `${amount} à prélever sur le moyen de paiement de l’abonnement.`,
  retryNot: 'Ce paiement ne peut pas être relancé. Mettez plutôt à jour le moyen de paiement.',
  retryNotYet: (date) => `Ce paiement peut être relancé à partir du ${date}.`,
  payAgain: (amount) => `Payer ${amount}`,

  taskStatus: 'Statut',
  price: 'Prix',
  started: 'Début',
  nextBilling: 'Prochaine facturation',
  taskSubscriptionId: 'ID de l’abonnement',
  productId: 'ID du produit',
  comment: 'Commentaire',
  usage: 'Utilisation',
  used: (units, free, charged) =>
    `Utilisé\u00a0: ${units}\u00a0; inclus\u00a0: ${free}\u00a0; facturé\u00a0: ${charged}`,
  latestBills: 'Dernières factures',
  detailsFailed: 'Tout n’a pas pu être chargé.',

  billingDetails: 'Coordonnées de facturation',
  billingText: 'À qui sont adressées les factures de cet abonnement.',
  billingName: 'Nom',
  businessName: 'Raison sociale',
  businessNameHint: 'Figure sur les factures à la place du nom, avec un numéro fiscal valide.',
  billingTaxId: 'Numéro fiscal',
  billingStreet: 'Numéro et rue',
  billingZip: 'Code postal',
  billingCity: 'Ville',
  billingState: 'État ou région',
  billingCountry: 'Pays',
  billingNameMissing: 'Saisissez un nom.',
  billingCountryMissing: 'Choisissez un pays.',
  billingSave: 'Enregistrer',
  billingLoading: 'Chargement des coordonnées de facturation',
  billingSaved: 'Coordonnées de facturation enregistrées',
};

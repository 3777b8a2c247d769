import type { PortalWords } from '../words/portal.js';

export const portal: PortalWords = {
  account: 'Compte',
  overview: 'Aperçu',
  portalSubscriptions: 'Abonnements',
  portalBilling: 'Facturation',
  portalLicenses: 'Clés de licence',
  portalEntitlements: 'Avantages',
  portalWallet: 'Portefeuille',
  portalMethods: 'Moyens de paiement',
  portalProfile: 'Profil',
  nextPayment: 'Prochain paiement',
  plusTax: '+ taxe',
  noNextPayment: 'Rien à payer',
  portalChange: 'Changer',
  andBalances: (balances) => `et ${balances}`,
  allKeys: 'Toutes les clés',
  allBills: 'Toutes les factures',
  recentBills: 'Factures récentes',
  paymentProblem: (what) => `Votre paiement pour ${what} n’a pas abouti.`,
  paymentProblemText: 'Mettez à jour votre moyen de paiement pour conserver l’accès.',
  nothingHereText:
    'Vos abonnements, factures et clés de licence apparaissent ici après votre premier achat.',
  partFailed: 'Cette partie n’a pas pu être chargée',
  portalForbidden: 'Ce compte ne peut pas être affiché ici',
  portalForbiddenText:
    'Votre connexion n’est pas celle d’un client. Contactez la boutique si elle devrait l’être.',
  portalBalance: 'Solde du portefeuille',
};

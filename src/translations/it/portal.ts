import type { PortalWords } from '../words/portal.js';

export const portal: PortalWords = {
  account: 'Account',
  overview: 'Panoramica',
  portalSubscriptions: 'Abbonamenti',
  portalBilling: 'Fatturazione',
  portalLicenses: 'Chiavi di licenza',
  portalEntitlements: 'Vantaggi',
  portalWallet: 'Portafoglio',
  portalMethods: 'Metodi di pagamento',
  portalProfile: 'Profilo',
  nextPayment: 'Prossimo pagamento',
  plusTax: '+ imposta',
  noNextPayment: 'Nulla da pagare',
  portalChange: 'Cambia',
  andBalances: (balances) => `e ${balances}`,
  allKeys: 'Tutte le chiavi',
  allBills: 'Tutte le fatture',
  recentBills: 'Fatture recenti',
  paymentProblem: (what) => `Il pagamento per ${what} non è riuscito.`,
  paymentProblemText: 'Per mantenere l’accesso, aggiornare il metodo di pagamento.',
  nothingHereText: 'Abbonamenti, fatture e chiavi di licenza compaiono qui dopo il primo acquisto.',
  partFailed: 'Impossibile caricare questa parte',
  portalForbidden: 'Questo account non si può mostrare qui',
  portalForbiddenText:
    'L’accesso in uso non è quello di un cliente. Se dovrebbe esserlo, chiedere al negozio.',
  portalBalance: 'Saldo del portafoglio',
};

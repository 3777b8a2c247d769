import type { MethodsWords } from '../words/methods.js';

export const methods: MethodsWords = {
  paymentMethods: 'Metodi di pagamento',
  unnamedMethod: 'Metodo di pagamento senza nome',
  methodExpired: 'Scaduto',
  methodExpiresSoon: 'In scadenza',
  methodExpiry: (month) => `Scade: ${month}`,
  methodOnce: 'Non per abbonamenti',
  methodPaysFor: (subscriptions) => `Per ${subscriptions}`,
  methodLastUsed: (date) => `Ultimo uso: ${date}`,
  removeMethod: 'Rimuovi',
  noMethodsYet: 'Ancora niente qui',
  noMethodsYetText:
    'I metodi di pagamento compaiono qui quando se ne salva uno durante un acquisto.',
  methodsFailed: 'Impossibile caricare i metodi di pagamento',
  methodsForbidden: 'Accesso ai metodi di pagamento non consentito',
  methodsForbiddenText: 'Se servono, è possibile chiedere all’assistenza.',
};

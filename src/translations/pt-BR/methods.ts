import type { MethodsWords } from '../words/methods.js';

export const methods: MethodsWords = {
  paymentMethods: 'Formas de pagamento',
  unnamedMethod: 'Forma de pagamento sem nome',
  methodExpired: 'Expirada',
  methodExpiresSoon: 'Expira em breve',
  methodExpiry: (month) => `Expira em ${month}`,
  methodOnce: 'Não serve para assinaturas',
  methodPaysFor: (subscriptions) => `Paga ${subscriptions}`,
  methodLastUsed: (date) => `Último uso em ${date}`,
  removeMethod: 'Remover',
  noMethodsYet: 'Ainda não há nada aqui',
  noMethodsYetText: 'As formas de pagamento aparecem aqui quando uma é salva durante a compra.',
  methodsFailed: 'Não foi possível carregar as formas de pagamento',
  methodsForbidden: 'Você não tem acesso às formas de pagamento',
  methodsForbiddenText: 'Fale com o suporte se precisar delas.',
};

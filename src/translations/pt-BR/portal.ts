import type { PortalWords } from '../words/portal.js';

export const portal: PortalWords = {
  account: 'Conta',
  overview: 'Visão geral',
  portalSubscriptions: 'Assinaturas',
  portalBilling: 'Cobrança',
  portalLicenses: 'Chaves de licença',
  portalEntitlements: 'Benefícios',
  portalWallet: 'Carteira',
  portalMethods: 'Formas de pagamento',
  portalProfile: 'Perfil',
  nextPayment: 'Próximo pagamento',
  plusTax: '+ impostos',
  noNextPayment: 'Nada a pagar',
  portalChange: 'Alterar',
  andBalances: (balances) => `e ${balances}`,
  allKeys: 'Todas as chaves',
  allBills: 'Todas as cobranças',
  recentBills: 'Cobranças recentes',
  paymentProblem: (what) => `Seu pagamento por ${what} não foi concluído.`,
  paymentProblemText: 'Atualize sua forma de pagamento para manter o acesso.',
  nothingHereText:
    'Suas assinaturas, cobranças e chaves de licença aparecem aqui após a sua primeira compra.',
  partFailed: 'Não foi possível carregar esta parte',
  portalForbidden: 'Esta conta não pode ser mostrada aqui',
  portalForbiddenText:
    'Você não entrou como cliente. Fale com a loja se acha que deveria ter acesso.',
  portalBalance: 'Saldo da carteira',
};

import type { DetailWords } from '../words/detail.js';

export const detail: DetailWords = {
  about: 'Sobre',
  sections: 'Atividade do cliente',
  tabTransactions: 'Transações',
  tabSubscriptions: 'Assinaturas ativas',
  tabWallet: 'Extrato da carteira',
  walletGlance: 'Carteira',
  walletGlanceDays: 'últimos 90 dias',
  blocked: 'Bloqueado',
  viewAsCustomer: 'Ver como cliente',
  viewingAs: (name) => `Vendo como ${name}`,
  viewingAsText: 'Isto é o que o cliente vê. Nada pode ser alterado aqui.',
  exportData: 'Exportar os dados deste cliente',
  exporting: 'Preparando o arquivo',
  exported: 'O arquivo foi salvo',
  exportFailed: 'Não foi possível ler todos os dados, por isso nenhum arquivo foi salvo.',
  detailAddFunds: 'Adicionar fundos',
  detailDeductFunds: 'Deduzir fundos',
  detailCopyId: 'Copiar ID do cliente',
};

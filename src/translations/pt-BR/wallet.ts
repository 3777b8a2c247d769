import { lookup } from '../../format/lookup.js';
import type { WalletWords } from '../words/wallet.js';

const EVENTS: Readonly<Record<string, string>> = {
  payment: 'Pagamento',
  payment_reversal: 'Pagamento estornado',
  refund: 'Reembolso',
  refund_reversal: 'Reembolso estornado',
  dispute: 'Contestação',
  dispute_reversal: 'Contestação estornada',
  merchant_adjustment: 'Ajuste',
  credit_added: 'Concedido',
  credit_deducted: 'Usado',
  credit_expired: 'Expirado',
  credit_rolled_over: 'Transferido',
  rollover_forfeited: 'Transferência perdida',
  overage_charged: 'Excedente cobrado',
  overage_reset: 'Excedente zerado',
  auto_top_up: 'Recarga automática',
  manual_adjustment: 'Ajuste',
  one_time: 'Compra única',
  subscription: 'Assinatura',
  addon: 'Complemento',
  api: 'Pela equipe',
  rollover: 'Transferência',
};

const meanwhile = 'porque houve outro lançamento nesse meio-tempo.';

export const wallet: WalletWords = {
  walletLedger: 'Extrato da carteira',
  walletBalance: 'Saldo da carteira',
  creditLedger: 'Créditos',
  creditBalance: 'Saldo de créditos',
  walletChoice: 'Carteira',
  lastEntry: (day) => `Último lançamento ${day}`,
  noEntriesYet: 'Ainda não há lançamentos',
  lineDays: (days) => `${String(days)} dias`,
  lastDays: (days) => `últimos ${String(days)} dias`,
  aboutInAll: (amount) => `Cerca de ${amount} no total`,
  aboutText: 'Convertido pela cotação de hoje, não pode ser gasto',
  overdrawn: 'Saldo negativo',
  overage: (amount) => `${amount} de excedente`,
  balanceRose: (from, to, days) => `O saldo subiu de ${from} para ${to} em ${String(days)} dias.`,
  balanceFell: (from, to, days) => `O saldo caiu de ${from} para ${to} em ${String(days)} dias.`,
  balanceStayed: (balance, days) => `O saldo é ${balance}, igual ao de ${String(days)} dias atrás.`,
  balanceLowest: (balance, day) => `O menor foi ${balance} em ${day}.`,
  lineAsTable: 'Ver como tabela',
  date: 'Data',
  ledgerDateUtc: 'Data (UTC)',
  entryType: 'Tipo',
  entryEvent: 'Evento',
  reasonOrReference: 'Motivo ou referência',
  ledgerAmount: 'Valor',
  balanceAfter: 'Saldo posterior',
  balance: 'Saldo',
  amountAndBalance: 'Valor, saldo posterior',
  credit: 'Crédito',
  debit: 'Débito',
  added: 'Adicionado',
  spent: 'Gasto',
  ledgerEvent: (event) => lookup(EVENTS, event) ?? event,

  allEntries: 'Todos os lançamentos',
  credits: 'Créditos',
  debits: 'Débitos',
  addedOnes: 'Adicionados',
  spentOnes: 'Gastos',
  entriesPages: 'Lançamentos, páginas',
  entriesShown: (first, last) => `Lançamentos ${first} a ${last}`,
  allOfThem: (range) => `${range}, todos os lançamentos`,
  noMoreEntries: 'Não há mais lançamentos',
  entriesFailed: 'Não foi possível carregar a carteira',
  forbiddenWallets: 'Você não tem acesso às carteiras',
  forbiddenWalletsText:
    'Peça a permissão “Ler carteiras” a um proprietário deste espaço de trabalho.',
  noEntriesText: 'Pagamentos, reembolsos e ajustes desta carteira aparecem aqui.',
  noWallet: 'Ainda não há saldo da carteira',
  noWalletText: 'A carteira é aberta quando fundos são adicionados pela primeira vez.',
  noCredits: 'Ainda não há créditos',
  noCreditsText: 'Os créditos aparecem aqui quando um produto os concede.',
  lookingBack: (day) => `Procurando em lançamentos mais antigos, até ${day}`,
  printStatement: 'Imprimir demonstrativo',

  verified: 'Conferido.',
  verifiedTo: (day) => `Conferido até ${day}.`,
  verifiedAll: (count) =>
    count === '1'
      ? 'O único lançamento (1) bate.'
      : `Todos os ${count} lançamentos se encaixam, cada saldo decorre do anterior.`,
  verifiedNewest: (count) =>
    count === '1'
      ? 'O lançamento mais recente (1) bate.'
      : `Os ${count} lançamentos mais recentes se encaixam, cada saldo decorre do anterior.`,
  checkRest: 'Conferir o restante',
  checkingTo: (day) => `Conferindo, até ${day}`,
  breaksFound: (count, what) =>
    what === 'gaps'
      ? count === 1
        ? '1 lacuna encontrada.'
        : `${String(count)} lacunas encontradas.`
      : count === 1
        ? '1 lançamento não bate.'
        : `${String(count)} lançamentos não batem.`,
  breaksText: (sound, all) =>
    `${sound} de ${all} lançamentos se encaixam. Os saldos são mostrados como registrados.`,
  missingBetween: (amount) => `Diferença de ${amount} entre estes dois lançamentos.`,
  missingBefore: (amount) => `Diferença de ${amount} entre este lançamento e o anterior.`,
  gapText: (older, newer) =>
    `O lançamento mais antigo termina em ${older}; o mais novo começa em ${newer}.`,
  sumBreak: 'Este lançamento não bate.',
  sumBreakText: (before, change, after) =>
    `Ele começa em ${before} e termina em ${after}, com um valor de ${change}.`,
  orderBreak: 'Este lançamento está acima de um mais novo.',
  orderBreakText: 'Pelas datas, o lançamento abaixo vem depois dele.',
  unreadableBreak: 'Este lançamento não pode ser conferido.',
  unreadableBreakText: 'O valor ou um dos saldos está faltando.',
  copyDetails: 'Copiar detalhes',

  addFunds: 'Adicionar fundos',
  deductFunds: 'Deduzir fundos',
  walletOf: (currency) => `Carteira ${currency}`,
  currency: 'Moeda',
  reasonNote: 'aparece no extrato',
  reasonOptional: 'opcional, aparece no extrato',
  reasonEmpty: 'Informe um motivo.',
  balanceNow: 'Saldo agora',
  add: 'Adicionar',
  deduct: 'Deduzir',
  addAmount: (amount) => `Adicionar ${amount}`,
  deductAmount: (amount) => `Deduzir ${amount}`,
  deductAll: 'Deduzir tudo',
  overdraw: (balance) => `O saldo é ${balance}. Informe esse valor ou menos.`,
  overdrawRefused: 'O saldo agora é menor que este valor. Nada foi deduzido.',
  newWallet: (currency) =>
    `Ainda não há carteira ${currency}. Ela é aberta quando fundos são adicionados.`,
  noWalletIn: (currency) => `Não há carteira ${currency} de onde deduzir.`,
  unsupportedCurrency: (currency) =>
    `Não é possível ter uma carteira em ${currency}. Nada foi alterado.`,
  balanceLoading: 'Lendo o saldo',
  balanceFailed: 'Não foi possível ler o saldo, por isso nada foi enviado. Nada foi alterado.',
  notChanged: 'Isso não foi concluído.',
  notChangedText: 'O saldo não foi alterado. O que você informou ainda está aqui.',
  checkDetails: 'Conferir os detalhes',
  understandAmount: (amount) => `Conferi o valor de ${amount}`,
  tickFirst: 'Marque a caixa primeiro.',
  fundsAdded: (amount, balance) => `Adição de ${amount} concluída. O saldo é ${balance}.`,
  fundsDeducted: (amount, balance) => `Dedução de ${amount} concluída. O saldo é ${balance}.`,
  fundsAddedElse: (amount, balance) =>
    `Adição de ${amount} concluída. O saldo é ${balance} ${meanwhile}`,
  fundsDeductedElse: (amount, balance) =>
    `Dedução de ${amount} concluída. O saldo é ${balance} ${meanwhile}`,

  statement: (name) => `Demonstrativo, ${name}`,
  statementPeriod: (first, last) => `${first} a ${last}`,
  openingBalance: 'Saldo inicial',
  closingBalance: 'Saldo final',
  entryId: 'ID do lançamento',
  printedAt: (date, time) => `Impresso em ${date} às ${time}`,

  grants: 'Concessões',
  grantAmount: 'Concedido',
  grantLeft: 'Restante',
  grantSource: 'Origem',
  expires: 'Expira',
  expired: 'Expirado',
  never: 'Nunca',
};

import { lookup } from '../../format/lookup.js';
import type { SubscriptionsWords } from '../words/subscriptions.js';

const STATUS: Readonly<Record<string, string>> = {
  active: 'Ativa',
  ending: 'Terminando',
  pending: 'Pendente',
  on_hold: 'Suspensa',
  past_due: 'Em atraso',
  paused: 'Pausada',
  cancelled: 'Cancelada',
  failed: 'Com falha',
  expired: 'Expirada',
};

export const subscriptions: SubscriptionsWords = {
  subscriptions: 'Assinaturas',
  subscription: 'Assinatura',
  subscriptionStatus: (status) => lookup(STATUS, status) ?? status.replaceAll('_', ' '),
  everyPeriod: (count, unit) =>
    count === 1
      ? { day: 'por dia', week: 'por semana', month: 'por mês', year: 'por ano' }[unit]
      : `a cada ${String(count)} ${{ day: 'dias', week: 'semanas', month: 'meses', year: 'anos' }[unit]}`,
  planPrice: (price, period, tax) =>
    `${price} ${period}${tax ? { added: ' + impostos', excluded: ' (sem impostos)' }[tax] : ''}`,
  onDemand: 'Cobrança por uso',
  quantityOf: (count) => `Quantidade ${count}`,
  renews: (date) => `Renova em ${date}`,
  accessUntil: (date) => `Acesso até ${date}`,
  accessUntilThen: (date) => `Você tem acesso até ${date}. Não haverá novas cobranças.`,
  dueSince: (date) => `Em atraso desde ${date}`,
  renewalFailed: (date) =>
    `O pagamento de ${date} não foi concluído.\nAtualize sua forma de pagamento para manter o acesso.`,
  pausedSince: (date) => `Pausada desde ${date}. Nada é cobrado enquanto isso.`,
  endedOn: (date) => `Terminou em ${date}`,
  planChanges: (plan, date) => `Muda para ${plan} em ${date}`,
  noneRunning: 'Nenhuma assinatura atual',
  endedSubscriptions: (count) => (count ? `Encerradas (${count})` : 'Encerradas'),
  subscriptionsFailed: 'Não foi possível carregar as assinaturas',
  details: 'Detalhes',
  manage: 'Gerenciar',
  cancelSubscription: 'Cancelar assinatura',
  keepSubscription: 'Manter assinatura',
  resumeSubscription: 'Retomar assinatura',
  updateMethod: 'Atualizar forma de pagamento',
  retryPayment: 'Tentar o pagamento de novo',
};

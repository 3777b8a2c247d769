import { lookup } from '../../format/lookup.js';
import type { SubscriptionsWords } from '../words/subscriptions.js';

const STATUS: Readonly<Record<string, string>> = {
  active: 'Activa',
  ending: 'Termina',
  pending: 'Pendiente',
  on_hold: 'Retenida',
  past_due: 'Vencida',
  paused: 'En pausa',
  cancelled: 'Cancelada',
  failed: 'Fallida',
  expired: 'Caducada',
};

export const subscriptions: SubscriptionsWords = {
  subscriptions: 'Suscripciones',
  subscription: 'Suscripción',
  subscriptionStatus: (status) => lookup(STATUS, status) ?? status.replaceAll('_', ' '),
  everyPeriod: (count, unit) =>
    count === 1
      ? { day: 'al día', week: 'a la semana', month: 'al mes', year: 'al año' }[unit]
      : `cada ${String(count)} ${{ day: 'días', week: 'semanas', month: 'meses', year: 'años' }[unit]}`,
  planPrice: (price, period, tax) =>
    `${price} ${period}${tax ? { added: ' + impuesto', excluded: ' (sin impuesto)' }[tax] : ''}`,
  onDemand: 'Según el uso',
  quantityOf: (count) => `Cantidad: ${count}`,
  renews: (date) => `Se renueva el ${date}`,
  accessUntil: (date) => `Acceso hasta el ${date}`,
  accessUntilThen: (date) => `El acceso dura hasta el ${date}. No habrá más cargos.`,
  dueSince: (date) => `Impago desde el ${date}`,
  renewalFailed: (date) =>
    `El pago del ${date} no se ha completado.\nPara conservar el acceso, es necesario actualizar el método de pago.`,
  pausedSince: (date) => `En pausa desde el ${date}. Mientras tanto no se cobra nada.`,
  endedOn: (date) => `Terminó el ${date}`,
  planChanges: (plan, date) => `Cambia a ${plan} el ${date}`,
  noneRunning: 'Ninguna suscripción vigente',
  endedSubscriptions: (count) => (count ? `Terminadas (${count})` : 'Terminadas'),
  subscriptionsFailed: 'No se han podido cargar las suscripciones',
  details: 'Detalles',
  manage: 'Gestionar',
  cancelSubscription: 'Cancelar suscripción',
  keepSubscription: 'Conservar suscripción',
  resumeSubscription: 'Reanudar suscripción',
  updateMethod: 'Actualizar método de pago',
  retryPayment: 'Reintentar el pago',
};

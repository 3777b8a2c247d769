import type { MethodsWords } from '../words/methods.js';

export const methods: MethodsWords = {
  paymentMethods: 'Métodos de pago',
  unnamedMethod: 'Método de pago sin nombre',
  methodExpired: 'Caducado',
  methodExpiresSoon: 'Caduca pronto',
  methodExpiry: (month) => `Caduca en ${month}`,
  methodOnce: 'No para suscripciones',
  methodPaysFor: (subscriptions) => `Paga ${subscriptions}`,
  methodLastUsed: (date) => `Último uso: ${date}`,
  removeMethod: 'Eliminar',
  noMethodsYet: 'Aún no hay nada aquí',
  noMethodsYetText: 'Los métodos de pago aparecen aquí al guardarlos durante una compra.',
  methodsFailed: 'No se han podido cargar los métodos de pago',
  methodsForbidden: 'Sin acceso a los métodos de pago',
  methodsForbiddenText: 'Si son necesarios, se pueden pedir a soporte.',
};

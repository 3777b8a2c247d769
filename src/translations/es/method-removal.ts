import type { MethodRemovalWords } from '../words/method-removal.js';

export const methodRemoval: MethodRemovalWords = {
  removeMethodNamed: (method) => `¿Eliminar ${method}?`,
  removalReading: 'Comprobando qué paga…',
  removalUnknown: 'No se ha podido comprobar si alguna suscripción se paga con este método.',
  removalStops: (subscriptions) =>
    `Con este método se paga: ${subscriptions}. Sin él no se podrá cobrar la próxima renovación hasta que se elija ahí otro método de pago.`,
  removalLast: 'Es el único método de pago guardado.',
  removalFree: 'No paga ninguna suscripción.',
  keepMethod: 'Conservar',
  removeMethodAct: 'Eliminar método de pago',
  notRemoved: 'El método de pago no se ha eliminado.',
  methodRemoved: 'Método de pago eliminado',
};

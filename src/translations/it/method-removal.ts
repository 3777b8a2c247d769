import type { MethodRemovalWords } from '../words/method-removal.js';

export const methodRemoval: MethodRemovalWords = {
  removeMethodNamed: (method) => `Rimuovere ${method}?`,
  removalReading: 'Verifica di cosa paga…',
  removalUnknown: 'Impossibile verificare se un abbonamento è pagato con questo metodo.',
  removalStops: (subscriptions) =>
    `Paga: ${subscriptions}. Senza, il prossimo rinnovo non potrà essere addebitato finché lì non si sceglie un altro metodo di pagamento.`,
  removalLast: 'È l’unico metodo di pagamento salvato.',
  removalFree: 'Nessun abbonamento è pagato con questo.',
  keepMethod: 'Mantieni',
  removeMethodAct: 'Rimuovi metodo di pagamento',
  notRemoved: 'Il metodo di pagamento non è stato rimosso.',
  methodRemoved: 'Metodo di pagamento rimosso',
};

import type { MethodRemovalWords } from '../words/method-removal.js';

export const methodRemoval: MethodRemovalWords = {
  removeMethodNamed: (method) => `${method} entfernen?`,
  removalReading: 'Verwendung wird geprüft…',
  removalUnknown: 'Ob damit ein Abo bezahlt wird, konnte nicht geprüft werden.',
  removalStops: (subscriptions) =>
    `Damit wird bezahlt: ${subscriptions}. Ohne diese Zahlungsmethode kann die nächste Verlängerung erst abgebucht werden, wenn dort eine andere gewählt ist.`,
  removalLast: 'Es ist die einzige gespeicherte Zahlungsmethode.',
  removalFree: 'Damit wird kein Abo bezahlt.',
  keepMethod: 'Behalten',
  removeMethodAct: 'Zahlungsmethode entfernen',
  notRemoved: 'Die Zahlungsmethode wurde nicht entfernt.',
  methodRemoved: 'Zahlungsmethode entfernt',
};

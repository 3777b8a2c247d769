import type { MethodRemovalWords } from '../words/method-removal.js';

export const methodRemoval: MethodRemovalWords = {
  removeMethodNamed: (method) => `Remover ${method}?`,
  removalReading: 'Verificando o que ela paga…',
  removalUnknown: 'Não foi possível verificar se alguma assinatura é paga com ela.',
  removalStops: (subscriptions) =>
    `Ela paga ${subscriptions}. Sem ela, a próxima renovação não pode ser cobrada até que outra forma de pagamento seja escolhida.`,
  removalLast: 'É a única forma de pagamento salva.',
  removalFree: 'Nenhuma assinatura é paga com ela.',
  keepMethod: 'Manter',
  removeMethodAct: 'Remover forma de pagamento',
  notRemoved: 'A forma de pagamento não foi removida.',
  methodRemoved: 'Forma de pagamento removida',
};

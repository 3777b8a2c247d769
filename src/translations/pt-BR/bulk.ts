import type { BulkWords } from '../words/bulk.js';

export const bulk: BulkWords = {
  bulkText:
    'Cada cliente recebe um e-mail com um link para o próprio portal. Não é possível desfazer o envio.',
  bulkSend: (count, number) => `Enviar ${count} ${number === 1 ? 'convite' : 'convites'}`,
  bulkProgress: (sent, all) => `${sent} de ${all} enviados`,
  bulkStop: 'Parar',
  bulkPause: (seconds) =>
    `O envio continua em ${String(seconds)} ${seconds === 1 ? 'segundo' : 'segundos'}.`,
  bulkWaiting: 'Ainda não enviado',
  bulkSending: 'Enviando…',
  bulkSent: 'Enviado',
  bulkFailed: 'Não enviado',
  bulkUnknown: 'Ainda não se sabe',
  bulkNoEmail: 'Sem e-mail cadastrado',
  bulkLeftOut: 'Não incluído',
};

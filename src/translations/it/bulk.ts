import type { BulkWords } from '../words/bulk.js';

export const bulk: BulkWords = {
  bulkText:
    'Ogni cliente riceve un’e-mail con un link al proprio portale. L’invio non si può annullare.',
  bulkSend: (count, number) => `Invia ${count} ${number === 1 ? 'invito' : 'inviti'}`,
  bulkProgress: (sent, all) => `Invio: ${sent} di ${all}`,
  bulkStop: 'Interrompi',
  bulkPause: (seconds) =>
    `L’invio continua tra ${String(seconds)} ${seconds === 1 ? 'secondo' : 'secondi'}.`,
  bulkWaiting: 'Non ancora inviato',
  bulkSending: 'Invio…',
  bulkSent: 'Inviato',
  bulkFailed: 'Non inviato',
  bulkUnknown: 'Esito non noto',
  bulkNoEmail: 'Nessuna e-mail registrata',
  bulkLeftOut: 'Escluso',
};

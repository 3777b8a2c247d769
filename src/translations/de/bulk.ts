import type { BulkWords } from '../words/bulk.js';

export const bulk: BulkWords = {
  bulkText:
    'Jeder Kunde erhält eine E-Mail mit einem Link zum eigenen Portal. Sie kann nicht zurückgeholt werden.',
  bulkSend: (count, number) => `${count} ${number === 1 ? 'Einladung' : 'Einladungen'} senden`,
  bulkProgress: (sent, all) => `${sent} von ${all} gesendet`,
  bulkStop: 'Stoppen',
  bulkPause: (seconds) =>
    `In ${String(seconds)} ${seconds === 1 ? 'Sekunde' : 'Sekunden'} wird weiter gesendet.`,
  bulkWaiting: 'Noch nicht gesendet',
  bulkSending: 'Wird gesendet…',
  bulkSent: 'Gesendet',
  bulkFailed: 'Nicht gesendet',
  bulkUnknown: 'Noch nicht bekannt',
  bulkNoEmail: 'Keine E-Mail hinterlegt',
  bulkLeftOut: 'Ausgelassen',
};

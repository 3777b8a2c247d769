import type { BulkWords } from '../words/bulk.js';

export const bulk: BulkWords = {
  bulkText:
    'Cada cliente recibe un correo con un enlace a su propio portal. El envío no se puede deshacer.',
  bulkSend: (count, number) => `Enviar ${count} ${number === 1 ? 'invitación' : 'invitaciones'}`,
  bulkProgress: (sent, all) => `Envío: ${sent} de ${all}`,
  bulkStop: 'Detener',
  bulkPause: (seconds) =>
    `El envío continúa en ${String(seconds)} ${seconds === 1 ? 'segundo' : 'segundos'}.`,
  bulkWaiting: 'Aún sin enviar',
  bulkSending: 'Enviando…',
  bulkSent: 'Enviada',
  bulkFailed: 'No enviada',
  bulkUnknown: 'Aún no se sabe',
  bulkNoEmail: 'Sin correo registrado',
  bulkLeftOut: 'Omitido',
};

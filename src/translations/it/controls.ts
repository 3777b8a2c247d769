import type { ControlsWords } from '../words/controls.js';

export const controls: ControlsWords = {
  clearSearch: 'Cancella ricerca',
  copy: (id) => `Copia ${id}`,
  copied: 'Copiato',
  copyFailed: 'La copia è stata rifiutata. L’ID è selezionato: copiarlo a mano.',
  rowsPerPage: 'Righe per pagina',
  previous: 'Precedente',
  next: 'Successiva',
  rowRange: (first, last) => `${first}–${last}`,
  loadFailedText:
    'Il server non ha risposto. Nulla è stato modificato. Ricerca e pagina sono conservate.',
  offlineText: 'Connessione assente. Nulla è stato modificato. Si riproverà quando torna.',
  offlineSince: (time) => `Connessione assente. Dati caricati alle ${time}.`,
  staleSince: (time) => `Aggiornamento non riuscito. Dati caricati alle ${time}.`,
  rateLimited: 'Troppe richieste',
  rateLimitedText: (seconds) =>
    `Attendere ${String(seconds)} ${seconds === 1 ? 'secondo' : 'secondi'}, poi riprovare. Ricerca e pagina sono conservate.`,
  tryAgain: 'Riprova',
  reference: (id) => `Riferimento ${id}`,
  sessionEnded: 'La sessione è terminata',
  sessionEndedText: 'Per continuare, accedere di nuovo. Quanto scritto è ancora qui.',
  signIn: 'Accedi',
  buildReport: 'Crea rapporto',
  moveUp: (what) => `Sposta su ${what}`,
  moveDown: (what) => `Sposta giù ${what}`,
  movedTo: (what, place) => `${what} è ora in posizione ${place}`,
};

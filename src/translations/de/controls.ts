import type { ControlsWords } from '../words/controls.js';

export const controls: ControlsWords = {
  clearSearch: 'Suche leeren',
  copy: (id) => `${id} kopieren`,
  copied: 'Kopiert',
  copyFailed: 'Das Kopieren wurde verweigert. Die ID ist markiert: Kopieren Sie sie von Hand.',
  rowsPerPage: 'Zeilen pro Seite',
  previous: 'Zurück',
  next: 'Weiter',
  rowRange: (first, last) => `${first}–${last}`,
  loadFailedText:
    'Der Server hat nicht geantwortet. Es wurde nichts geändert. Suche und Seite bleiben erhalten.',
  offlineText:
    'Sie sind offline. Es wurde nichts geändert. Sobald Sie wieder verbunden sind, wird es erneut versucht.',
  offlineSince: (time) => `Sie sind offline. Angezeigt wird der Stand von ${time}.`,
  staleSince: (time) =>
    `Die Aktualisierung ist fehlgeschlagen. Angezeigt wird der Stand von ${time}.`,
  rateLimited: 'Zu viele Anfragen',
  rateLimitedText: (seconds) =>
    `Warten Sie ${String(seconds)} ${seconds === 1 ? 'Sekunde' : 'Sekunden'} und versuchen Sie es dann erneut.`,
  tryAgain: 'Erneut versuchen',
  reference: (id) => `Referenz ${id}`,
  sessionEnded: 'Ihre Sitzung ist beendet',
  sessionEndedText: 'Melden Sie sich erneut an, um fortzufahren. Ihre Eingaben sind noch da.',
  signIn: 'Anmelden',
  buildReport: 'Bericht erstellen',
  moveUp: (what) => `${what} nach oben`,
  moveDown: (what) => `${what} nach unten`,
  movedTo: (what, place) => `${what} steht jetzt an Stelle ${place}`,
  nothingHere: 'Noch nichts vorhanden',
  askSupport: 'Wenden Sie sich bei Bedarf an den Support.',
  downloaded: 'Heruntergeladen',
  moreActions: 'Weitere Aktionen',
  unansweredText: 'Der Server hat nicht geantwortet. Es wurde nichts geändert.',
  rowActions: (name) => `Aktionen für ${name}`,
};

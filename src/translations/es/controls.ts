import type { ControlsWords } from '../words/controls.js';

export const controls: ControlsWords = {
  clearSearch: 'Borrar búsqueda',
  copy: (id) => `Copiar ${id}`,
  copied: 'Copiado',
  copyFailed: 'El navegador no ha permitido copiar. El ID está seleccionado para copiarlo a mano.',
  rowsPerPage: 'Filas por página',
  previous: 'Anterior',
  next: 'Siguiente',
  rowRange: (first, last) => `${first}–${last}`,
  loadFailedText:
    'El servidor no ha respondido. No se ha cambiado nada. La búsqueda y la página se conservan.',
  offlineText: 'Sin conexión. No se ha cambiado nada. Se volverá a intentar al recuperarla.',
  offlineSince: (time) => `Sin conexión. Se muestran los datos de las ${time}.`,
  staleSince: (time) => `No se ha podido actualizar. Se muestran los datos de las ${time}.`,
  rateLimited: 'Demasiadas solicitudes',
  rateLimitedText: (seconds) =>
    `Se puede volver a intentar en ${String(seconds)} ${seconds === 1 ? 'segundo' : 'segundos'}. La búsqueda y la página se conservan.`,
  tryAgain: 'Reintentar',
  reference: (id) => `Referencia ${id}`,
  sessionEnded: 'La sesión ha terminado',
  sessionEndedText: 'Para continuar, es necesario iniciar sesión de nuevo. Lo escrito sigue aquí.',
  signIn: 'Iniciar sesión',
  buildReport: 'Crear informe',
  moveUp: (what) => `Subir ${what}`,
  moveDown: (what) => `Bajar ${what}`,
  movedTo: (what, place) => `${what} está ahora en la posición ${place}`,
};

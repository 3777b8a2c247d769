import type { LicensesWords } from '../words/licenses.js';

const devices = (count: string): string => (count === '1' ? 'dispositivo' : 'dispositivos');

export const licenses: LicensesWords = {
  licenseKeys: 'Claves de licencia',
  unnamedProduct: 'Producto sin nombre',
  keyActive: 'Activa',
  keyExpired: 'Caducada',
  keyDisabled: 'Desactivada',
  noDevicesLeft: 'No quedan dispositivos',
  boughtOn: (date) => `Compra: ${date}`,
  keySince: (date) => `Desde el ${date}`,
  neverExpires: 'No caduca',
  endsWithSubscription: 'Termina con la suscripción',
  expiresOn: (date) => `Caduca el ${date}`,
  expiredOn: (date) => `Caducó el ${date}`,
  devicesUsed: (used, limit) => `${used} de ${limit} ${devices(limit)}`,
  devicesUsedNoLimit: (used) => `${used} ${devices(used)}`,
  keyHidden: 'Oculta',
  showKey: 'Mostrar',
  hideKey: 'Ocultar',
  copyKey: 'Copiar clave',
  copyKeyFailed:
    'El navegador no ha permitido copiar. La clave está seleccionada para copiarla a mano.',
  hiddenAgain: 'Oculta de nuevo tras 60 segundos',
  freeDevice: 'Para usar esta clave en otro dispositivo, es necesario liberar uno.',
  manageDevices: 'Gestionar dispositivos',
  keyNoLonger: 'Esta clave ya no funciona.',
  noKeysYet: 'Aún no hay nada aquí',
  noKeysYetText:
    'Las claves de licencia aparecen aquí después de comprar un producto que las incluya.',
  noMoreKeys: 'No hay más claves de licencia',
  keysFailed: 'No se han podido cargar las claves de licencia',
  keysForbidden: 'Sin acceso a las claves de licencia',
  keysForbiddenText: 'Si son necesarias, se pueden pedir a soporte.',
};

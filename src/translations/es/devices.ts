import type { DevicesWords } from '../words/devices.js';

export const devices: DevicesWords = {
  devices: 'Dispositivos',
  devicesReading: 'Leyendo los dispositivos…',
  devicesFailed: 'No se han podido cargar los dispositivos',
  noDevices: 'La clave no se usa en ningún dispositivo.',
  unnamedDevice: 'Dispositivo sin nombre',
  deactivate: 'Desactivar',
  deactivateNamed: (device) => `¿Desactivar ${device}?`,
  deactivateText: (product) =>
    `${product} dejará de funcionar ahí. La clave se podrá usar después en otro dispositivo, o de nuevo en este.`,
  keepDevice: 'Conservar dispositivo',
  notDeactivated: 'El dispositivo no se ha desactivado.',
  deactivated: 'Dispositivo desactivado',
};

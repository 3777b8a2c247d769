import type { DevicesWords } from '../words/devices.js';

export const devices: DevicesWords = {
  devices: 'Dispositivi',
  devicesReading: 'Lettura dei dispositivi…',
  devicesFailed: 'Impossibile caricare i dispositivi',
  noDevices: 'La chiave non è in uso su alcun dispositivo.',
  unnamedDevice: 'Dispositivo senza nome',
  deactivate: 'Disattiva',
  deactivateNamed: (device) => `Disattivare ${device}?`,
  deactivateText: (product) =>
    `${product} smette di funzionare lì. La chiave si può poi usare su un altro dispositivo, o di nuovo su questo.`,
  keepDevice: 'Mantieni dispositivo',
  notDeactivated: 'Il dispositivo non è stato disattivato.',
  deactivated: 'Dispositivo disattivato',
};

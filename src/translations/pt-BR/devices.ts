import type { DevicesWords } from '../words/devices.js';

export const devices: DevicesWords = {
  devices: 'Dispositivos',
  devicesReading: 'Lendo os dispositivos…',
  devicesFailed: 'Não foi possível carregar os dispositivos',
  noDevices: 'A chave não está em uso em nenhum dispositivo.',
  unnamedDevice: 'Dispositivo sem nome',
  deactivate: 'Desativar',
  deactivateNamed: (device) => `Desativar ${device}?`,
  deactivateText: (product) =>
    `${product} deixa de funcionar nele. Depois, a chave pode ser usada em outro dispositivo ou neste mesmo.`,
  keepDevice: 'Manter dispositivo',
  notDeactivated: 'O dispositivo não foi desativado.',
  deactivated: 'Dispositivo desativado',
};

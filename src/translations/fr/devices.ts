import type { DevicesWords } from '../words/devices.js';

export const devices: DevicesWords = {
  devices: 'Appareils',
  devicesReading: 'Lecture des appareils…',
  devicesFailed: 'Les appareils n’ont pas pu être chargés',
  noDevices: 'La clé n’est utilisée sur aucun appareil.',
  unnamedDevice: 'Appareil sans nom',
  deactivate: 'Désactiver',
  deactivateNamed: (device) => `Désactiver ${device}\u00a0?`,
  deactivateText: (product) =>
    `${product} cesse d’y fonctionner. La clé peut ensuite servir sur un autre appareil, ou de nouveau sur celui-ci.`,
  keepDevice: 'Garder l’appareil',
  notDeactivated: 'L’appareil n’a pas été désactivé.',
  deactivated: 'Appareil désactivé',
};

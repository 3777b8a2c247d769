import type { DevicesWords } from '../words/devices.js';

export const devices: DevicesWords = {
  devices: 'Geräte',
  devicesReading: 'Geräte werden geladen…',
  devicesFailed: 'Geräte konnten nicht geladen werden',
  noDevices: 'Der Schlüssel wird auf keinem Gerät verwendet.',
  unnamedDevice: 'Gerät ohne Namen',
  deactivate: 'Deaktivieren',
  deactivateNamed: (device) => `${device} deaktivieren?`,
  deactivateText: (product) =>
    `${product} funktioniert dort nicht mehr. Der Schlüssel kann dann auf einem anderen oder erneut auf diesem Gerät verwendet werden.`,
  keepDevice: 'Gerät behalten',
  notDeactivated: 'Das Gerät wurde nicht deaktiviert.',
  deactivated: 'Gerät deaktiviert',
};

import type { DevicesWords } from '../words/devices.js';

/** What the devices of a license key say. */
export const devices: DevicesWords = {
  devices: 'Devices',
  devicesReading: 'Reading the devices…',
  devicesFailed: 'Devices couldn’t be loaded',
  noDevices: 'The key isn’t in use on any device.',
  unnamedDevice: 'Unnamed device',
  deactivate: 'Deactivate',
  deactivateNamed: (device) => `Deactivate ${device}?`,
  deactivateText: (product) =>
    `${product} stops working there. The key can then be used on another device, or on this one again.`,
  keepDevice: 'Keep device',
  notDeactivated: 'The device wasn’t deactivated.',
  deactivated: 'Device deactivated',
};

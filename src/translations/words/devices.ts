/** What the devices of a license key say. */
export interface DevicesWords {
  devices: string;
  devicesReading: string;
  devicesFailed: string;
  noDevices: string;
  unnamedDevice: string;
  deactivate: string;
  deactivateNamed: (device: string) => string;
  deactivateText: (product: string) => string;
  keepDevice: string;
  notDeactivated: string;
  deactivated: string;
}

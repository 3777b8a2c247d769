import type { DevicesWords } from '../words/devices.js';

export const devices: DevicesWords = {
  devices: 'מכשירים',
  devicesReading: 'המכשירים נטענים…',
  devicesFailed: 'טעינת המכשירים נכשלה',
  noDevices: 'המפתח אינו בשימוש באף מכשיר.',
  unnamedDevice: 'מכשיר ללא שם',
  deactivate: 'השבתה',
  deactivateNamed: (device) => `להשבית את ${device}?`,
  deactivateText: (product) =>
    `לא יהיה אפשר להשתמש בו עוד עם ${product}. לאחר מכן אפשר יהיה להשתמש במפתח במכשיר אחר, או שוב במכשיר זה.`,
  keepDevice: 'השארת המכשיר',
  notDeactivated: 'המכשיר לא הושבת.',
  deactivated: 'המכשיר הושבת',
};

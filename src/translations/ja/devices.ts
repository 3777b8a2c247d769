import type { DevicesWords } from '../words/devices.js';

export const devices: DevicesWords = {
  devices: 'デバイス',
  devicesReading: 'デバイスを読み込んでいます…',
  devicesFailed: 'デバイスを読み込めませんでした',
  noDevices: 'このキーを使用しているデバイスはありません。',
  unnamedDevice: '名称のないデバイス',
  deactivate: '解除',
  deactivateNamed: (device) => `${device}を解除しますか？`,
  deactivateText: (product) =>
    `そのデバイスで${product}が使えなくなります。キーは別のデバイスでも、同じデバイスでも再び使えます。`,
  keepDevice: 'そのまま使う',
  notDeactivated: 'デバイスは解除されませんでした。',
  deactivated: 'デバイスを解除しました',
};

import type { DevicesWords } from '../words/devices.js';

export const devices: DevicesWords = {
  devices: '기기',
  devicesReading: '기기를 읽는 중…',
  devicesFailed: '기기를 불러오지 못했습니다',
  noDevices: '이 키를 사용 중인 기기가 없습니다.',
  unnamedDevice: '이름 없는 기기',
  deactivate: '비활성화',
  deactivateNamed: (device) => `${device} 기기를 비활성화하시겠습니까?`,
  deactivateText: (product) =>
    `해당 기기에서 ${product} 사용이 중단됩니다. 이후 키를 다른 기기나 같은 기기에서 다시 사용할 수 있습니다.`,
  keepDevice: '기기 유지',
  notDeactivated: '기기가 비활성화되지 않았습니다.',
  deactivated: '기기가 비활성화됨',
};

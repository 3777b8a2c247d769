import type { DevicesWords } from '../words/devices.js';

export const devices: DevicesWords = {
  devices: '设备',
  devicesReading: '正在读取设备…',
  devicesFailed: '无法加载设备',
  noDevices: '此密钥未在任何设备上使用。',
  unnamedDevice: '未命名设备',
  deactivate: '停用',
  deactivateNamed: (device) => `要停用${device}吗？`,
  deactivateText: (product) =>
    `${product}将无法在该设备上使用。之后密钥可用于其他设备，也可再次用于此设备。`,
  keepDevice: '保留设备',
  notDeactivated: '设备未停用。',
  deactivated: '设备已停用',
};

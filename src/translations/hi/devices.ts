import type { DevicesWords } from '../words/devices.js';

export const devices: DevicesWords = {
  devices: 'डिवाइस',
  devicesReading: 'डिवाइस पढ़े जा रहे हैं…',
  devicesFailed: 'डिवाइस लोड नहीं हो सके',
  noDevices: 'यह कुंजी किसी डिवाइस पर इस्तेमाल नहीं हो रही है।',
  unnamedDevice: 'बिना नाम का डिवाइस',
  deactivate: 'निष्क्रिय करें',
  deactivateNamed: (device) => `${device} को निष्क्रिय करें?`,
  deactivateText: (product) =>
    `${product} वहाँ काम करना बंद कर देगा। इसके बाद कुंजी किसी दूसरे डिवाइस पर, या फिर इसी पर इस्तेमाल की जा सकती है।`,
  keepDevice: 'डिवाइस रहने दें',
  notDeactivated: 'डिवाइस निष्क्रिय नहीं किया गया।',
  deactivated: 'डिवाइस निष्क्रिय किया गया',
};

import type { DevicesWords } from '../words/devices.js';

export const devices: DevicesWords = {
  devices: 'الأجهزة',
  devicesReading: 'جارٍ قراءة الأجهزة…',
  devicesFailed: 'تعذّر تحميل الأجهزة',
  noDevices: 'المفتاح غير مستخدم على أي جهاز.',
  unnamedDevice: 'جهاز بلا اسم',
  deactivate: 'إلغاء التنشيط',
  deactivateNamed: (device) => `هل تريد إلغاء تنشيط ${device}؟`,
  deactivateText: (product) =>
    `سيتوقف ${product} عن العمل هناك. ويمكن بعد ذلك استخدام المفتاح على جهاز آخر، أو على هذا الجهاز مجددًا.`,
  keepDevice: 'إبقاء الجهاز',
  notDeactivated: 'لم يُلغَ تنشيط الجهاز.',
  deactivated: 'تم إلغاء تنشيط الجهاز',
};

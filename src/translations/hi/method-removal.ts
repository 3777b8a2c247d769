import type { MethodRemovalWords } from '../words/method-removal.js';

export const methodRemoval: MethodRemovalWords = {
  removeMethodNamed: (method) => `${method} को हटाएँ?`,
  removalReading: 'इससे जुड़े भुगतान जाँचे जा रहे हैं…',
  removalUnknown: 'यह जाँचा नहीं जा सका कि इससे किसी सब्सक्रिप्शन का भुगतान होता है या नहीं।',
  removalStops: (subscriptions) =>
    `इससे ${subscriptions} का भुगतान होता है। इसके बिना, वहाँ भुगतान का दूसरा तरीका चुने जाने तक अगला नवीनीकरण शुल्क नहीं लिया जा सकेगा।`,
  removalLast: 'भुगतान का यही एक तरीका सहेजा हुआ है।',
  removalFree: 'इससे किसी सब्सक्रिप्शन का भुगतान नहीं होता।',
  keepMethod: 'रहने दें',
  removeMethodAct: 'भुगतान का तरीका हटाएँ',
  notRemoved: 'भुगतान का तरीका नहीं हटाया गया।',
  methodRemoved: 'भुगतान का तरीका हटाया गया',
};

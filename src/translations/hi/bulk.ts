import type { BulkWords } from '../words/bulk.js';

export const bulk: BulkWords = {
  bulkText: 'हर ग्राहक को अपने पोर्टल के लिंक वाला ईमेल मिलेगा। भेजने के बाद इसे वापस नहीं लिया जा सकता।',
  bulkSend: (count) => `${count} आमंत्रण भेजें`,
  bulkProgress: (sent, all) => `${all} में से ${sent} भेजे गए`,
  bulkStop: 'रोकें',
  bulkPause: (seconds) => `${String(seconds)} सेकंड में भेजना जारी रहेगा।`,
  bulkWaiting: 'अभी नहीं भेजा गया',
  bulkSending: 'भेजा जा रहा है…',
  bulkSent: 'भेजा गया',
  bulkFailed: 'नहीं भेजा गया',
  bulkUnknown: 'अभी पता नहीं',
  bulkNoEmail: 'ईमेल दर्ज नहीं है',
  bulkLeftOut: 'छोड़ा गया',
};

import type { DetailWords } from '../words/detail.js';

export const detail: DetailWords = {
  about: 'परिचय',
  sections: 'ग्राहक की गतिविधि',
  tabTransactions: 'लेनदेन',
  tabSubscriptions: 'सक्रिय सब्सक्रिप्शन',
  tabWallet: 'वॉलेट लेजर',
  walletGlance: 'वॉलेट',
  walletGlanceDays: 'पिछले 90 दिन',
  blocked: 'ब्लॉक किया गया',
  viewAsCustomer: 'ग्राहक के रूप में देखें',
  viewingAs: (name) => `${name} के रूप में देख रहे हैं`,
  viewingAsText: 'ग्राहक को यही दिखता है। यहाँ कुछ बदला नहीं जा सकता।',
  exportData: 'इस ग्राहक का डेटा एक्सपोर्ट करें',
  exporting: 'फ़ाइल तैयार हो रही है',
  exported: 'फ़ाइल सहेजी गई',
  exportFailed: 'डेटा पूरा नहीं पढ़ा जा सका, इसलिए कोई फ़ाइल सहेजी नहीं गई।',
  detailAddFunds: 'धनराशि जोड़ें',
  detailDeductFunds: 'धनराशि घटाएँ',
  detailCopyId: 'ग्राहक ID कॉपी करें',
};

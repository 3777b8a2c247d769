import type { PortalWords } from '../words/portal.js';

export const portal: PortalWords = {
  account: 'खाता',
  overview: 'सारांश',
  portalSubscriptions: 'सब्सक्रिप्शन',
  portalBilling: 'बिलिंग',
  portalLicenses: 'लाइसेंस कुंजियाँ',
  portalEntitlements: 'लाभ',
  portalWallet: 'वॉलेट',
  portalMethods: 'भुगतान के तरीके',
  portalProfile: 'प्रोफ़ाइल',
  nextPayment: 'अगला भुगतान',
  plusTax: '+ टैक्स',
  noNextPayment: 'कुछ बकाया नहीं है',
  portalChange: 'बदलें',
  andBalances: (balances) => `और ${balances}`,
  allKeys: 'सभी कुंजियाँ',
  allBills: 'सभी बिल',
  recentBills: 'हाल के बिल',
  paymentProblem: (what) => `${what} के लिए आपका भुगतान नहीं हो सका।`,
  paymentProblemText: 'ऐक्सेस बनाए रखने के लिए भुगतान का तरीका अपडेट करें।',
  nothingHereText: 'आपकी पहली खरीद के बाद आपके सब्सक्रिप्शन, बिल और लाइसेंस कुंजियाँ यहाँ दिखेंगी।',
  partFailed: 'यह हिस्सा लोड नहीं हो सका',
  portalForbidden: 'यह खाता यहाँ नहीं दिखाया जा सकता',
  portalForbiddenText:
    'आपने ग्राहक के रूप में साइन इन नहीं किया है। अगर आपको लगता है कि ऐसा होना चाहिए, तो दुकान से पूछें।',
  portalBalance: 'वॉलेट बैलेंस',
};

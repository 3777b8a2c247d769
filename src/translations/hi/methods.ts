import type { MethodsWords } from '../words/methods.js';

export const methods: MethodsWords = {
  paymentMethods: 'भुगतान के तरीके',
  unnamedMethod: 'बिना नाम का भुगतान का तरीका',
  methodExpired: 'समाप्त',
  methodExpiresSoon: 'जल्द समाप्त होगा',
  methodExpiry: (month) => `${month} में समाप्त`,
  methodOnce: 'सब्सक्रिप्शन के लिए नहीं',
  methodPaysFor: (subscriptions) => `इससे भुगतान: ${subscriptions}`,
  methodLastUsed: (date) => `पिछला इस्तेमाल ${date}`,
  removeMethod: 'हटाएँ',
  noMethodsYet: 'यहाँ अभी कुछ नहीं है',
  noMethodsYetText: 'खरीद के दौरान सहेजे गए भुगतान के तरीके यहाँ दिखेंगे।',
  methodsFailed: 'भुगतान के तरीके लोड नहीं हो सके',
  methodsForbidden: 'आपके पास भुगतान के तरीके देखने की अनुमति नहीं है',
  methodsForbiddenText: 'ज़रूरत हो तो सहायता टीम से पूछें।',
};

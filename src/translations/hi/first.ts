import type { FirstWords } from '../words/first.js';

export const first: FirstWords = {
  customers: 'ग्राहक',
  name: 'नाम',
  customerId: 'ग्राहक ID',
  email: 'ईमेल',
  phone: 'फ़ोन',
  createdUtc: 'बनने का समय (UTC)',
  createdAtUtc: (date, time) => `${date}, ${time} UTC पर बनाया गया`,
  notProvided: 'उपलब्ध नहीं',
  unnamedCustomer: 'बिना नाम का ग्राहक',
  loadFailed: 'ग्राहक लोड नहीं हो सके',
  invite: 'आमंत्रण',
  select: 'चुनें',
  actions: 'कार्रवाइयाँ',
  amountUnreadable: 'यह राशि पढ़ी नहीं जा सकी',
  minorUnits: 'सबसे छोटी इकाई में',
};

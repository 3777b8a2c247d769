import { lookup } from '../../format/lookup.js';
import type { SubscriptionsWords } from '../words/subscriptions.js';

const STATUS: Readonly<Record<string, string>> = {
  active: 'सक्रिय',
  ending: 'समाप्त होने वाला',
  pending: 'लंबित',
  on_hold: 'होल्ड पर',
  past_due: 'बकाया',
  paused: 'रुका हुआ',
  cancelled: 'रद्द',
  failed: 'विफल',
  expired: 'समाप्त',
};

export const subscriptions: SubscriptionsWords = {
  subscriptions: 'सब्सक्रिप्शन',
  subscription: 'सब्सक्रिप्शन',
  subscriptionStatus: (status) => lookup(STATUS, status) ?? status.replaceAll('_', ' '),
  everyPeriod: (count, unit) => {
    const name = { day: 'दिन', week: 'हफ़्ते', month: 'महीने', year: 'साल' }[unit];
    return count === 1 ? `हर ${name}` : `हर ${String(count)} ${name}`;
  },
  planPrice: (price, period, tax) =>
    `${period} ${price}${tax ? { added: ' + टैक्स', excluded: ' (टैक्स अलग)' }[tax] : ''}`,
  onDemand: 'उपयोग के अनुसार शुल्क',
  quantityOf: (count) => `मात्रा ${count}`,
  renews: (date) => `${date} को नवीनीकरण`,
  accessUntil: (date) => `${date} तक ऐक्सेस`,
  accessUntilThen: (date) => `आपके पास ${date} तक ऐक्सेस है। आपसे आगे कोई शुल्क नहीं लिया जाएगा।`,
  dueSince: (date) => `${date} से बकाया`,
  renewalFailed: (date) =>
    `${date} का भुगतान नहीं हो सका।\nऐक्सेस बनाए रखने के लिए भुगतान का तरीका अपडेट करें।`,
  pausedSince: (date) => `${date} से रुका हुआ। इस बीच कोई शुल्क नहीं लिया जाता।`,
  endedOn: (date) => `${date} को समाप्त हुआ`,
  planChanges: (plan, date) => `${date} को ${plan} में बदलेगा`,
  noneRunning: 'कोई मौजूदा सब्सक्रिप्शन नहीं',
  endedSubscriptions: (count) => (count ? `समाप्त (${count})` : 'समाप्त'),
  subscriptionsFailed: 'सब्सक्रिप्शन लोड नहीं हो सके',
  details: 'विवरण',
  manage: 'प्रबंधित करें',
  cancelSubscription: 'सब्सक्रिप्शन रद्द करें',
  keepSubscription: 'सब्सक्रिप्शन जारी रखें',
  resumeSubscription: 'सब्सक्रिप्शन फिर शुरू करें',
  updateMethod: 'भुगतान का तरीका अपडेट करें',
  retryPayment: 'भुगतान फिर से आज़माएँ',
};

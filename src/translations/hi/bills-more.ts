import type { BillsMoreWords } from '../words/bills-more.js';

export const billsMore: BillsMoreWords = {
  explainCharge: 'इस शुल्क का विवरण',
  chargeReading: 'शुल्क पढ़ा जा रहा है…',
  chargeFailed: 'शुल्क लोड नहीं हो सका',
  chargeItem: 'बिना नाम का आइटम',
  chargeTax: 'टैक्स',
  total: 'कुल',
  includesTax: (amount) => `कीमतों में ${amount} टैक्स शामिल है।`,
  chargeFromWallet: 'वॉलेट बैलेंस से',
  walletPaid: (amount) => `इसमें से ${amount} वॉलेट बैलेंस से चुकाए गए।`,
  notItemized: 'बिना विवरण की राशि',
  notItemizedText:
    'आइटमों का जोड़ कुल राशि के बराबर नहीं है। अंतर छूट, वॉलेट बैलेंस या समायोजन का हो सकता है; रिकॉर्ड से यह पता नहीं चलता।',
  discountUsed: (codes) => `इस्तेमाल किया गया छूट कोड: ${codes}।`,
  creditLine: 'शून्य से कम की पंक्ति उस अवधि की वापसी है जिसका भुगतान पहले हो चुका था।',
  refundedOn: (amount, date) => `${date} को ${amount} का रिफ़ंड हुआ।`,
  spendNote: 'पिछले 12 महीनों में चुकाई गई राशि, रिफ़ंड से पहले।',
  spendNone: 'पिछले 12 महीनों में कोई भुगतान नहीं हुआ।',
  spendReading: (bills) => `सभी बिल पढ़े जा रहे हैं: अब तक ${bills}…`,
  spendSentence: (total, month, most) => `12 महीनों में ${total}; सबसे ज़्यादा ${month} में, ${most}।`,
  spendCurrency: 'मुद्रा',
  showAsTable: 'तालिका में दिखाएँ',
  payNow: 'अभी भुगतान करें',
};

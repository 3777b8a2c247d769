import type { BlocksWords } from '../words/blocks.js';

export const blocks: BlocksWords = {
  close: 'बंद करें',
  cancel: 'रद्द करें',
  discardQuestion: 'आपका लिखा हुआ हटा दें?',
  keepEditing: 'बदलना जारी रखें',
  discard: 'हटाएँ',

  fieldsWrong: (labels) => `${String(labels.length)} फ़ील्ड पर ध्यान देना ज़रूरी है: ${labels.join(', ')}`,
  amountEmpty: 'राशि दर्ज करें।',
  amountNotNumber: (example) => `राशि अंकों में दर्ज करें, जैसे ${example}।`,
  amountAmbiguous: (example) =>
    `इसे दो तरह से पढ़ा जा सकता है। दशमलव ${example} की तरह लिखें, हज़ार के विभाजक के बिना।`,
  amountTooPrecise: (decimals) =>
    decimals === 0 ? 'इस मुद्रा में दशमलव नहीं होते।' : `ज़्यादा से ज़्यादा ${String(decimals)} दशमलव अंक लिखें।`,
  amountNegative: 'राशि बिना ऋण चिह्न के दर्ज करें।',
  amountTooLarge: 'यह राशि बहुत बड़ी है।',
  amountOtherCurrency: (currency) => `यह दूसरी मुद्रा है। ${currency} में राशि दर्ज करें।`,
  amountUnknownCurrency: (currency) => `${currency} में राशि यहाँ दर्ज नहीं की जा सकती।`,

  unknownOutcome: 'अभी पता नहीं है कि यह पूरा हुआ या नहीं।',
  unknownOutcomeText:
    'भेजने के बाद कनेक्शन टूट गया। फिर कोशिश करने से पहले जाँच लें; वही अनुरोध कभी दो बार नहीं भेजा जाता।',
  checkAgain: 'फिर से जाँचें',
  checking: 'जाँच हो रही है',
  amountZero: '0 से ज़्यादा राशि दर्ज करें।',
  stillWorking: 'काम जारी है। आप इंतज़ार कर सकते हैं या बंद कर सकते हैं; यह दो बार नहीं होगा।',
  nothingChanged: 'कुछ नहीं बदला गया।',
  optional: 'वैकल्पिक',
};

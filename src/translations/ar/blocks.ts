import type { BlocksWords } from '../words/blocks.js';

export const blocks: BlocksWords = {
  close: 'إغلاق',
  cancel: 'إلغاء',
  discardQuestion: 'هل تريد تجاهل ما كتبته؟',
  keepEditing: 'متابعة التعديل',
  discard: 'تجاهل',

  fieldsWrong: (labels) =>
    `الحقول التي تحتاج إلى مراجعة (${String(labels.length)}): ${labels.join('، ')}`,
  amountEmpty: 'أدخل مبلغًا.',
  amountNotNumber: (example) => `أدخل المبلغ بالأرقام، مثل ${example}.`,
  amountAmbiguous: (example) =>
    `يمكن قراءة هذا بطريقتين. اكتب الكسور العشرية كما في ${example}، من دون فواصل الآلاف.`,
  amountTooPrecise: (decimals) =>
    decimals === 0
      ? 'لا توجد كسور عشرية في هذه العملة.'
      : `الحد الأقصى لعدد المنازل العشرية: ${String(decimals)}.`,
  amountNegative: 'أدخل المبلغ من دون علامة ناقص.',
  amountTooLarge: 'هذا المبلغ كبير جدًا.',
  amountOtherCurrency: (currency) => `هذه عملة أخرى. أدخل المبلغ بعملة ${currency}.`,
  amountUnknownCurrency: (currency) => `لا يمكن إدخال مبالغ بعملة ${currency} هنا.`,

  unknownOutcome: 'لا نعرف بعد ما إذا تم ذلك.',
  unknownOutcomeText:
    'انقطع الاتصال بعد الإرسال. تحقّق قبل المحاولة مرة أخرى؛ لا يُرسَل الطلب نفسه مرتين أبدًا.',
  checkAgain: 'التحقق مجددًا',
  checking: 'جارٍ التحقق',
  amountZero: 'أدخل مبلغًا أكبر من 0.',
  stillWorking: 'ما زال العمل جاريًا. يمكنك الانتظار أو الإغلاق؛ ولن يُنفَّذ مرتين.',
  nothingChanged: 'لم يتغير شيء.',
  optional: 'اختياري',
};

import type { MethodRemovalWords } from '../words/method-removal.js';

export const methodRemoval: MethodRemovalWords = {
  removeMethodNamed: (method) => `هل تريد إزالة ${method}؟`,
  removalReading: 'جارٍ التحقق مما تُستخدم لدفعه…',
  removalUnknown: 'تعذّر التحقق مما إذا كان أي اشتراك يُدفع بها.',
  removalStops: (subscriptions) =>
    `تُستخدم لدفع ${subscriptions}. من دونها لن يمكن تحصيل التجديد التالي، إلى أن تُختار طريقة دفع أخرى هناك.`,
  removalLast: 'هذه طريقة الدفع الوحيدة المحفوظة.',
  removalFree: 'لا يوجد اشتراك يُدفع بها.',
  keepMethod: 'إبقاء',
  removeMethodAct: 'إزالة طريقة الدفع',
  notRemoved: 'لم تُزَل طريقة الدفع.',
  methodRemoved: 'تمت إزالة طريقة الدفع',
};

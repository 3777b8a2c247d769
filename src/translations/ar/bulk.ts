import { pluralForm } from '../../format/plural.js';
import type { BulkWords } from '../words/bulk.js';
import { seconds } from './controls.js';

export const bulk: BulkWords = {
  bulkText: 'يتلقى كل عميل رسالة بريد إلكتروني فيها رابط إلى بوابته. لا يمكن التراجع عن الإرسال.',
  bulkSend: (count, number) => {
    const many = `إرسال ${count} دعوة`;
    const few = `إرسال ${count} دعوات`;
    return { zero: many, one: 'إرسال دعوة واحدة', two: 'إرسال دعوتين', few, many, other: many }[
      pluralForm(number, 'ar')
    ];
  },
  bulkProgress: (sent, all) => `تم إرسال ${sent} من ${all}`,
  bulkStop: 'إيقاف',
  bulkPause: (count) => `يُستأنف الإرسال بعد ${seconds(count)}.`,
  bulkWaiting: 'لم تُرسَل بعد',
  bulkSending: 'جارٍ الإرسال…',
  bulkSent: 'أُرسلت',
  bulkFailed: 'لم تُرسَل',
  bulkUnknown: 'غير معروف بعد',
  bulkNoEmail: 'لا يوجد بريد إلكتروني',
  bulkLeftOut: 'مستبعد',
};

import type { BillsMoreWords } from '../words/bills-more.js';

export const billsMore: BillsMoreWords = {
  explainCharge: 'تفاصيل هذه الرسوم',
  chargeReading: 'جارٍ قراءة الرسوم…',
  chargeFailed: 'تعذّر تحميل الرسوم',
  chargeItem: 'عنصر بلا اسم',
  chargeTax: 'الضريبة',
  total: 'الإجمالي',
  includesTax: (amount) => `تشمل الأسعار ضريبة قدرها ${amount}.`,
  chargeFromWallet: 'من رصيد المحفظة',
  walletPaid: (amount) => `دُفع منها ${amount} من رصيد المحفظة.`,
  notItemized: 'غير مفصّل',
  notItemizedText:
    'مجموع العناصر لا يساوي الإجمالي. قد يكون الفرق خصمًا أو رصيد محفظة أو تسوية؛ والسجلات لا توضح ذلك.',
  discountUsed: (codes) => `رمز الخصم المستخدم: ${codes}.`,
  creditLine: 'السطر الأقل من صفر هو قيمة مدة سبق دفع ثمنها.',
  refundedOn: (amount, date) => `تم استرداد ${amount} في ${date}.`,
  spendNote: 'ما تم دفعه في آخر 12 شهرًا، قبل عمليات الاسترداد.',
  spendNone: 'لم يُدفع شيء في آخر 12 شهرًا.',
  spendReading: (bills) => `جارٍ قراءة كل الرسوم، العدد حتى الآن: ${bills}…`,
  spendSentence: (total, month, most) => `${total} في 12 شهرًا؛ وأكثرها في ${month} بمبلغ ${most}.`,
  spendCurrency: 'العملة',
  showAsTable: 'عرض كجدول',
  payNow: 'ادفع الآن',
};

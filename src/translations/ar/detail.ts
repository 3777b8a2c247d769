import type { DetailWords } from '../words/detail.js';

export const detail: DetailWords = {
  about: 'نبذة',
  sections: 'نشاط العميل',
  tabTransactions: 'المعاملات',
  tabSubscriptions: 'الاشتراكات النشطة',
  tabWallet: 'سجل المحفظة',
  walletGlance: 'المحفظة',
  walletGlanceDays: 'آخر 90 يومًا',
  blocked: 'محظور',
  viewAsCustomer: 'العرض بصفة العميل',
  viewingAs: (name) => `العرض بصفة ${name}`,
  viewingAsText: 'هذا ما يراه العميل. لا يمكن تغيير أي شيء هنا.',
  exportData: 'تصدير بيانات هذا العميل',
  exporting: 'جارٍ تحضير الملف',
  exported: 'تم حفظ الملف',
  exportFailed: 'تعذّرت قراءة البيانات كاملة، لذلك لم يُحفظ أي ملف.',
  detailAddFunds: 'إضافة أموال',
  detailDeductFunds: 'خصم أموال',
  detailCopyId: 'نسخ معرّف العميل',
};

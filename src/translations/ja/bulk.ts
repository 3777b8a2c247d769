import type { BulkWords } from '../words/bulk.js';

export const bulk: BulkWords = {
  bulkText: '各顧客に、本人のポータルへのリンクがメールで届きます。送信後は取り消せません。',
  bulkSend: (count) => `${count}件の招待を送信`,
  bulkProgress: (sent, all) => `${all}件中${sent}件を送信済み`,
  bulkStop: '停止',
  bulkPause: (seconds) => `${String(seconds)}秒後に送信を続けます。`,
  bulkWaiting: '未送信',
  bulkSending: '送信中…',
  bulkSent: '送信済み',
  bulkFailed: '送信できませんでした',
  bulkUnknown: '結果が不明です',
  bulkNoEmail: 'メールアドレスなし',
  bulkLeftOut: '対象外',
};

import type { BulkWords } from '../words/bulk.js';

export const bulk: BulkWords = {
  bulkText: '每位客户都会收到一封电子邮件，其中含有其专属门户的链接。发送后无法撤回。',
  bulkSend: (count) => `发送 ${count} 份邀请`,
  bulkProgress: (sent, all) => `已发送 ${sent} 份，共 ${all} 份`,
  bulkStop: '停止',
  bulkPause: (seconds) => `${String(seconds)} 秒后继续发送。`,
  bulkWaiting: '尚未发送',
  bulkSending: '正在发送…',
  bulkSent: '已发送',
  bulkFailed: '未发送',
  bulkUnknown: '结果未知',
  bulkNoEmail: '没有电子邮箱',
  bulkLeftOut: '已略过',
};

import type { FirstWords } from '../words/first.js';

export const first: FirstWords = {
  customers: '客户',
  name: '姓名',
  customerId: '客户 ID',
  email: '电子邮箱',
  phone: '电话',
  createdUtc: '创建时间 (UTC)',
  createdAtUtc: (date, time) => `创建于${date} ${time} UTC`,
  notProvided: '未提供',
  unnamedCustomer: '未命名客户',
  loadFailed: '无法加载客户',
  invite: '邀请',
  select: '选择',
  actions: '操作',
  amountUnreadable: '无法读取此金额',
  minorUnits: '以最小单位计',
};

import type { FirstWords } from '../words/first.js';

export const first: FirstWords = {
  customers: '고객',
  name: '이름',
  customerId: '고객 ID',
  email: '이메일',
  phone: '전화번호',
  createdUtc: '생성 일시(UTC)',
  createdAtUtc: (date, time) => `${date} ${time} UTC 생성`,
  notProvided: '제공되지 않음',
  unnamedCustomer: '이름 없는 고객',
  loadFailed: '고객을 불러오지 못했습니다',
  invite: '초대',
  select: '선택',
  actions: '작업',
  amountUnreadable: '이 금액을 읽지 못했습니다',
  minorUnits: '최소 단위 기준',
};

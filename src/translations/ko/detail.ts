import type { DetailWords } from '../words/detail.js';

export const detail: DetailWords = {
  about: '정보',
  sections: '고객 활동',
  tabTransactions: '거래',
  tabSubscriptions: '활성 구독',
  tabWallet: '지갑 원장',
  walletGlance: '지갑',
  walletGlanceDays: '최근 90일',
  blocked: '차단됨',
  viewAsCustomer: '고객 화면으로 보기',
  viewingAs: (name) => `${name} 고객 화면으로 보는 중`,
  viewingAsText: '고객에게 보이는 화면입니다. 여기서는 아무것도 변경할 수 없습니다.',
  exportData: '이 고객의 데이터 내보내기',
  exporting: '파일 준비 중',
  exported: '파일이 저장되었습니다',
  exportFailed: '데이터를 모두 읽지 못해 파일을 저장하지 않았습니다.',
  detailAddFunds: '잔액 추가',
  detailDeductFunds: '잔액 차감',
  detailCopyId: '고객 ID 복사',
};

import type { ControlsWords } from '../words/controls.js';

export const controls: ControlsWords = {
  clearSearch: '검색 지우기',
  copy: (id) => `${id} 복사`,
  copied: '복사됨',
  copyFailed: '복사가 허용되지 않았습니다. ID가 선택되어 있으니 직접 복사하세요.',
  rowsPerPage: '페이지당 행',
  previous: '이전',
  next: '다음',
  rowRange: (first, last) => `${first}–${last}`,
  loadFailedText:
    '서버가 응답하지 않았습니다. 변경된 내용이 없습니다. 검색과 페이지는 그대로입니다.',
  offlineText: '오프라인 상태입니다. 변경된 내용이 없습니다. 연결되면 다시 시도합니다.',
  offlineSince: (time) => `오프라인 상태입니다. ${time}에 불러온 내용을 표시합니다.`,
  staleSince: (time) => `업데이트하지 못했습니다. ${time}에 불러온 내용을 표시합니다.`,
  rateLimited: '요청이 너무 많습니다',
  rateLimitedText: (seconds) =>
    `${String(seconds)}초 기다린 후 다시 시도하세요. 검색과 페이지는 그대로입니다.`,
  tryAgain: '다시 시도',
  reference: (id) => `참조 번호 ${id}`,
  sessionEnded: '세션이 종료되었습니다',
  sessionEndedText: '계속하려면 다시 로그인하세요. 입력한 내용은 그대로 있습니다.',
  signIn: '로그인',
  buildReport: '보고서 만들기',
  moveUp: (what) => `${what} 위로 이동`,
  moveDown: (what) => `${what} 아래로 이동`,
  movedTo: (what, place) => `${what}: 이제 ${place}번째`,
};

import type { BlocksWords } from '../words/blocks.js';

export const blocks: BlocksWords = {
  close: '닫기',
  cancel: '취소',
  discardQuestion: '입력한 내용을 버리시겠습니까?',
  keepEditing: '계속 편집',
  discard: '버리기',

  fieldsWrong: (labels) => `확인이 필요한 항목 ${String(labels.length)}개: ${labels.join(', ')}`,
  amountEmpty: '금액을 입력하세요.',
  amountNotNumber: (example) => `금액을 숫자로 입력하세요. 예: ${example}.`,
  amountAmbiguous: (example) =>
    `두 가지로 읽을 수 있습니다. 소수는 ${example}처럼 천 단위 구분 기호 없이 입력하세요.`,
  amountTooPrecise: (decimals) =>
    decimals === 0
      ? '이 통화에는 소수가 없습니다.'
      : `소수점 이하 ${String(decimals)}자리까지만 입력하세요.`,
  amountNegative: '음수 기호 없이 금액을 입력하세요.',
  amountTooLarge: '금액이 너무 큽니다.',
  amountOtherCurrency: (currency) => `다른 통화입니다. ${currency} 금액을 입력하세요.`,
  amountUnknownCurrency: (currency) => `${currency} 금액은 여기에 입력할 수 없습니다.`,

  unknownOutcome: '처리가 완료되었는지 아직 알 수 없습니다.',
  unknownOutcomeText:
    '전송 후 연결이 끊겼습니다. 다시 시도하기 전에 확인하세요. 같은 요청이 두 번 전송되지 않습니다.',
  checkAgain: '다시 확인',
  checking: '확인 중',
  amountZero: '0보다 큰 금액을 입력하세요.',
  stillWorking: '처리 중입니다. 기다리거나 닫아도 됩니다. 두 번 처리되지 않습니다.',
  nothingChanged: '변경된 내용이 없습니다.',
  optional: '선택 사항',
};

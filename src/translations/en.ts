import { blocks } from './en/blocks.js';
import { controls } from './en/controls.js';
import { first } from './en/first.js';
import { report } from './en/report.js';
import type { Translation } from './translation.js';

/**
 * English, whole. Elements take it in parts, each with the code that needs it: no page waits for
 * words that it doesn't show yet.
 */
const en: Translation = {
  $code: 'en',
  $name: 'English',
  $dir: 'ltr',
  ...first,
  ...controls,
  ...blocks,
  ...report,
};

export default en;

import { entitlements } from './en/entitlements.js';
import { invite } from './en/invite.js';
import { licenses } from './en/licenses.js';
import { portal } from './en/portal.js';
import type { Translation, Words } from './translation.js';

/** "License" is the verb where people write "licence". */
function british(texts: Partial<Translation>): Partial<Translation> {
  return Object.fromEntries(
    Object.entries(texts).map(([key, text]: [string, unknown]) => [
      key,
      typeof text === 'string' ? text.replace(/([Ll]icen)se(?= key)/g, '$1ce') : text,
    ]),
  );
}

/** English of Britain and India, as far as it is spelled otherwise. */
const enGB: Words = {
  $code: 'en-GB',
  $name: 'English (UK)',
  $dir: 'ltr',
  ...british(entitlements),
  ...british(invite),
  ...british(licenses),
  ...british(portal),
};

export default enGB;

/**
 * Ids that look like upstream's (`cus_` and 21 letters and digits) and can be read back.
 *
 * An id hides the customer it belongs to and a running number, so that a record can be found
 * without keeping or searching a list of everything. To callers ids stay opaque, as upstream's are.
 */
import { mix, Random, word } from './random.js';

export type IdKind =
  | 'cus'
  | 'pay'
  | 'ref'
  | 'sub'
  | 'pm'
  | 'cwt'
  | 'lic'
  | 'lki'
  | 'dp'
  | 'pdt'
  | 'adn'
  | 'pdc'
  | 'pcg'
  | 'mtr'
  | 'bus'
  | 'brd'
  | 'dsc'
  | 'cde'
  | 'ccb'
  | 'ccg'
  | 'ccl'
  | 'ent'
  | 'eng'
  | 'eml'
  | 'fil'
  | 'blk'
  | 'bln'
  | 'spc'
  | 'inv';

export interface Ids {
  /** The id of record `ordinal` of customer `owner`; both below 2^24. */
  make(kind: IdKind, owner: number, ordinal: number): string;
  /** What `make` was given, or undefined for an id that it never made. */
  read(kind: IdKind, id: string): { owner: number; ordinal: number } | undefined;
}

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const HALF = 0xffffff;
const DIGITS = 9; // 62^9 > 2^48

/** Start and end of the first ten customers' ids, as in the reference pictures. */
// prettier-ignore
const PICTURED = [
  ['5fps', '9Qaa'], ['8Kq2', '11Zd'], ['Jm3x', 'e7Tw'], ['T4vn', '0cHb'], ['w9Bd', 'uK3p'],
  ['2Yhe', 'Vr8s'], ['Zc6a', '4LmN'], ['pX1r', 'G5dE'], ['0FvK', 's6Ja'], ['rQ7m', 'B2xY'],
] as const;

/** Ids of a seed: the same record has the same id in every sandbox of that seed. */
export function createIds(seed: number): Ids {
  const keys = new Map<IdKind, number>();
  const keyOf = (kind: IdKind): number => {
    let key = keys.get(kind);
    if (key === undefined) keys.set(kind, (key = mix(seed, word(kind))));
    return key;
  };

  const make = (kind: IdKind, owner: number, ordinal: number): string => {
    const body = write(keyOf(kind), owner, ordinal);
    const pictured = kind === 'cus' ? PICTURED[owner] : undefined;
    return pictured
      ? `${kind}_${pictured[0]}${body.slice(4, 17)}${pictured[1]}`
      : `${kind}_${body}`;
  };
  const known = new Map(PICTURED.map((_, owner) => [make('cus', owner, 0), owner]));

  return {
    make,
    read(kind, id) {
      const owner = known.get(id);
      if (owner !== undefined) return kind === 'cus' ? { owner, ordinal: 0 } : undefined;
      const prefix = `${kind}_`;
      if (!id.startsWith(prefix) || id.length !== prefix.length + 21) return undefined;
      const found = read(keyOf(kind), id.slice(prefix.length));
      // Writing it again catches an id with a changed letter anywhere.
      return found && make(kind, found.owner, found.ordinal) === id ? found : undefined;
    },
  };
}

/** Four rounds of a Feistel network: neighbours in, unrelated numbers out, and reversible. */
function write(key: number, owner: number, ordinal: number): string {
  let left = owner;
  let right = ordinal;
  for (let round = 0; round < 4; round++) {
    [left, right] = [right, left ^ (mix(key, round, right) & HALF)];
  }
  let number = left * 2 ** 24 + right;
  let body = '';
  for (let i = 0; i < DIGITS - 1; i++) {
    body += ALPHABET.charAt(number % 62);
    number = Math.floor(number / 62);
  }
  // The last digit has only two values; shifting it by the ones before makes it look like the rest.
  body += ALPHABET.charAt((number + word(body)) % 62);
  const filler = new Random(mix(key, left, right));
  while (body.length < 21) body += ALPHABET.charAt(filler.int(0, 61));
  return body;
}

function read(key: number, body: string): { owner: number; ordinal: number } | undefined {
  const head = body.slice(0, DIGITS - 1);
  let number = (ALPHABET.indexOf(body.charAt(DIGITS - 1)) + 62 - (word(head) % 62)) % 62;
  for (let i = DIGITS - 2; i >= 0; i--) number = number * 62 + ALPHABET.indexOf(body.charAt(i));
  let left = Math.floor(number / 2 ** 24);
  let right = number % 2 ** 24;
  if (number < 0 || left > HALF) return undefined;
  for (let round = 3; round >= 0; round--) {
    [left, right] = [right ^ (mix(key, round, left) & HALF), left];
  }
  return { owner: left, ordinal: right };
}

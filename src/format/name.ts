const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

function firstGrapheme(word: string): string {
  const [first] = segmenter.segment(word);
  return first?.segment ?? '';
}

/**
 * Initials for an avatar: of the first two words in scripts with capitals, one character in
 * all others, where two don't fit or join into a word.
 */
export function initials(name: string): string {
  const [first = '', second = ''] = name.trim().split(/\s+/).map(firstGrapheme);
  return (hasCase(first) && hasCase(second) ? first + second : first).toUpperCase();
}

function hasCase(character: string): boolean {
  return character.toLowerCase() !== character.toUpperCase();
}

/**
 * A text from outside with its invisible marks made visible: they can turn a name or an address
 * around. Joiners stay, since Hindi and emoji need them.
 */
export function revealMarks(text: string): string {
  return text.replace(
    /[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g,
    (mark) => `[U+${mark.charCodeAt(0).toString(16).toUpperCase()}]`,
  );
}

/** A fixed colour number for an id, 0 to 7. */
export function hueOf(id: string): number {
  let hash = 0;
  for (const character of id) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  // The high bits: the low ones hardly mix.
  return hash >>> 29;
}

/** A key for a change that may be made any number of times, such as cancelling and keeping in turns. */
export function randomKey(): string {
  return asUuid(crypto.getRandomValues(new Uint32Array(4)));
}

/**
 * The key of a change that must happen once for what the visitor has seen, as a refund of a payment
 * with these earlier refunds: the same in another tab and after a reload, without being kept
 * anywhere. Not a secret, and no proof of anything: the handler ties it to the user and compares
 * what is sent with it.
 */
export function keyFor(...seen: readonly unknown[]): string {
  const text = JSON.stringify(seen);
  // FNV-1a, four times from different beginnings: `crypto.subtle` isn't there without HTTPS.
  const hashes = Uint32Array.from([0x811c9dc5, 0x9dc5811c, 0x5bd1e995, 0x27d4eb2f], (seed) => {
    let hash = seed;
    for (let at = 0; at < text.length; at++) {
      hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
      hash ^= hash >>> 15;
    }
    return hash;
  });
  return asUuid(hashes);
}

/** Version 8: of a making of one's own. */
function asUuid(words: Uint32Array): string {
  const hex = [...words].map((word) => word.toString(16).padStart(8, '0')).join('');
  const [, a, b, c, d, e] =
    /^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/.exec(hex) ?? ([] as readonly string[]);
  return [a, b, `8${c ?? ''}`, `8${d ?? ''}`, e].join('-');
}

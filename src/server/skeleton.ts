/** The elements that fill a page, and so would move what is below them when they come. */
export type SkeletonTag =
  'customer-table' | 'customer-detail' | 'customer-portal' | 'wallet-ledger';

export interface SkeletonOptions {
  /** Rows of a page, as the table's `page-size` says. */
  readonly pageSize?: number;
  /** The nonce of your Content-Security-Policy, for the one style that the skeleton has. */
  readonly nonce?: string;
}

/** From which width on, and how high: all around the rows, and each row. Pixels at the usual text size. */
type Room = readonly [from: number, frame: number, row?: number];

/** What an element takes while its first data is on its way, at the thresholds of its layout. */
const ROOMS: Readonly<Record<SkeletonTag, readonly Room[]>> = {
  'customer-table': [
    [0, 224, 93],
    [480, 176, 69],
    [1040, 176, 44],
  ],
  'customer-detail': [
    [0, 2809],
    [480, 2124],
    [800, 1578],
    [960, 1892],
    [1100, 1367],
  ],
  'customer-portal': [
    [0, 1195],
    [480, 1169],
    [640, 1091],
    [720, 1006],
    [800, 914],
  ],
  'wallet-ledger': [
    [0, 1047],
    [480, 1137],
    [532, 1013],
    [720, 752],
  ],
};

const DEFAULT_ROWS = 25;
const EM = 14;
const SIZES = new Set([10, 25, 50, 100]);

/**
 * The room of an element, to be written between its tags on the server: a declarative shadow root
 * that browsers show with the first HTML, before any script. When the element comes, it takes the place.
 */
export function skeleton(tag: SkeletonTag, options: SkeletonOptions = {}): string {
  const { pageSize, nonce } = options;
  const rows = pageSize !== undefined && SIZES.has(pageSize) ? pageSize : DEFAULT_ROWS;
  const rooms = ROOMS[tag].map(
    ([from, frame, row = 0]) =>
      `@container (width >= ${Math.floor((from / EM) * 100) / 100}em) { .room { block-size: ${frame + rows * row}px; } }`,
  );
  const attribute = nonce && /^[\w+/=-]+$/.test(nonce) ? ` nonce="${nonce}"` : '';
  // The container isn't the host: browsers keep what its `em` was before the element had its own text size.
  return `<template shadowrootmode="open"><style${attribute}>
:host(:not(:defined)) { display: block; }
:host(:defined) .place { display: none; }
.place { container-type: inline-size; font-size: 0.875rem; }
.room { border-radius: 8px; background: linear-gradient(rgb(128 128 128 / 0.08), transparent 320px); }
${rooms.join('\n')}
</style><div class="place" aria-hidden="true"><div class="room"></div></div></template>`;
}

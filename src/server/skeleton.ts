/** The elements that fill a page, and so would move what is below them when they come. */
export type SkeletonTag =
  'customer-table' | 'customer-detail' | 'customer-portal' | 'wallet-ledger';

export interface SkeletonOptions {
  /** Rows of a page, as the table's `page-size` says. */
  readonly pageSize?: number;
  /** The nonce of your Content-Security-Policy, for the one style that the skeleton has. */
  readonly nonce?: string;
}

/** Pixels in a narrow, a middle and a wide place. */
type Room = readonly [number, number, number];

/** What an element takes while its first data is on its way: all around its rows, and each row. */
const ROOMS: Readonly<Record<SkeletonTag, { frame: Room; row: Room }>> = {
  'customer-table': { frame: [224, 176, 176], row: [93, 69, 44] },
  'customer-detail': { frame: [3043, 656, 1368], row: [0, 0, 0] },
  'customer-portal': { frame: [1193, 999, 915], row: [0, 0, 0] },
  'wallet-ledger': { frame: [1062, 752, 752], row: [0, 0, 0] },
};

const DEFAULT_ROWS = 25;
const SIZES = new Set([10, 25, 50, 100]);

/**
 * The room of an element, to be written between its tags on the server: a declarative shadow root
 * that browsers show with the first HTML, before any script. When the element comes, it takes the place.
 */
export function skeleton(tag: SkeletonTag, options: SkeletonOptions = {}): string {
  const { pageSize, nonce } = options;
  const rows = pageSize !== undefined && SIZES.has(pageSize) ? pageSize : DEFAULT_ROWS;
  const { frame, row } = ROOMS[tag];
  const [narrow, middle, wide] = frame.map((pixels, place) => pixels + rows * (row[place] ?? 0));
  const attribute = nonce && /^[\w+/=-]+$/.test(nonce) ? ` nonce="${nonce}"` : '';
  return `<template shadowrootmode="open"><style${attribute}>
:host(:not(:defined)) { display: block; container-type: inline-size; }
:host(:defined) .room { display: none; }
.room { block-size: ${narrow}px; border-radius: 8px; background: linear-gradient(rgb(128 128 128 / 0.08), transparent 320px); }
@container (width >= 30rem) { .room { block-size: ${middle}px; } }
@container (width >= 65rem) { .room { block-size: ${wide}px; } }
</style><div class="room" aria-hidden="true"></div></template>`;
}

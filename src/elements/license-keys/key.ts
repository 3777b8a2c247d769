import { revealMarks } from '../../format/name.js';
import type { LicenseKey } from '../../protocol/license-key.js';

/** A product's name as it may be shown; empty where there is none. */
export const productName = ({ product_name }: LicenseKey): string =>
  revealMarks(product_name ?? '');

/** Whether no other device can use the key. */
export const isFull = ({ instances_count, activations_limit }: LicenseKey): boolean =>
  activations_limit !== null && (instances_count ?? 0) >= activations_limit;

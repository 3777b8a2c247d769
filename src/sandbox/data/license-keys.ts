/** Licence keys and the devices they run on. */
import { mix, Random, word } from '../random.js';
import { DAY, isoSeconds } from '../time.js';
import type { LicenseKeyRecord } from '../wire.js';
import type { World } from '../world.js';
import type { ProductName } from './catalog.js';

export interface LicenseKeyDraft {
  product: ProductName;
  status?: string;
  /** Devices in use. */
  used: number;
  expires?: string | null;
  payment?: string;
  subscription?: string;
  at?: string;
}

const DEVICES = ['Studio Mac', 'Tour laptop', 'Mix room PC', 'MacBook Pro 14', 'Rehearsal room'];
const LETTERS = '0123456789ABCDEFGHJKLMNPQRSTVWXYZ';

/** A key with as many devices as the draft says; 40 days old unless it says when. */
export function createLicenseKey(
  world: World,
  owner: number,
  ordinal: number,
  draft: LicenseKeyDraft,
): LicenseKeyRecord {
  const { ids, catalog } = world;
  const product = catalog.product(draft.product);
  const at = draft.at ?? isoSeconds(world.epoch - 40 * DAY);
  const id = ids.make('lic', owner, ordinal);
  return {
    key: {
      id,
      business_id: catalog.business_id,
      brand_id: catalog.brand_id,
      customer_id: ids.make('cus', owner, 0),
      product_id: product.product_id,
      payment_id: draft.payment ?? null,
      subscription_id: draft.subscription ?? null,
      key: `${product.license?.prefix ?? 'LF00'}-${blocks(world, owner, ordinal)}`,
      source: 'auto',
      status: draft.status ?? 'active',
      activations_limit: product.license?.limit ?? null,
      expires_at: draft.expires ?? null,
      created_at: at,
    },
    instances: Array.from({ length: draft.used }, (_, device) => ({
      // An instance's id leads to its key: 16 places for each.
      id: ids.make('lki', owner, ordinal * 16 + device),
      business_id: catalog.business_id,
      license_key_id: id,
      name: DEVICES[device % DEVICES.length] as string,
      created_at: isoSeconds(Math.min(Date.parse(at) + (device + 1) * DAY, world.epoch)),
    })),
  };
}

function blocks(world: World, owner: number, ordinal: number): string {
  const draw = new Random(mix(world.seed, word('license'), owner, ordinal));
  const block = (): string =>
    Array.from({ length: 4 }, () => LETTERS[draw.int(0, LETTERS.length - 1)]).join('');
  return [block(), block(), block(), block()].join('-');
}

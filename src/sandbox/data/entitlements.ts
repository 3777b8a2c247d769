/** What a customer is entitled to. It follows from what was bought, and is made anew at each look. */
import { writePdf } from '../pdf.js';
import { DAY, isoSeconds } from '../time.js';
import type { LicenseKeyRecord, Payment, Subscription } from '../wire.js';
import type { World } from '../world.js';

export interface EntitledFile {
  readonly filename: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface Grant {
  id: string;
  entitlement_id: string;
  name: string;
  description: string | null;
  integration: string;
  status: 'pending' | 'delivered' | 'failed' | 'revoked';
  created_at: string;
  payment_id: string | null;
  subscription_id: string | null;
  license?: LicenseKeyRecord;
  /** Numbers in `FILES`. */
  files?: readonly number[];
  oauth_url?: string;
  /** Code and words of a delivery that failed. */
  error?: readonly [code: string, message: string];
}

export const INSTRUCTIONS = 'Start with the first one. Both are for your own use.';
export const COMMUNITY = 'https://community.larkfield.example/';

const about = (title: string, ...texts: string[]): EntitledFile => ({
  filename: `${title}.pdf`,
  bytes: writePdf(title, [
    { text: title, size: 18, bold: true },
    ...texts.map((text) => ({ text })),
  ]),
});

/** Small, but what is said of their sizes is true. */
export const FILES: readonly EntitledFile[] = [
  about('Getting started', 'Plug in, turn up, play.', 'Everything else is in the shortcuts.'),
  about('Shortcuts', 'Space: play and stop.', 'R: record.', 'Z: take it back.'),
  about('Track list', '1. Rain on a tin roof', '2. Platform 4', '3. The last tram'),
];

type Draft = Omit<Grant, 'id' | 'entitlement_id' | 'payment_id' | 'subscription_id'> &
  Partial<Pick<Grant, 'payment_id' | 'subscription_id'>>;

/** Newest first: per licence key, per subscription, and what everybody gets who has paid. */
export function grantsOf(world: World, owner: number): Grant[] {
  const { licenses, subscriptions, payments } = world.commerce(owner);
  const { ids } = world;
  const grant = (ordinal: number, entitlement: number, draft: Draft): Grant => ({
    payment_id: null,
    subscription_id: null,
    ...draft,
    id: ids.make('eng', owner, ordinal),
    entitlement_id: ids.make('ent', 0, entitlement),
  });
  const first = payments.findLast(({ payment }) => payment.status === 'succeeded')?.payment;
  return [
    ...licenses.map((license, i) => grant(i, 0, licensed(license, world))),
    ...subscriptions.map((subscription, i) => grant(1000 + i, 1, subscribed(subscription))),
    ...(owner === 0 ? kiteLabs(world) : []).map((draft, i) => grant(2000 + i, 4 + i, draft)),
    ...(first ? [grant(3000, 2, welcome(first)), grant(3001, 3, makersRoom(first, owner))] : []),
  ].sort((a, b) => Date.parse(b.created_at) - Date.parse(a.created_at));
}

const licensed = (license: LicenseKeyRecord, { catalog }: World): Draft => ({
  name: catalog.byId(license.key.product_id)?.name ?? 'Licence key',
  description: null,
  integration: 'license_key',
  status: license.key.status === 'disabled' ? 'revoked' : 'delivered',
  created_at: license.key.created_at,
  payment_id: license.key.payment_id,
  subscription_id: license.key.subscription_id,
  license,
});

const SUBSCRIBED: Readonly<Record<string, Grant['status']>> = {
  active: 'delivered',
  pending: 'pending',
};

const subscribed = ({ status, created_at, subscription_id }: Subscription): Draft => ({
  name: 'Cloud presets',
  description: null,
  integration: 'feature_flag',
  status: SUBSCRIBED[status] ?? 'revoked',
  created_at,
  subscription_id,
});

type Paid = Pick<Payment, 'payment_id' | 'created_at'>;

const welcome = ({ payment_id, created_at }: Paid): Draft => ({
  name: 'Welcome pack',
  description: 'What to read first',
  integration: 'digital_files',
  status: 'delivered',
  created_at,
  payment_id,
  files: [0, 1],
});

/** Upstream's own portal has begun to connect an account, and holds the link. */
const makersRoom = ({ payment_id, created_at }: Paid, owner: number): Draft => ({
  name: 'Makers’ room',
  description: 'Where our sound designers answer',
  integration: 'discord',
  status: 'pending',
  created_at,
  payment_id,
  oauth_url: `https://discord.com/oauth2/authorize?client_id=larkfield&state=sandbox-${owner}`,
});

/** One of each state that a delivery by somebody else's service can be in. */
function kiteLabs(world: World): Draft[] {
  const ago = (days: number) => isoSeconds(world.epoch - days * DAY);
  return [
    {
      name: 'Field recordings, vol. 3',
      description: null,
      integration: 'digital_files',
      status: 'delivered',
      created_at: ago(27),
      files: [2],
    },
    {
      name: 'Preset sources',
      description: null,
      integration: 'github',
      status: 'failed',
      created_at: ago(28),
      error: ['repository_not_found', 'The repository larkfield/presets was not found'],
    },
    {
      name: 'Session planner',
      description: null,
      integration: 'notion',
      status: 'pending',
      created_at: ago(28),
    },
    {
      name: 'Mastering notebook',
      description: null,
      integration: 'figma',
      status: 'revoked',
      created_at: ago(400),
    },
  ];
}

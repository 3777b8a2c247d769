import DodoPayments from 'dodopayments';
import { createMemoryStore, type IdempotencyStore } from './idempotency.js';
import { PRORATION_MODES } from '../protocol/index.js';
import type { Features, HandlerOptions, PlanRule, SigningKey } from './options.js';
import { DEFAULT_RATE_LIMITS, type RateLimits } from './rate-limit.js';

/** Seconds; no token may live longer, whoever made it. */
export const MAX_LIFETIME = 900;

const LIVE_URL = 'https://live.dodopayments.com';

/** What the merchant has decided about what routes do. */
export interface Rules {
  readonly features: Features;
  readonly maxLedgerAmount: number;
  readonly showLedgerReasons: boolean;
}

const DEFAULT_FEATURES: Features = {
  cancel: true,
  cancelNow: false,
  pause: false,
  changePlan: false,
  changeEmail: true,
  updatePaymentMethod: true,
  removePaymentMethod: true,
  retryPayment: false,
  deactivateLicense: true,
  billingDetails: true,
};

/**
 * The rules for one token: a page may have asked for fewer features than the merchant has switched
 * on. Never for more, whatever it names.
 */
export function narrowRules(rules: Rules, wanted: readonly string[] | undefined): Rules {
  if (!wanted) return rules;
  const on = Object.entries(rules.features) as [string, boolean | PlanRule][];
  const features: unknown = Object.fromEntries(
    on.map(([name, rule]) => [name, wanted.includes(name) && rule]),
  );
  return { ...rules, features: features as Features };
}

type OnError = NonNullable<HandlerOptions['onError']>;

/** The options, checked and complete. */
export interface Settings {
  readonly dodo: DodoPayments;
  /** Which of upstream's worlds tokens are for, so that a test token opens nothing live. */
  readonly mode: 'test' | 'live';
  /** The first signs. */
  readonly keys: readonly [SigningKey, ...SigningKey[]];
  readonly mount: string;
  readonly issuer: string;
  readonly audience: string;
  readonly allowedOrigins: ReadonlySet<string>;
  /** Seconds. */
  readonly lifetimes: { readonly customer: number; readonly staff: number };
  readonly rateLimits: RateLimits;
  readonly idempotency: IdempotencyStore;
  readonly rules: Rules;
  /** Milliseconds. */
  readonly upstreamTimeout: number;
  readonly now: () => number;
  /** Never throws. */
  readonly onError: (...told: Parameters<OnError>) => void;
}

/**
 * Checks the options. Throws a TypeError or RangeError that names the option and what to do about
 * it; the text never holds a secret's value.
 */
export function readSettings(options: HandlerOptions): Settings {
  if (typeof options?.authenticate !== 'function') {
    throw new TypeError(
      'authenticate is missing: pass a function that tells who is signed in to your site.',
    );
  }
  const dodo = readUpstream(options);
  const mount = readMount(options.mount);
  const issuer = options.issuer ?? mount;
  if (typeof issuer !== 'string' || issuer === '') throw new TypeError('issuer must be a text.');
  const now = options.now ?? Date.now;

  return {
    dodo,
    mode: isLive(dodo, options) ? 'live' : 'test',
    keys: readKeys(options, dodo.bearerToken),
    mount,
    issuer,
    audience: `${issuer}/v1`,
    allowedOrigins: new Set((options.allowedOrigins ?? []).map(readOrigin)),
    lifetimes: {
      customer: readLifetime('lifetimes.customer', options.lifetimes?.customer ?? 300),
      staff: readLifetime('lifetimes.staff', options.lifetimes?.staff ?? 600),
    },
    rateLimits: readRateLimits(options.rateLimits),
    idempotency: options.idempotency ?? createMemoryStore({ now }),
    rules: {
      features: readFeatures(options.features),
      maxLedgerAmount: readAmount(options.maxLedgerAmount ?? 100_000_000),
      showLedgerReasons: options.showLedgerReasons === true,
    },
    upstreamTimeout: readTimeout(options.upstreamTimeout ?? 8000),
    now,
    onError: safely(options.onError ?? logError),
  };
}

function readUpstream({ dodo, apiKey, environment, baseURL, fetch }: HandlerOptions): DodoPayments {
  if (dodo !== undefined) {
    if (apiKey !== undefined || baseURL !== undefined || environment !== undefined || fetch) {
      throw new TypeError(
        'dodo is given: set apiKey, environment, baseURL and fetch on it instead.',
      );
    }
    if (!dodo.bearerToken) throw new TypeError('dodo has no API key: set its bearerToken.');
    return dodo;
  }
  if (typeof apiKey !== 'string' || apiKey.trim() === '') {
    throw new TypeError(
      'apiKey is missing: pass an API key of Dodo Payments (Developer > API Keys), or a client as dodo.',
    );
  }
  if (environment !== undefined && environment !== 'test_mode' && environment !== 'live_mode') {
    throw new TypeError('environment must be "test_mode" or "live_mode".');
  }
  return new DodoPayments({
    bearerToken: apiKey,
    logLevel: 'off',
    ...(fetch && { fetch }),
    // The SDK takes an address or an environment, and null keeps it from reading the process's.
    ...(baseURL === undefined
      ? { environment: environment ?? 'test_mode', baseURL: null }
      : { baseURL }),
  });
}

function isLive(dodo: DodoPayments, { environment }: HandlerOptions): boolean {
  return environment === 'live_mode' || dodo.baseURL.startsWith(LIVE_URL);
}

function readKeys(
  { secret, keys }: HandlerOptions,
  apiKey: string,
): readonly [SigningKey, ...SigningKey[]] {
  if (secret !== undefined && keys !== undefined) {
    throw new TypeError('secret and keys are both given: keep one of them.');
  }
  const [first, ...rest] = keys ?? (secret === undefined ? [] : [{ id: 'default', secret }]);
  if (!first) {
    throw new TypeError(
      'secret is missing: pass 32 or more random bytes as text, for example of `openssl rand -hex 32`.',
    );
  }
  const all = [first, ...rest] as const;
  all.forEach((key, at) => checkKey(key, keys ? `keys[${at}]` : 'secret', apiKey));
  if (new Set(all.map((key) => key.id)).size < all.length) {
    throw new TypeError('keys holds an id twice: give each key its own.');
  }
  return [first, ...rest];
}

function checkKey({ id, secret }: SigningKey, option: string, apiKey: string): void {
  if (typeof id !== 'string' || !/^[\w.-]{1,64}$/.test(id)) {
    throw new TypeError(`${option} needs an id of 1 to 64 letters, digits, "_", "-" or ".".`);
  }
  if (typeof secret !== 'string' || new TextEncoder().encode(secret).length < 32) {
    throw new RangeError(
      `${option} is too short: use 32 or more random bytes, for example of \`openssl rand -hex 32\`.`,
    );
  }
  if (isGuessable(secret)) {
    throw new RangeError(
      `${option} is easy to guess: use random bytes, for example of \`openssl rand -hex 32\`.`,
    );
  }
  if (secret === apiKey) {
    throw new TypeError(`${option} is the API key: make a secret of its own.`);
  }
}

/** Few different characters, or a short piece repeated. Random hex has 14 characters of 16. */
function isGuessable(secret: string): boolean {
  if (new Set(secret).size < 8) return true;
  for (let length = 8; length <= 16; length++) {
    const piece = secret.slice(0, length);
    if (piece.repeat(Math.ceil(secret.length / length)).startsWith(secret)) return true;
  }
  return false;
}

function readMount(mount = '/customer-elements'): string {
  if (typeof mount !== 'string' || !/^(\/[\w~.-]*[\w~-])+$/.test(mount)) {
    throw new TypeError(
      'mount must be a path such as "/customer-elements", with no slash at its end.',
    );
  }
  return mount;
}

function readOrigin(origin: string): string {
  let parsed: URL | undefined;
  try {
    parsed = new URL(origin);
  } catch {
    // "*", "null" and host names without a scheme end here.
  }
  if (parsed?.origin !== origin || !/^https?:$/.test(parsed.protocol)) {
    throw new TypeError(
      'allowedOrigins must hold exact origins such as "https://shop.example": no path, no "*".',
    );
  }
  return origin;
}

function readLifetime(option: string, seconds: number): number {
  if (!Number.isInteger(seconds) || seconds <= 0 || seconds > MAX_LIFETIME) {
    throw new RangeError(`${option} must be whole seconds from 1 to ${MAX_LIFETIME}.`);
  }
  return seconds;
}

function readRateLimits(given: HandlerOptions['rateLimits']): RateLimits {
  const limits = { ...DEFAULT_RATE_LIMITS, ...given };
  for (const [name, limit] of Object.entries(limits)) {
    if (typeof limit !== 'number' || !(limit >= 1)) {
      throw new RangeError(`rateLimits.${name} must be 1 or more per minute (Infinity for none).`);
    }
  }
  return limits;
}

function readFeatures(given: HandlerOptions['features'] = {}): Features {
  const features = { ...DEFAULT_FEATURES, ...given };
  for (const [name, value] of Object.entries(features)) {
    // A typing error must not leave on what was meant to be off.
    if (!Object.hasOwn(DEFAULT_FEATURES, name)) {
      throw new TypeError(`features.${name} is no feature of the handler.`);
    }
    if (name !== 'changePlan' && typeof value !== 'boolean') {
      throw new TypeError(`features.${name} must be true or false.`);
    }
  }
  const { changePlan } = features;
  if (changePlan !== false) {
    const { products, proration = 'prorated_immediately' } = changePlan;
    if (!Array.isArray(products) || !products.every((id) => typeof id === 'string')) {
      throw new TypeError(
        'features.changePlan must be false or { products }, with the ids of the products that customers may change to.',
      );
    }
    if (!PRORATION_MODES.includes(proration) || (proration as string) === 'do_not_bill') {
      throw new TypeError('features.changePlan.proration must be a mode that bills.');
    }
  }
  return features;
}

function readAmount(amount: number): number {
  if (!Number.isSafeInteger(amount) || amount < 1) {
    throw new RangeError(
      "maxLedgerAmount must be a whole number above 0, in the currency's smallest unit.",
    );
  }
  return amount;
}

function readTimeout(ms: number): number {
  if (!Number.isInteger(ms) || ms <= 0 || ms > 30_000) {
    throw new RangeError('upstreamTimeout must be whole milliseconds from 1 to 30000.');
  }
  return ms;
}

/** A log that fails, now or later, must not take the answer or the process with it. */
function safely(onError: OnError): Settings['onError'] {
  const tell = async (...told: Parameters<OnError>): Promise<void> => onError(...told);
  return (...told) => {
    tell(...told).catch(() => {
      // There is nobody left to tell.
    });
  };
}

const logError: OnError = (error, { request_id }) => {
  // eslint-disable-next-line no-console -- a server's log is where its faults belong
  console.error(`customer-elements ${request_id}:`, error);
};

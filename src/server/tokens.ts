import { errors, jwtVerify, SignJWT, type JWTVerifyGetKey } from 'jose';
import * as v from 'valibot';
import type { Grant, Role, Scope } from '../protocol/index.js';
import { Refusal } from './problems.js';
import { MAX_LIFETIME, type Settings } from './settings.js';

const ALGORITHM = 'HS256';
const TYPE = 'at+jwt';
/** Seconds by which the clocks of two of the merchant's servers may differ. */
const CLOCK_TOLERANCE = 5;

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(256));

const common = {
  sub: text,
  sid: text,
  jti: text,
  mode: v.picklist(['test', 'live']),
  iat: v.number(),
  exp: v.number(),
  scope: v.pipe(
    v.string(),
    v.transform((scope) => new Set(scope.split(' ').filter(Boolean))),
  ),
};

const Claims = v.variant('role', [
  // The customer's id belongs to a customer's token only; null: a visitor who is no customer yet.
  v.object({
    ...common,
    role: v.literal('customer'),
    cus: v.nullable(text),
    /** Where the page has asked for fewer than are on. */
    features: v.optional(v.array(text)),
    /** Staff look through the customer's eyes: who, as `sub` says too. */
    act: v.optional(v.object({ sub: text })),
  }),
  v.object({
    ...common,
    role: v.literal('staff'),
    cus: v.optional(v.undefined()),
    features: v.optional(v.undefined()),
    act: v.optional(v.undefined()),
  }),
]);

/** What a verified token says. Times in seconds since the epoch. */
export type Claims = v.InferOutput<typeof Claims>;

/** What goes into a token, beside what the handler sets itself. */
export interface Subject {
  readonly sub: string;
  readonly role: Role;
  /** The customer's id, for the role `customer` only. */
  readonly cus?: string | null;
  readonly sid: string;
  /** Of the handler's `features` no more than these. */
  readonly features?: readonly string[];
  /** For staff who view as a customer. */
  readonly act?: { readonly sub: string };
}

export interface Tokens {
  mint(subject: Subject, scopes: readonly Scope[]): Promise<Grant>;
  /** Throws the 401 for anything but a token of this handler, for this mode, that still lives. */
  verify(token: string): Promise<Claims>;
}

/** Seconds that staff may view as a customer on one token. */
const MAX_VIEW = 300;

/** A customer's scope that changes nothing: all that viewing as them may hold. */
export const isReadScope = (scope: string): boolean => scope.endsWith('.read');

/** The scopes of the other role: no token may mix them, whoever signed it. */
const isScopeOf = (role: Role, scope: string): boolean =>
  scope.startsWith('self:') === (role === 'customer');

/** The 401 for a token, or for none. The reason goes to the audit line and not to the caller. */
export function invalidToken(reason: string): Refusal {
  return new Refusal('invalid_token', {
    reason,
    headers: {
      'WWW-Authenticate': reason === 'no_token' ? 'Bearer' : 'Bearer error="invalid_token"',
    },
  });
}

/**
 * Signs with the first of the settings' keys and verifies with any of them, so that keys can
 * change.
 */
export function createTokens(settings: Settings): Tokens {
  const { issuer, audience, mode, lifetimes, now } = settings;
  const ring = new Map(settings.keys.map(({ id, secret }) => [id, importOnce(secret)]));
  const [current] = settings.keys;

  const keyOf: JWTVerifyGetKey = async ({ kid }) => {
    const key = kid === undefined ? undefined : ring.get(kid);
    if (!key) throw new errors.JWSInvalid('unknown kid');
    return key();
  };

  return {
    async mint(subject, scopes) {
      const lifetime = lifetimes[subject.role];
      const expires_in = subject.act ? Math.min(lifetime, MAX_VIEW) : lifetime;
      const scope = scopes.join(' ');
      // With its fraction: a token of the same second as a sign-out must be told from those before.
      const iat = now() / 1000;
      const token = await new SignJWT({ ...subject, scope, mode })
        .setProtectedHeader({ alg: ALGORITHM, typ: TYPE, kid: current.id })
        .setIssuer(issuer)
        .setAudience(audience)
        .setJti(crypto.randomUUID())
        .setIssuedAt(iat)
        .setExpirationTime(iat + expires_in)
        .sign(await keyOf({ kid: current.id, alg: ALGORITHM }, { payload: '', signature: '' }));
      return { token, expires_in, scope };
    },

    async verify(token) {
      const { payload } = await jwtVerify(token, keyOf, {
        algorithms: [ALGORITHM],
        typ: TYPE,
        issuer,
        audience,
        clockTolerance: CLOCK_TOLERANCE,
        maxTokenAge: MAX_LIFETIME,
        currentDate: new Date(now()),
        requiredClaims: ['sub', 'role', 'scope', 'sid', 'mode', 'jti', 'iat', 'exp'],
      }).catch((error: unknown) => {
        throw invalidToken(error instanceof errors.JOSEError ? error.code : 'malformed');
      });
      const read = v.safeParse(Claims, payload);
      if (!read.success) throw invalidToken('claims');
      const claims = read.output;
      // jose bounds a token's age, but would take one made to live for hours while it is young.
      if (claims.exp - claims.iat > MAX_LIFETIME) throw invalidToken('lifetime');
      if (claims.mode !== mode) throw invalidToken('mode');
      for (const scope of claims.scope) {
        if (!isScopeOf(claims.role, scope)) throw invalidToken('scope');
        if (claims.act && !isReadScope(scope)) throw invalidToken('scope');
      }
      return claims;
    },
  };
}

/** A key that web crypto has imported; later calls wait for the same import. */
function importOnce(secret: string): () => Promise<CryptoKey> {
  let imported: Promise<CryptoKey> | undefined;
  return () =>
    (imported ??= crypto.subtle.importKey(
      'raw',
      new TextEncoder().encode(secret),
      { name: 'HMAC', hash: 'SHA-256' },
      false,
      ['sign', 'verify'],
    ));
}

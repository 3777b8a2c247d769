import type DodoPayments from 'dodopayments';
import type { CustomerScope, ProrationMode, StaffScope } from '../protocol/index.js';
import type { AuditLine } from './audit.js';
import type { IdempotencyStore } from './idempotency.js';
import type { RateLimits } from './rate-limit.js';

/** A web-standard request handler. */
export type Handler = (request: Request) => Promise<Response>;

interface Login {
  /** The merchant's own id of the user: opaque, for it goes into tokens and audit lines. */
  readonly userId: string;
  /**
   * An id of this login, such as the merchant's session id (only a hash is kept). Signing out then
   * ends this login's tokens; without it, all of the user's tokens, of which those of a login that
   * still lives are renewed unnoticed.
   */
  readonly sessionId?: string;
}

export interface CustomerLogin extends Login {
  readonly role: 'customer';
  /**
   * The customer's id at Dodo Payments, from the merchant's own records, or null where there is
   * none yet. Never look it up by an e-mail address that wasn't verified: that hands over accounts.
   */
  readonly customerId: string | null;
  /** What they may do. Default: everything a customer can. */
  readonly scopes?: readonly CustomerScope[];
}

export interface StaffLogin extends Login {
  readonly role: 'staff';
  readonly scopes: readonly StaffScope[];
}

/** Who is signed in to the merchant's site. */
export type Principal = CustomerLogin | StaffLogin;

export interface SigningKey {
  /** The token's `kid`. */
  readonly id: string;
  /** At least 32 bytes, random, and not the API key. */
  readonly secret: string;
}

export interface EmailChange {
  readonly userId: string;
  readonly customerId: string;
  /** The new address, as typed. */
  readonly email: string;
}

/** To what customers may change their plans. */
export interface PlanRule {
  /** Ids of the products that may be chosen: upstream would take any, unlisted ones too. */
  readonly products: readonly string[];
  /** How a change at once is billed. Default: `prorated_immediately`. */
  readonly proration?: Exclude<ProrationMode, 'do_not_bill'>;
}

/**
 * What customers may do for themselves; staff may always. As the switches of upstream's own portal,
 * which the API doesn't tell: what is off there unless a merchant switches it on is off here too.
 */
export interface Features {
  /** End a subscription with its period, and take that back. Default: true. */
  readonly cancel: boolean;
  /** End a subscription at once. Default: false. */
  readonly cancelNow: boolean;
  /** Pause a subscription and go on with it. Default: false. */
  readonly pause: boolean;
  /** Change plans, to the products listed. Default: false. */
  readonly changePlan: false | PlanRule;
  /** Change the e-mail address, as far as `confirmEmailChange` allows. Default: true. */
  readonly changeEmail: boolean;
  /** Pay a subscription by another method. Default: true. */
  readonly updatePaymentMethod: boolean;
  /** Remove a saved payment method. Default: true. */
  readonly removePaymentMethod: boolean;
  /** Have a failed renewal charged again. Default: false. */
  readonly retryPayment: boolean;
  /** Free a licence key's place on a device. Default: true. */
  readonly deactivateLicense: boolean;
  /** Change whom a subscription's bills are addressed to: name, address, tax id. Default: true. */
  readonly billingDetails: boolean;
}

interface BaseOptions {
  /**
   * Tells who is signed in to the merchant's site, from its own cookie or header; null for nobody.
   * Runs for every token, so a login that has ended lives on for one token's lifetime at most.
   */
  readonly authenticate: (request: Request) => Promise<Principal | null> | Principal | null;
  /** Path the handler is reached at. Default: `/customer-elements`. */
  readonly mount?: string;
  /** Tokens' `iss`, and the base of their `aud`; never taken from a request. Default: `mount`. */
  readonly issuer?: string;
  /** Other origins whose pages may use the handler, exact, such as `https://shop.example`. */
  readonly allowedOrigins?: readonly string[];
  /** Seconds that a token lives, 900 at most. Default: 300 for customers, 600 for staff. */
  readonly lifetimes?: { readonly customer?: number; readonly staff?: number };
  /** Requests per minute. Default: 30 mints, 120 reads, 10 mutations. */
  readonly rateLimits?: Partial<RateLimits>;
  /**
   * The caller's address, for the mint's rate limit. Only the merchant knows which header the proxy
   * sets and which anybody can; without it mints are limited by user alone.
   */
  readonly clientAddress?: (request: Request) => string | null;
  /**
   * Where idempotency keys are kept. Default: this process's memory; `createRedisStore` for several
   * processes that serve one site.
   */
  readonly idempotency?: IdempotencyStore;
  /** Tells whether a token was revoked elsewhere; asked for each request. */
  readonly isRevoked?: (token: {
    readonly jti: string;
    readonly sid: string;
    readonly sub: string;
  }) => Promise<boolean> | boolean;
  /**
   * Allows a customer to change their e-mail address, which is also their login at Dodo's hosted
   * portal. Asked before anything is sent; true when the new address is known to be theirs. Without it
   * customers can't change theirs.
   */
  readonly confirmEmailChange?: (change: EmailChange) => Promise<boolean> | boolean;
  /** What customers may do for themselves. */
  readonly features?: Partial<Features>;
  /**
   * The most that staff may add to a wallet or take from it at once, in the currency's smallest
   * unit. Default: 100,000,000.
   */
  readonly maxLedgerAmount?: number;
  /**
   * Shows customers the `reason` and `reference_object_id` of their wallet's entries. Staff write
   * reasons freely and may not mean them for customers' eyes. Default: false.
   */
  readonly showLedgerReasons?: boolean;
  /** Gets a line for each mutation and each denial. No answer waits for it. */
  readonly onAudit?: (line: AuditLine) => void | Promise<void>;
  /** Gets what went wrong behind a 5xx answer. Default: one line by `console.error`. */
  readonly onError?: (
    error: unknown,
    context: { readonly request_id: string },
  ) => void | Promise<void>;
  /** Milliseconds that upstream may take, 30,000 at most. Default: 8,000. */
  readonly upstreamTimeout?: number;
  /** Milliseconds since the epoch. Default: `Date.now`; for tests. */
  readonly now?: () => number;
}

/** Give one secret, or a ring of keys: the first signs, all verify. */
type KeyOptions =
  | { readonly secret: string; readonly keys?: undefined }
  | { readonly secret?: undefined; readonly keys: readonly SigningKey[] };

/** Give an SDK client, or what one is made of. */
type UpstreamOptions =
  | {
      /** Used with its own address, key and fetch; its retries and timeout are overridden. */
      readonly dodo: DodoPayments;
      readonly apiKey?: undefined;
      readonly environment?: undefined;
      readonly baseURL?: undefined;
      readonly fetch?: undefined;
    }
  | {
      readonly dodo?: undefined;
      readonly apiKey: string;
      /** Default: `test_mode`. */
      readonly environment?: 'test_mode' | 'live_mode';
      /** Another address for the API, such as a sandbox's. */
      readonly baseURL?: string;
      /** How upstream is reached. Default: the global fetch. */
      readonly fetch?: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
    };

export type HandlerOptions = BaseOptions & KeyOptions & UpstreamOptions;

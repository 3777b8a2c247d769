import * as v from 'valibot';
import { Grant } from '../protocol/session.js';
import { asClientError, ClientError, isClientError } from './errors.js';
import { retryRead } from './retry.js';

export interface TokenRequest {
  /** What the page asks for; undefined asks for all that may be granted. */
  readonly scopes: readonly string[] | undefined;
  /** Of the handler's `features` no more than these; the mint's `features`. Undefined: all that are on. */
  readonly features: readonly string[] | undefined;
  /** Whom a member of staff wants to see the page as; the mint's `view_as`. Undefined: as himself. */
  readonly viewAs: string | undefined;
  /** Why a token is asked for: the first, an old one about to end, or one that was refused. */
  readonly reason: 'initial' | 'expiring' | 'rejected';
  /** Aborted when the answer takes too long, or the session is ended meanwhile. */
  readonly signal: AbortSignal;
}

/**
 * Fetches a session token from the merchant's server. Resolves to `null` when the visitor is not
 * signed in there. Called on start and again on expiry, and up to three times where it fails; there
 * is one call at a time.
 */
export type GetToken = (request: TokenRequest) => Promise<Grant | null>;

/**
 * `ended`: nobody is signed in any more. `opened`: somebody is, after nobody was. `replaced`: another
 * person is, or the last has signed out: what was typed goes too. `granted`: what the same person may
 * do is known now, or has become another.
 */
export type SessionChange = 'ended' | 'opened' | 'replaced' | 'granted';

interface Token {
  readonly grant: Grant;
  /** On the clock that only ever runs forward: the wall clock may be wrong. */
  readonly received: number;
}

type Asked = Pick<TokenRequest, 'scopes' | 'features' | 'viewAs'>;

/** Seconds before its end from which a token is renewed ahead of use. */
const MARGIN_S = 15;

/**
 * Holds the one token of a page, in memory only. All elements share one renewal; a renewed token is
 * no change for them.
 */
export class Session {
  #getToken: GetToken;
  #asked: Asked;
  #token: Token | undefined;
  #renewal: Promise<string> | undefined;
  #abort = new AbortController();
  #ended = false;
  /** Whose session has ended, to tell whether the same person comes back: compared, never sent. */
  #last: Grant | undefined;
  /** Whether the session was ended on purpose, and hasn't just run out. */
  left: boolean | undefined;
  #watchers = new Set<(change: SessionChange) => void>();

  constructor(getToken: GetToken, { scopes, features, viewAs }: Partial<Asked> = {}) {
    this.#getToken = getToken;
    this.#asked = { scopes, features, viewAs };
  }

  /** Granted scopes; undefined until the first token has come. */
  get scopes(): ReadonlySet<string> | undefined {
    return this.#token && new Set(this.#token.grant.scope.split(' '));
  }

  /** Which of the handler's `features` are on for this customer; undefined where nobody says. */
  get features(): readonly string[] | undefined {
    return this.#token?.grant.features ?? undefined;
  }

  /**
   * A token that is good for a request now.
   *
   * @throws {ClientError} `signed-out` without a login, else what kept the mint from answering.
   */
  async token(): Promise<string> {
    if (this.#ended) throw signedOut();
    const token = this.#token;
    if (!token) return this.#renew('initial');
    const left = secondsLeft(token);
    if (left > margin(token)) return token.grant.token;
    try {
      return await this.#renew('expiring');
    } catch (error) {
      // The old one is good for a moment yet; the next request tries again.
      if (!this.#ended && secondsLeft(token) > 0) return token.grant.token;
      throw error;
    }
  }

  /** A token in place of one that the handler refused; many refused requests share one renewal. */
  async replace(refused: string): Promise<string> {
    if (this.#ended) throw signedOut();
    const current = this.#token?.grant.token;
    if (current !== undefined && current !== refused) return current;
    return this.#renew('rejected');
  }

  /**
   * Sends the token no more, and gives it up to whoever revokes it. All that shows data must drop it.
   *
   * @param left - on purpose: what was typed goes too, as if another person had come
   */
  end(left?: boolean): string | undefined {
    if (this.#ended) return undefined;
    const grant = this.#token?.grant;
    this.#ended = true;
    this.left = left;
    // Whoever comes next is told what may be done, also where that is the same.
    if (grant) this.#last = { ...grant, scope: '' };
    this.#token = undefined;
    this.#renewal = undefined;
    this.#abort.abort(signedOut());
    if (left) this.#notify('replaced');
    this.#notify('ended');
    return grant?.token;
  }

  /** Lets the session begin anew, after the visitor has signed in again. */
  reopen(): void {
    if (!this.#ended) return;
    this.#ended = false;
    this.#abort = new AbortController();
    this.#notify('opened');
  }

  /** Calls back on each change until the returned function is called. */
  watch(watcher: (change: SessionChange) => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  #renew(reason: TokenRequest['reason']): Promise<string> {
    const renewal = (this.#renewal ??= this.#mint(reason).finally(() => {
      if (this.#renewal === renewal) this.#renewal = undefined;
    }));
    return renewal;
  }

  async #mint(reason: TokenRequest['reason']): Promise<string> {
    const { signal } = this.#abort;
    let answer: unknown;
    try {
      answer = await retryRead(
        async (attempt) => this.#getToken({ ...this.#asked, reason, signal: attempt }),
        signal,
      );
    } catch (caught) {
      signal.throwIfAborted();
      const error = asClientError(caught);
      if (isClientError(error) && error.kind === 'signed-out') this.end();
      throw error;
    }
    if (answer === null) this.end();
    signal.throwIfAborted();
    const grant = v.safeParse(Grant, answer);
    if (!grant.success) {
      throw new ClientError('server', 'getToken must give { token, expires_in, scope }');
    }
    const before = this.#token?.grant ?? this.#last;
    const received = performance.now();
    // A module of its own, for the first token is no change. Without it nobody's data stays on screen.
    const change = before
      ? await import('./grant-change.js').then(
          ({ changeOf }) => changeOf(before, grant.output),
          () => 'replaced' as const,
        )
      : 'granted';
    signal.throwIfAborted();
    this.#token = { grant: grant.output, received };
    if (change) this.#notify(change);
    return grant.output.token;
  }

  #notify(change: SessionChange): void {
    for (const watcher of [...this.#watchers]) watcher(change);
  }
}

function signedOut(): ClientError {
  return new ClientError('signed-out', 'The session has ended');
}

function secondsLeft({ grant, received }: Token): number {
  return grant.expires_in - (performance.now() - received) / 1000;
}

/** A fifth of its life, at least 15 s; but a very short token is used for half of its life. */
function margin({ grant: { expires_in } }: Token): number {
  return Math.min(Math.max(MARGIN_S, expires_in / 5), expires_in / 2);
}

import type { Exchange } from './exchange.js';
import type { HandlerOptions } from './options.js';
import type { TakeToken } from './rate-limit.js';
import type { Recall } from './recall.js';
import type { Revocations } from './revocations.js';
import type { Settings } from './settings.js';
import { invalidToken, type Claims, type Tokens } from './tokens.js';

/** What all requests share. */
export interface Services {
  readonly options: HandlerOptions;
  readonly settings: Settings;
  readonly tokens: Tokens;
  readonly revocations: Revocations;
  readonly recall: Recall;
  readonly takeToken: TakeToken;
}

/** Reads and checks the bearer token; cookies are not looked at. */
export async function authorize(
  exchange: Exchange,
  { options, tokens, revocations }: Services,
): Promise<Claims> {
  const [, token] =
    /^Bearer ([\w.~+/=-]+)$/i.exec(exchange.request.headers.get('authorization') ?? '') ?? [];
  if (token === undefined) throw invalidToken('no_token');
  const claims = await tokens.verify(token);
  const { sub, sid, jti, role, iat } = claims;
  exchange.facts = { sub, role, sid };
  if (revocations.has(sid, iat) || (await options.isRevoked?.({ sub, sid, jti }))) {
    throw invalidToken('revoked');
  }
  return claims;
}

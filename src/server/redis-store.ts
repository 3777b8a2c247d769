import {
  KEPT,
  RUN_LEASE,
  type Begun,
  type IdempotencyStore,
  type StoredAnswer,
} from './idempotency.js';

export interface RedisStoreOptions {
  /**
   * Sends one command, such as `['GET', 'key']`, and resolves to its reply. With node-redis:
   * `(command) => client.sendCommand(command)`; with ioredis: `([name, ...rest]) => client.call(name, ...rest)`.
   */
  readonly send: (command: string[]) => Promise<unknown>;
  /** What the kit's keys begin with. Default: `customer-elements:`. */
  readonly prefix?: string;
  /** Milliseconds since the epoch. Default: Redis's own clock, one for all processes; for tests. */
  readonly now?: () => number;
}

/** A script runs alone: nobody comes between what it reads and what it writes. */
const BEGIN = `
local now = tonumber(ARGV[2])
if not now then
  local time = redis.call('TIME')
  now = time[1] * 1000 + math.floor(time[2] / 1000)
end
local entry = redis.call('HMGET', KEYS[1], 'fingerprint', 'since', 'started', 'state', 'answer')
if not entry[1] or tonumber(entry[2]) <= now - ${KEPT} then
  redis.call('DEL', KEYS[1])
  redis.call('HSET', KEYS[1], 'fingerprint', ARGV[1], 'since', now)
  redis.call('HSET', KEYS[1], 'run', ARGV[3], 'started', now, 'state', 'running')
  redis.call('PEXPIRE', KEYS[1], ${KEPT})
  return { 'new' }
end
if entry[1] ~= ARGV[1] then return { 'mismatch', entry[1] } end
if entry[5] then return { 'done', entry[5] } end
if entry[4] == 'running' and tonumber(entry[3]) > now - ${RUN_LEASE} then return { 'running' } end
redis.call('HSET', KEYS[1], 'run', ARGV[3], 'started', now, 'state', 'running')
return { 'unknown', entry[2] }`;

/** An entry that has expired meanwhile, or is another run's, stays as it is. */
const COMPLETE = `
if redis.call('HGET', KEYS[1], 'run') ~= ARGV[3] then return 0 end
if ARGV[1] == 'failed' then return redis.call('DEL', KEYS[1]) end
redis.call('HSET', KEYS[1], 'state', ARGV[1])
if ARGV[2] ~= '' then redis.call('HSET', KEYS[1], 'answer', ARGV[2]) end
return 1`;

/**
 * Keeps keys in Redis 5 or later, or what speaks its language: for several processes that serve one
 * site. Each key expires by itself after 24 hours. The server must not evict keys to make room
 * (`maxmemory-policy noeviction`): a key that is forgotten early could do a thing twice.
 */
export function createRedisStore({
  send,
  prefix = 'customer-elements:',
  now,
}: RedisStoreOptions): IdempotencyStore {
  const evaluate = (script: string, key: string, ...values: string[]): Promise<unknown> =>
    send(['EVAL', script, '1', prefix + key, ...values]);

  return {
    begin: async (key, fingerprint, run) =>
      readBegun(await evaluate(BEGIN, key, fingerprint, String(now?.() ?? ''), run)),
    complete: async (key, outcome, run) => {
      const answer = outcome.state === 'done' ? JSON.stringify(outcome.answer) : '';
      await evaluate(COMPLETE, key, outcome.state, answer, run);
    },
  };
}

/** Throws at a reply that isn't the script's, so that nothing is sent on the strength of it. */
function readBegun(reply: unknown): Begun {
  const [state, value = ''] = (Array.isArray(reply) ? reply : []).map(String);
  switch (state) {
    case 'new':
    case 'running':
      return { state };
    case 'unknown':
      return { state, since: Number(value) };
    case 'mismatch':
      return { state, held: value };
    case 'done':
      return { state, answer: JSON.parse(value) as StoredAnswer };
    default:
      throw new TypeError('Redis gave no answer that the idempotency store knows.');
  }
}

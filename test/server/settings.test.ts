import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import DodoPayments from 'dodopayments';
import { createHandler, type HandlerOptions } from '../../src/server/index.js';
import { API_KEY, SECRET } from './support.js';

const good: Record<string, unknown> = {
  apiKey: API_KEY,
  baseURL: 'https://sandbox.example',
  secret: SECRET,
  authenticate: () => null,
};
const start = (changes: Record<string, unknown>) =>
  createHandler({ ...good, ...changes } as unknown as HandlerOptions);

describe('start', () => {
  it('takes good options', () => {
    assert.equal(typeof start({}), 'function');
    assert.equal(typeof start({ baseURL: undefined }), 'function');
    assert.equal(typeof start({ lifetimes: { customer: 900, staff: 1 } }), 'function');
    const dodo = new DodoPayments({ bearerToken: API_KEY, baseURL: 'https://sandbox.example' });
    assert.equal(typeof start({ dodo, apiKey: undefined, baseURL: undefined }), 'function');
  });

  const long = 'k-0123456789-abcdefghijklmnopqrstuvwxyz';
  const key = (id: string, secret = SECRET) => ({ id, secret });
  const refusals: [string, Record<string, unknown>, RegExp][] = [
    ['no authenticate', { authenticate: undefined }, /authenticate/],
    ['no API key', { apiKey: undefined }, /apiKey/],
    ['an empty API key', { apiKey: ' ' }, /apiKey/],
    ['no secret', { secret: undefined }, /secret/],
    ['a short secret', { secret: 'hunter2-hunter2-hunter2-hunter2' }, /secret/],
    ['one repeated character', { secret: 'a'.repeat(64) }, /secret/],
    ['few characters', { secret: 'abcd'.repeat(16) }, /secret/],
    ['a repeated word', { secret: 'correct-horse'.repeat(4) }, /secret/],
    ['the API key as secret', { apiKey: long, secret: long }, /API key/],
    [
      'the API key in the ring',
      { apiKey: long, secret: undefined, keys: [key('a'), key('b', long)] },
      /keys\[1\]/,
    ],
    ['both secret and keys', { keys: [key('a')] }, /secret and keys/],
    ['an empty ring', { secret: undefined, keys: [] }, /secret/],
    ['a double key id', { secret: undefined, keys: [key('a'), key('a')] }, /keys/],
    ['a key without id', { secret: undefined, keys: [key('')] }, /keys\[0\]/],
    ['a long customer life', { lifetimes: { customer: 901 } }, /lifetimes\.customer/],
    ['a long staff life', { lifetimes: { staff: 3600 } }, /lifetimes\.staff/],
    ['no life', { lifetimes: { customer: 0 } }, /lifetimes\.customer/],
    ['a life that is no number', { lifetimes: { staff: NaN } }, /lifetimes\.staff/],
    ['any origin', { allowedOrigins: ['*'] }, /allowedOrigins/],
    ['an origin with a path', { allowedOrigins: ['https://a.example/'] }, /allowedOrigins/],
    ['a null origin', { allowedOrigins: ['null'] }, /allowedOrigins/],
    ['a mount with a slash at the end', { mount: '/x/' }, /mount/],
    ['a mount that climbs', { mount: '/x/..' }, /mount/],
    ['an unknown environment', { environment: 'prod' }, /environment/],
    ['a limit of nothing', { rateLimits: { reads: 0 } }, /rateLimits\.reads/],
    ['an endless upstream', { upstreamTimeout: Infinity }, /upstreamTimeout/],
    [
      'dodo and an API key',
      { dodo: new DodoPayments({ bearerToken: 'x', baseURL: 'https://x.example' }) },
      /dodo/,
    ],
  ];
  for (const [name, changes, names] of refusals) {
    it(`refuses ${name}`, () => {
      assert.throws(
        () => start(changes),
        (error: Error) => {
          assert.ok(error instanceof TypeError || error instanceof RangeError, String(error));
          assert.match(error.message, names);
          for (const value of [SECRET, long, 'hunter2', 'correct-horse']) {
            assert.ok(!error.message.includes(value), 'the text holds a secret');
          }
          return true;
        },
      );
    });
  }
});

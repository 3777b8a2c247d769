import assert from 'node:assert/strict';
import { test } from 'node:test';
import { skeleton } from '../../src/server/skeleton.js';

test('a table keeps the room of as many rows as it will have', () => {
  assert.match(skeleton('customer-table'), /block-size: 1276px; } }\n<\/style>/);
  assert.match(skeleton('customer-table', { pageSize: 10 }), /block-size: 616px; } }\n<\/style>/);
  // A size that the element would not take either.
  assert.equal(skeleton('customer-table', { pageSize: -3 }), skeleton('customer-table'));
});

test('the nonce is on the style, and nothing but a nonce gets there', () => {
  assert.match(skeleton('customer-portal', { nonce: 'r4nd0m+/=' }), /<style nonce="r4nd0m\+\/=">/);
  assert.doesNotMatch(skeleton('customer-portal', { nonce: '"><script>' }), /script|nonce/);
});

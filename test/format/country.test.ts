import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CountryCode } from 'dodopayments/resources';
import { countriesIn } from '../../src/format/country.js';

test('countries are named in the language, and stand in its order', () => {
  const english = countriesIn('en');
  assert.equal(english.length, 249);
  assert.equal(new Set(english.map(({ value }) => value)).size, 249);
  assert.deepEqual(english[0], { value: 'AF', label: 'Afghanistan' });
  const german: CountryCode = 'DE';
  assert.equal(countriesIn('de').find(({ value }) => value === german)?.label, 'Deutschland');
  assert.ok(english.every(({ value, label }) => label !== value));
});

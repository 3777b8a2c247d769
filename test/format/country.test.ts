import { expect } from '@open-wc/testing';
import { countriesIn } from '../../src/format/country.js';

describe('countriesIn', () => {
  it('names each country in the language, and orders them by it', () => {
    const english = countriesIn('en');
    expect(english).to.have.length(249);
    expect(new Set(english.map(({ value }) => value)).size).to.equal(249);
    expect(english[0]).to.deep.equal({ value: 'AF', label: 'Afghanistan' });
    expect(english.every(({ value, label }) => label !== value)).to.equal(true);
    expect(countriesIn('de').find(({ value }) => value === 'DE')?.label).to.equal('Deutschland');
  });
});

import { expect } from '@open-wc/testing';
import { chip, chipStyles } from '../../src/ui/chip.js';
import { stage } from './support.js';

describe('chip', () => {
  it('names what its button takes away', async () => {
    const element = await stage(
      [chipStyles],
      ({ localize }) =>
        () =>
          chip(localize, { key: 'created', label: 'Created', value: '17–31 Oct 2025' }),
    );
    const button = element.find('[data-chip=created]');
    expect(button.getAttribute('aria-label')).to.equal('Remove filter: Created 17–31 Oct 2025');
  });
});

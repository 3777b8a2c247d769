import { expect } from '@open-wc/testing';
import { statusNoteStyles, unknownOutcome } from '../../src/ui/status-note.js';
import { stage } from './support.js';

describe('status note', () => {
  it('offers to check again, and not twice at a time', async () => {
    let checks = 0;
    for (const checking of [false, true]) {
      const element = await stage(
        [statusNoteStyles],
        ({ localize }) =>
          () =>
            unknownOutcome(localize, { checking, reference: '8F2C', onCheck: () => (checks += 1) }),
      );
      expect(element.find('[role=alert]').textContent).to.contain('don’t know yet');
      expect(element.find('.reference').textContent).to.equal('Reference 8F2C');
      element.find('.button.primary').click();
      element.remove();
    }
    expect(checks).to.equal(1);
  });
});

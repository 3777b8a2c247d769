import { expect } from '@open-wc/testing';
import { message } from '../../src/ui/message.js';
import { shown } from './support.js';

describe('message', () => {
  it('is an alert for an error and none for an empty list', async () => {
    const texts = { title: 'Title', text: 'Text' };
    const error = (await shown(message({ ...texts, alert: true }))).firstElementChild;
    expect(error?.getAttribute('role')).to.equal('alert');
    expect(error?.getAttribute('part')).to.equal('error');
    const empty = (await shown(message(texts))).firstElementChild;
    expect(empty?.hasAttribute('role')).to.equal(false);
    expect(empty?.getAttribute('part')).to.equal('empty');
    expect(empty?.querySelector('.message-actions') === null).to.equal(true);
  });
});

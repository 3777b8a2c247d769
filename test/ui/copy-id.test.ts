import { expect, html } from '@open-wc/testing';
import { nothing } from 'lit';
import { avatar } from '../../src/ui/avatar.js';
import { copyId } from '../../src/ui/copy-id.js';
import { shown, words } from './support.js';

describe('copyId and avatar', () => {
  it('shorten the id for the eye, and name and carry it whole', async () => {
    const id = 'cus_5fpsABCDEFGH9Qaa';
    const element = await shown(copyId({ id, label: `Copy ${id}`, outcome: undefined }));
    expect(words(element)).to.equal('cus_5fps…9Qaa');
    expect(element.querySelector('button')?.dataset.copy).to.equal(id);
    expect(element.querySelector('[translate=no]') === null).to.equal(false);
    const refused = await shown(copyId({ id, label: '', outcome: 'refused' }));
    expect(words(refused)).to.equal(id);
  });

  it('are not read where they only decorate', async () => {
    const element = await shown(html`${avatar('Kite Labs', 'cus_1')}${nothing}`);
    expect(words(element)).to.equal('KL');
    expect(element.firstElementChild?.getAttribute('aria-hidden')).to.equal('true');
  });
});

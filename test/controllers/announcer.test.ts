import { expect } from '@open-wc/testing';
import { Announcer } from '../../src/controllers/announcer.js';
import { makeHost } from './support.js';

describe('Announcer', () => {
  const mounted = async () => {
    const host = makeHost(
      (element) => ({ announcer: new Announcer(element) }),
      ({ announcer }) => announcer.render(),
    );
    document.body.append(host);
    await host.updateComplete;
    const region = host.renderRoot.querySelector('[role=status]') as HTMLElement;
    return { host, region, say: (text: string) => host.announcer.say(text) };
  };

  it('has one polite region from the first render, and speaks through that one', async () => {
    const { host, region, say } = await mounted();
    expect(region.textContent).to.equal('');
    say('Copied');
    await host.updateComplete;
    expect(host.renderRoot.querySelectorAll('[role=status]')).to.have.length(1);
    expect(host.renderRoot.querySelector('[role=status]') === region).to.equal(true);
    expect(region.textContent).to.equal('Copied');
  });

  it('makes the same words a change each time, so that they are spoken again', async () => {
    const { host, region, say } = await mounted();
    const spoken: (string | null)[] = [];
    for (let n = 0; n < 4; n += 1) {
      say('Copied');
      await host.updateComplete;
      spoken.push(region.textContent);
    }
    for (const [at, text] of spoken.entries()) {
      expect(text?.trim()).to.equal('Copied');
      expect(text).not.to.equal(spoken[at - 1]);
    }
  });

  it('says nothing old when its element comes back', async () => {
    const { host, region, say } = await mounted();
    say('Copied');
    await host.updateComplete;
    host.remove();
    document.body.append(host);
    host.requestUpdate();
    await host.updateComplete;
    expect(region.textContent).to.equal('');
  });
});

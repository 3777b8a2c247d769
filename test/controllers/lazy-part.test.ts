import { expect } from '@open-wc/testing';
import { LazyPart } from '../../src/controllers/lazy-part.js';
import { makeHost } from './support.js';

function bench(make: () => Promise<string>) {
  const host = makeHost(
    (element) => ({ lazy: new LazyPart(element, make) }),
    ({ lazy }) => lazy.part as never,
  );
  document.body.append(host);
  return host;
}

describe('LazyPart', () => {
  it('is fetched once, and whoever asks meanwhile waits for the same', async () => {
    let made = 0;
    const { lazy } = bench(async () => {
      made += 1;
      return Promise.resolve('part');
    });
    void lazy.fetch('after paint');
    expect(lazy.part).to.equal(undefined);
    await lazy.fetch('now');
    expect(lazy.part).to.equal('part');
    await lazy.fetch('now');
    expect(made).to.equal(1);
  });

  it('is not fetched for an element that has left the page', async () => {
    const host = bench(() => Promise.resolve('part'));
    host.remove();
    await host.lazy.fetch('now');
    expect(host.lazy.part).to.equal(undefined);
  });
});

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { ClientError } from '../../src/client/errors.js';
import { Resource, type ResourceState } from '../../src/controllers/resource.js';
import { useTime } from '../support/time.js';
import { idle, until } from '../support/until.js';
import { makeHost, type Host } from './support.js';

interface Load {
  readonly arg: number;
  readonly signal: AbortSignal;
  readonly resolve: (data: number[]) => void;
  readonly reject: (error: unknown) => void;
}

function bench(first: number | undefined) {
  const loads: Load[] = [];
  const seen: ResourceState<number[]>[] = [];
  const wanted = { arg: first };
  const host = makeHost(
    (element: Host) => ({
      resource: new Resource<readonly [number], number[]>(element, {
        args: () => (wanted.arg === undefined ? undefined : [wanted.arg]),
        load: ([arg], signal) =>
          new Promise((resolve, reject) => {
            loads.push({ arg, signal, resolve, reject });
          }),
        isEmpty: (data) => data.length === 0,
      }),
    }),
    ({ resource }) => {
      seen.push(resource.state);
      return undefined as never;
    },
  );
  const ask = async (arg: number | undefined) => {
    wanted.arg = arg;
    host.requestUpdate();
    await host.updateComplete;
  };
  const settle = async () => {
    await idle();
    await host.updateComplete;
  };
  const names = () => seen.map(({ status }) => status);
  return { host, loads, seen, ask, settle, names, resource: host.resource };
}

const mounted = async (first: number | null = 1) => {
  const parts = bench(first ?? undefined);
  document.body.append(parts.host);
  await parts.host.updateComplete;
  return parts;
};

describe('Resource', () => {
  const time = useTime();

  it('is loading, then ready, then refreshing with the old data, then ready again', async () => {
    const { loads, ask, settle, names, resource } = await mounted();
    loads[0]?.resolve([1]);
    await settle();
    expect(resource.state).to.deep.equal({ status: 'ready', data: [1] });
    await ask(2);
    expect(resource.state).to.deep.equal({ status: 'refreshing', data: [1] });
    loads[1]?.resolve([2]);
    await settle();
    expect(resource.state).to.deep.equal({ status: 'ready', data: [2] });
    const changes = names().filter((name, at, all) => name !== all[at - 1]);
    expect(changes).to.deep.equal(['loading', 'ready', 'refreshing', 'ready']);
  });

  it('is empty, not ready, where there is nothing', async () => {
    const { loads, settle, resource } = await mounted();
    loads[0]?.resolve([]);
    await settle();
    expect(resource.state).to.deep.equal({ status: 'empty', data: [] });
  });

  it('is in error without data when the first load fails, and with the old data later', async () => {
    const { loads, ask, settle, resource } = await mounted();
    const error = new ClientError('rate-limited', 'no');
    loads[0]?.reject(error);
    await settle();
    expect(resource.state).to.deep.equal({ status: 'error', error, data: undefined });
    await ask(2);
    expect(resource.state.status).to.equal('loading');
    loads[1]?.resolve([2]);
    await settle();
    await ask(3);
    loads[2]?.reject(error);
    await settle();
    expect(resource.state).to.deep.equal({ status: 'error', error, data: [2] });
  });

  it('turns whatever is thrown into a ClientError', async () => {
    for (const thrown of [new Error('x'), 'text', undefined, null, { odd: true }]) {
      const { loads, settle, resource } = await mounted();
      loads[0]?.reject(thrown);
      await settle();
      const { state } = resource;
      expect(state.status === 'error' && state.error).to.be.instanceOf(ClientError);
    }
  });

  it('asks for nothing until it knows what for', async () => {
    const { loads, ask, settle, resource } = await mounted(null);
    await settle();
    expect(loads).to.have.length(0);
    expect(resource.state.status).to.equal('loading');
    await ask(5);
    expect(loads.map(({ arg }) => arg)).to.deep.equal([5]);
  });

  it('asks once only for the same question, however often the host updates', async () => {
    const { host, loads } = await mounted();
    for (let n = 0; n < 5; n += 1) {
      host.requestUpdate();
      await host.updateComplete;
    }
    expect(loads).to.have.length(1);
  });

  it('stops the load before when another is asked for', async () => {
    const { loads, ask } = await mounted();
    await ask(2);
    expect(loads.map(({ signal }) => signal.aborted)).to.deep.equal([true, false]);
  });

  it('shows the newest question only, in whatever order answers come and however they end', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc
          .array(fc.record({ fails: fc.boolean(), reload: fc.boolean() }), {
            minLength: 2,
            maxLength: 7,
          })
          .chain((asked) =>
            fc.tuple(
              fc.constant(asked),
              fc.shuffledSubarray([...asked.keys()], { minLength: asked.length }),
              fc.nat({ max: 3 }),
            ),
          ),
        async ([asked, order, early]) => {
          const { host, loads, ask, settle, resource } = await mounted(0);
          for (const [at, { reload }] of asked.entries()) {
            if (at === 0) continue;
            // Some answers come before the next question, and most after.
            if (at <= early) loads[at - 1]?.resolve([at - 1]);
            if (reload) void resource.reload();
            else await ask(at);
            await settle();
          }
          expect(loads).to.have.length(asked.length);
          for (const at of order) {
            if (asked[at]?.fails) loads[at]?.reject(new ClientError('server', String(at)));
            else loads[at]?.resolve([at]);
            await settle();
          }
          const last = asked.length - 1;
          const { state } = resource;
          if (asked[last]?.fails) {
            expect(state.status === 'error' && state.error.message).to.equal(String(last));
          } else {
            expect(state).to.deep.equal({ status: 'ready', data: [last] });
          }
          host.remove();
        },
      ),
      { numRuns: 250 },
    );
  });

  it('keeps the data while it loads again, and ends when that has ended', async () => {
    const { loads, settle, resource } = await mounted();
    loads[0]?.resolve([1]);
    await settle();
    let ended = false;
    const reloading = resource.reload().then(() => (ended = true));
    await settle();
    expect(resource.state).to.deep.equal({ status: 'refreshing', data: [1] });
    expect(ended).to.equal(false);
    loads[1]?.reject(new ClientError('server', 'no'));
    await reloading;
    expect(resource.state)
      .to.include({ status: 'error' })
      .and.deep.include({ data: [1] });
  });

  it('forgets the data when it starts anew', async () => {
    const { loads, settle, resource } = await mounted();
    loads[0]?.resolve([1]);
    await settle();
    void resource.restart();
    await settle();
    expect(resource.state).to.deep.equal({ status: 'loading' });
    loads[1]?.reject(new ClientError('server', 'no'));
    await settle();
    expect(resource.state).to.deep.include({ status: 'error', data: undefined });
  });

  it('stops a load when its element leaves the page, and loads when that comes back', async () => {
    const { host, loads, settle, resource } = await mounted();
    host.remove();
    await settle();
    expect(loads[0]?.signal.aborted).to.equal(true);
    loads[0]?.reject(new DOMException('', 'AbortError'));
    await settle();
    document.body.append(host);
    await settle();
    expect(loads).to.have.length(2);
    expect(resource.state.status).to.equal('loading');
    loads[1]?.resolve([2]);
    await settle();
    expect(resource.state).to.deep.equal({ status: 'ready', data: [2] });
  });

  it('has forgotten its data when its element comes back, and loads anew', async () => {
    const { host, loads, settle, resource } = await mounted();
    loads[0]?.resolve([1]);
    await settle();
    host.remove();
    await settle();
    host.requestUpdate();
    await settle();
    expect(resource.state).to.deep.equal({ status: 'loading' });
    document.body.append(host);
    await settle();
    expect(resource.state).to.deep.equal({ status: 'loading' });
    loads[1]?.resolve([2]);
    await settle();
    expect(resource.state).to.deep.equal({ status: 'ready', data: [2] });
  });

  it('costs no request and stops nothing when its element is moved in the page', async () => {
    const { host, loads, settle } = await mounted();
    const elsewhere = document.createElement('div');
    document.body.append(elsewhere);
    elsewhere.append(host);
    await settle();
    document.body.append(host);
    await settle();
    expect(loads).to.have.length(1);
    expect(loads[0]?.signal.aborted).to.equal(false);
    loads[0]?.resolve([1]);
    await settle();
    elsewhere.append(host);
    await settle();
    expect(loads).to.have.length(1);
  });

  it('tries again by itself once when the page is back on line', async () => {
    time.speed(50);
    const { loads, settle } = await mounted();
    loads[0]?.reject(new ClientError('offline', 'no'));
    await settle();
    window.dispatchEvent(new Event('online'));
    await until(() => loads.length === 2);
    loads[1]?.resolve([1]);
    await settle();
    window.dispatchEvent(new Event('online'));
    await settle();
    expect(loads).to.have.length(2);
  });

  it('stays as it is back on line where something else had gone wrong', async () => {
    time.noPauses();
    const { loads, settle } = await mounted();
    loads[0]?.reject(new ClientError('forbidden', 'no'));
    await settle();
    window.dispatchEvent(new Event('online'));
    await settle();
    await settle();
    expect(loads).to.have.length(1);
  });

  it("doesn't listen or load any more after it has left the page", async () => {
    Math.random = () => 0.02;
    const { host, loads, settle } = await mounted();
    loads[0]?.reject(new ClientError('offline', 'no'));
    await settle();
    window.dispatchEvent(new Event('online'));
    host.remove();
    window.dispatchEvent(new Event('online'));
    // The pause that the first event began is over by then.
    await new Promise((resolve) => setTimeout(resolve, 30));
    await settle();
    expect(loads).to.have.length(1);
  });
});

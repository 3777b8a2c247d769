import { expect } from '@open-wc/testing';
import { ClientError } from '../../src/client/errors.js';
import type { SessionChange, TokenRequest } from '../../src/client/session.js';
import { listCustomers } from '../../src/protocol/customer.js';
import type { Grant } from '../../src/protocol/session.js';
import { askForToken, createStack, STAFF, type Stack } from '../support/stack.js';
import { real, useTime } from '../support/time.js';
import { idle, rejection, until } from '../support/until.js';

const read = ({ client }: Stack) => client.read(listCustomers, { query: { page: 0 } });
const times = <T>(count: number, make: () => Promise<T>) => Array.from({ length: count }, make);

/** All but what may be done: every first token tells that. */
function watch({ client }: Stack): SessionChange[] {
  const changes: SessionChange[] = [];
  client.watch((change) => {
    if (change !== 'granted') changes.push(change);
  });
  return changes;
}

/** A stack whose tokens of before can be refused. */
function revocable(): Stack & { revoke: () => void; revokeAll: () => void } {
  const seen = new Set<string>();
  const revoked = new Set<string>();
  let all = false;
  const stack = createStack({
    handler: {
      isRevoked: ({ jti }) => {
        seen.add(jti);
        return all || revoked.has(jti);
      },
    },
  });
  return Object.assign(stack, {
    revoke: () => {
      for (const jti of seen) revoked.add(jti);
    },
    revokeAll: () => {
      all = true;
    },
  });
}

describe('session: one token for the page', () => {
  const time = useTime();

  it('mints once for 50 reads at once', async () => {
    const stack = createStack();
    const pages = await Promise.all(times(50, () => read(stack)));
    expect(pages.every(({ items }) => items.length === 25)).to.equal(true);
    expect(stack.mints()).to.equal(1);
  });

  it('mints ahead of the first read when started', async () => {
    const stack = createStack();
    stack.client.start();
    await until(() => stack.client.scopes);
    await read(stack);
    expect(stack.mints()).to.equal(1);
  });

  it('knows the granted scopes once there is a token', async () => {
    const stack = createStack({ login: { ...STAFF, scopes: ['customers:read'] } as never });
    expect(stack.client.scopes).to.equal(undefined);
    await read(stack);
    expect([...(stack.client.scopes ?? [])]).to.deep.equal(['customers:read']);
  });

  it('answers 200 reads refused at once with one mint and one replay each', async () => {
    const stack = revocable();
    await read(stack);
    stack.revoke();
    const before = stack.reads().length;
    await Promise.all(times(200, () => read(stack)));
    const after = stack.reads().slice(before);
    expect(stack.mints()).to.equal(2);
    expect(after.filter(({ status }) => status === 401)).to.have.length(200);
    expect(after.filter(({ status }) => status === 200)).to.have.length(200);
    expect(after).to.have.length(400);
  });

  it('takes a token renewed meanwhile for a read that was refused late', async () => {
    const stack = revocable();
    await read(stack);
    stack.revoke();
    let late: (() => void) | undefined;
    stack.link = async (request, next) => {
      const response = await next(request);
      if (response.status === 401 && !late) await new Promise<void>((go) => (late = go));
      return response;
    };
    const slow = read(stack);
    await until(() => late);
    await read(stack);
    late?.();
    await slow;
    expect(stack.mints()).to.equal(2);
  });

  it('renews by the time that has passed since the token came, with a margin', async () => {
    const reasons: TokenRequest['reason'][] = [];
    const stack: Stack = createStack({
      getToken: ({ reason }) => {
        reasons.push(reason);
        return askForToken(stack);
      },
    });
    await read(stack);
    time.skip(470);
    await read(stack);
    expect(reasons, 'a token of 600 s after 470 s').to.deep.equal(['initial']);
    time.skip(20);
    await read(stack);
    expect(reasons, 'and after 490 s').to.deep.equal(['initial', 'expiring']);
  });

  for (const hours of [-24, -1, 1, 24]) {
    it(`doesn't mind a wall clock that is ${String(hours)} h wrong, or becomes so`, async () => {
      const stack = createStack({ handler: { now: real.dateNow } });
      await read(stack);
      time.wallClock(hours);
      await read(stack);
      const other = createStack({ handler: { now: real.dateNow } });
      await read(other);
      await read(other);
      expect([stack.mints(), other.mints()]).to.deep.equal([1, 1]);
    });
  }

  it('uses a token of one second for half of it, and not just once', async () => {
    const stack = createStack({ handler: { lifetimes: { staff: 1 } } });
    await Promise.all(times(20, () => read(stack)));
    await read(stack);
    expect(stack.mints()).to.equal(1);
    time.skip(0.6);
    await read(stack);
    expect(stack.mints()).to.equal(2);
  });

  it('goes on with the old token while it lives when a renewal fails', async () => {
    const stack: Stack = createStack({
      getToken: ({ reason }) => {
        if (reason === 'expiring') throw new TypeError('Failed to fetch');
        return askForToken(stack);
      },
    });
    time.noPauses();
    await read(stack);
    time.skip(590);
    expect((await read(stack)).items).to.have.length(25);
    time.skip(20);
    expect(await rejection(read(stack))).to.include({ kind: 'server' });
  });
});

describe('session: its end', () => {
  const time = useTime();
  beforeEach(() => {
    time.noPauses();
  });

  it('ends at the second refusal, tells it once, and asks for nothing more', async () => {
    const stack = revocable();
    const changes = watch(stack);
    await read(stack);
    stack.revokeAll();
    const errors = await Promise.all(times(10, () => rejection(read(stack))));
    expect(errors.map((error) => (error as ClientError).kind)).to.deep.equal(
      Array(10).fill('signed-out'),
    );
    expect(changes).to.deep.equal(['ended']);
    const { length } = stack.calls;
    expect(await rejection(read(stack))).to.include({ kind: 'signed-out' });
    expect(stack.calls).to.have.length(length);
    expect(stack.client.scopes).to.equal(undefined);
  });

  it('ends when the mint finds nobody signed in', async () => {
    const stack = createStack({ login: null });
    const changes = watch(stack);
    expect(await rejection(read(stack))).to.include({ kind: 'signed-out' });
    expect(changes).to.deep.equal(['ended']);
    expect(stack.mints()).to.equal(1);
  });

  it('ends when getToken gives null', async () => {
    const stack = createStack({ getToken: () => Promise.resolve(null) });
    const changes = watch(stack);
    expect(await rejection(read(stack))).to.include({ kind: 'signed-out' });
    expect(changes).to.deep.equal(['ended']);
    expect(stack.calls).to.have.length(0);
  });

  it('is forbidden, not ended, for a login that nothing is granted to', async () => {
    const stack = createStack({ login: { ...STAFF, scopes: [] } as never });
    const changes = watch(stack);
    expect(await rejection(read(stack))).to.include({
      kind: 'forbidden',
      code: 'nothing_granted',
    });
    expect(changes).to.deep.equal([]);
  });

  const thrown = [
    { what: 'a network error', error: new TypeError('Failed to fetch'), kind: 'server' },
    { what: 'an error of its own', error: new Error('secret detail'), kind: 'server' },
    { what: 'a ClientError', error: new ClientError('forbidden', 'no'), kind: 'forbidden' },
  ];
  for (const { what, error, kind } of thrown) {
    it(`fails as ${kind} where getToken throws ${what}, and works at the next try`, async () => {
      let broken = true;
      const stack: Stack = createStack({
        getToken: () => (broken ? Promise.reject(error) : askForToken(stack)),
      });
      const changes = watch(stack);
      const caught = await rejection(read(stack));
      expect(caught).to.be.instanceOf(ClientError).and.include({ kind });
      expect((caught as Error).message).not.to.include('secret detail');
      broken = false;
      expect((await read(stack)).items).to.have.length(25);
      expect(changes).to.deep.equal([]);
    });
  }

  it('takes a getToken that throws at once like one that rejects', async () => {
    const stack = createStack({
      getToken: () => {
        throw new TypeError('Failed to fetch');
      },
    });
    expect(await rejection(read(stack))).to.include({ kind: 'server' });
  });

  const shapes: unknown[] = [
    undefined,
    '',
    'token',
    {},
    [],
    { token: '', expires_in: 60, scope: '' },
    { token: 'x', expires_in: 0, scope: '' },
    { token: 'x', expires_in: '60', scope: '' },
    { token: 'x', expires_in: NaN, scope: '' },
    { token: 'x', expires_in: 60 },
    { token: 7, expires_in: 60, scope: '' },
  ];
  for (const shape of shapes) {
    it(`refuses ${JSON.stringify(shape) ?? 'undefined'} from getToken, naming what it must give`, async () => {
      const stack = createStack({ getToken: () => Promise.resolve(shape as Grant) });
      const error = (await rejection(read(stack))) as ClientError;
      expect(error).to.include({ kind: 'server' });
      expect(error.message).to.match(/getToken.*token, expires_in, scope/);
      expect(stack.reads()).to.have.length(0);
    });
  }

  it('gives up on a getToken that never answers', async () => {
    time.speed(100);
    const begun = performance.now();
    const stack = createStack({ getToken: () => new Promise(() => undefined) });
    expect(await rejection(read(stack))).to.include({ kind: 'server' });
    expect(performance.now() - begun).to.be.below(20_000);
  });

  it('asks the mint no more than three times for one read', async () => {
    const stack = createStack();
    stack.link = () => Promise.resolve(new Response('<h1>Bad gateway</h1>', { status: 502 }));
    expect(await rejection(read(stack))).to.include({ kind: 'server' });
    expect(stack.mints()).to.be.within(1, 3);
  });

  it('throws away a token that comes after the end, and stops waiting for it', async () => {
    let aborted = false;
    let give: (grant: Grant) => void = () => undefined;
    const stack = createStack({
      getToken: ({ signal }) => {
        signal.addEventListener('abort', () => (aborted = true));
        return new Promise<Grant>((resolve) => (give = resolve));
      },
    });
    const reading = rejection(read(stack));
    await idle();
    stack.client.end();
    give({ token: 'late', expires_in: 60, scope: 'customers:read' });
    expect(await reading).to.include({ kind: 'signed-out' });
    expect(aborted).to.equal(true);
    expect(stack.client.scopes).to.equal(undefined);
  });

  it('opens again by reopen, with a token of its own', async () => {
    const stack = createStack({ login: null });
    const changes = watch(stack);
    await rejection(read(stack));
    stack.login = STAFF;
    stack.client.reopen();
    expect((await read(stack)).items).to.have.length(25);
    expect(changes).to.deep.equal(['ended', 'opened']);
  });

  it("doesn't take a token of before the end for the session after it", async () => {
    const gives: ((grant: Grant) => void)[] = [];
    const stack = createStack({ getToken: () => new Promise<Grant>((give) => gives.push(give)) });
    const old = rejection(read(stack));
    await idle();
    stack.client.end();
    stack.client.reopen();
    gives[0]?.({ token: 'old', expires_in: 60, scope: 'old' });
    expect(await old).to.include({ kind: 'signed-out' });
    const now = read(stack);
    await until(() => gives.length === 2);
    gives[1]?.(await askForToken(stack));
    await now;
    expect(stack.reads().map(({ headers }) => headers.get('authorization'))).not.to.include(
      'Bearer old',
    );
  });

  it('does nothing by reopen while it is open, and nothing by a second end', async () => {
    const stack = createStack();
    const changes = watch(stack);
    await read(stack);
    stack.client.reopen();
    await read(stack);
    expect(stack.mints()).to.equal(1);
    stack.client.end();
    stack.client.end();
    expect(changes).to.deep.equal(['ended']);
  });

  it('tells of another person who signs in after it has run out, and not of the same', async () => {
    for (const [userId, told] of [
      ['staff_1', ['ended', 'opened']],
      ['staff_2', ['ended', 'opened', 'replaced']],
    ] as const) {
      const stack = createStack({ login: { ...STAFF, userId: 'staff_1' } });
      await read(stack);
      const changes = watch(stack);
      stack.client.end();
      stack.login = { ...STAFF, userId };
      stack.client.reopen();
      await read(stack);
      expect(changes).to.deep.equal(told);
    }
  });

  it('tells a person who took over at a renewal, and is silent about the same one', async () => {
    const stack = createStack();
    const changes = watch(stack);
    await read(stack);
    time.skip(500);
    await read(stack);
    expect(changes).to.deep.equal([]);
    stack.login = { ...STAFF, userId: 'staff_ben' };
    time.skip(500);
    await read(stack);
    expect(stack.mints()).to.equal(3);
    expect(changes).to.deep.equal(['replaced']);
  });

  it('tells a person of letters beyond ASCII apart too', async () => {
    const stack = createStack({ login: { ...STAFF, userId: '佐藤' } });
    const changes = watch(stack);
    await read(stack);
    stack.login = { ...STAFF, userId: '鈴木' };
    time.skip(500);
    await read(stack);
    expect(changes).to.deep.equal(['replaced']);
  });

  it('tells what may be done as soon as it is known, and again only when it is another', async () => {
    const stack = createStack();
    const changes: SessionChange[] = [];
    stack.client.watch((change) => changes.push(change));
    await read(stack);
    time.skip(500);
    await read(stack);
    expect(changes).to.deep.equal(['granted']);
    stack.login = { role: 'staff', userId: 'staff_ana', scopes: ['customers:read'] };
    time.skip(500);
    await read(stack);
    expect(stack.mints()).to.equal(3);
    expect(changes).to.deep.equal(['granted', 'granted']);
  });

  it('stops calling back once a watcher has left', async () => {
    const stack = createStack();
    const changes: SessionChange[] = [];
    const leave = stack.client.watch((change) => changes.push(change));
    leave();
    stack.client.end();
    expect(changes).to.deep.equal([]);
  });

  it('signs out here at once and tells the handler, whether that answers or not', async () => {
    const stack = createStack();
    await read(stack);
    stack.link = (request, next) =>
      request.url.endsWith('/revoke') ? Promise.reject(new TypeError('gone')) : next(request);
    const changes = watch(stack);
    await stack.client.signOut();
    expect(changes).to.deep.equal(['replaced', 'ended']);
    expect(stack.calls.at(-1)?.path).to.equal('/session/revoke');
  });

  it('makes the handler refuse tokens from before signing out', async () => {
    const stack = createStack();
    await read(stack);
    const headers = { authorization: stack.reads()[0]?.headers.get('authorization') ?? '' };
    await stack.client.signOut();
    const replayed = await stack.fetch('/customer-elements/v1/customers', { headers });
    expect(replayed.status).to.equal(401);
  });
});

describe('session: the token stays inside', () => {
  const time = useTime();

  it('never shows it in errors, on the client, in storage or cookies', async () => {
    time.noPauses();
    const spoken: string[] = [];
    const { log, warn, error: complain } = console;
    console.log =
      console.warn =
      console.error =
        (...all: unknown[]) => {
          spoken.push(all.map(String).join(' '));
        };
    const stack = createStack();
    await read(stack);
    const token = stack.reads()[0]?.headers.get('authorization')?.slice('Bearer '.length) ?? '';
    stack.link = (request, next) =>
      request.url.includes('/v1/') ? Promise.reject(new TypeError(token)) : next(request);
    const failure = (await rejection(read(stack))) as ClientError;
    console.log = log;
    console.warn = warn;
    console.error = complain;

    expect(token).to.have.length.above(100);
    const shown = [
      failure.message,
      failure.stack,
      JSON.stringify(failure),
      String((failure as Error).cause),
      JSON.stringify(stack.client),
      ...Object.values(stack.client as object).map(String),
      JSON.stringify({ ...localStorage }),
      JSON.stringify({ ...sessionStorage }),
      document.cookie,
      location.href,
      document.documentElement.outerHTML,
      ...spoken,
    ];
    for (const text of shown) expect(text).not.to.include(token);
  });
});

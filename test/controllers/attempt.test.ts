import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { ClientError } from '../../src/client/errors.js';
import { Attempt } from '../../src/controllers/attempt.js';
import { makeHost, type Host } from './support.js';

interface Sent {
  readonly input: number;
  readonly key: string;
  readonly resolve: (output: string) => void;
  readonly reject: (error: unknown) => void;
}

function bench() {
  const sent: Sent[] = [];
  const { attempt } = makeHost((host: Host) => ({
    attempt: new Attempt<number, string>(
      host,
      (input, key) =>
        new Promise((resolve, reject) => {
          sent.push({ input, key, resolve, reject });
        }),
    ),
  }));
  return { attempt, sent };
}

const lost = () => new ClientError('unknown-outcome', 'Answer lost');

describe('an attempt to change something', () => {
  it('is sent once however often it is pressed, and done when the server says so', async () => {
    const { attempt, sent } = bench();
    const first = attempt.run(1, 'key');
    const others = await Promise.all([attempt.run(1, 'key'), attempt.run(2, 'other')]);
    expect(others).to.deep.equal([undefined, undefined]);
    expect(attempt.state).to.deep.equal({ status: 'sending', slow: false });
    sent[0]!.resolve('made');
    expect(await first).to.deep.equal({ status: 'done', output: 'made' });
    expect(sent).to.have.length(1);
  });

  it('tells a refusal, and may be sent anew after it', async () => {
    const { attempt, sent } = bench();
    const first = attempt.run(1, 'key');
    sent[0]!.reject(new ClientError('invalid', 'No'));
    expect(await first).to.include({ status: 'failed' });
    void attempt.run(2, 'key');
    expect(sent.map(({ input }) => input)).to.deep.equal([1, 2]);
  });

  it('takes no other change while an outcome is unknown, and asks again with the same key', async () => {
    const { attempt, sent } = bench();
    const first = attempt.run(1, 'key');
    sent[0]!.reject(lost());
    expect(await first).to.include({ status: 'unknown', checking: false });
    expect(await attempt.run(1, 'other')).to.equal(undefined);
    const check = attempt.check();
    expect(attempt.state).to.include({ status: 'unknown', checking: true });
    expect(await attempt.check()).to.equal(undefined);
    expect(sent[1]).to.include({ input: 1, key: 'key' });
    sent[1]!.resolve('made');
    expect(await check).to.include({ status: 'done' });
  });

  for (const kind of ['offline', 'server', 'signed-out', 'rate-limited', 'forbidden'] as const) {
    it(`still knows nothing when a check ends ${kind}`, async () => {
      const { attempt, sent } = bench();
      const first = attempt.run(1, 'key');
      sent[0]!.reject(lost());
      await first;
      const check = attempt.check();
      sent[1]!.reject(new ClientError(kind, 'Failed'));
      expect(await check).to.include({ status: 'unknown' });
    });
  }

  it('knows nothing while another tab is doing the same', async () => {
    const { attempt, sent } = bench();
    const first = attempt.run(1, 'key');
    sent[0]!.reject(new ClientError('conflict', '409', { code: 'still_running' }));
    expect(await first).to.include({ status: 'unknown' });
  });

  it('shows nothing of an answer that comes after it was left', async () => {
    const { attempt, sent } = bench();
    const first = attempt.run(1, 'key');
    attempt.reset();
    sent[0]!.resolve('made');
    expect(await first).to.equal(undefined);
    expect(attempt.state).to.deep.equal({ status: 'idle' });
  });

  it('never has two requests under way, and is done only by an answer', async () => {
    const step = fc.constantFrom('run', 'check', 'reset', 'made', 'lost', 'refused');
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        const { attempt, sent } = bench();
        let open = 0;
        let answered = 0;
        for (const name of steps) {
          const before = sent.length;
          if (name === 'run') void attempt.run(1, 'key');
          if (name === 'check') void attempt.check();
          if (name === 'reset' && open === 0) attempt.reset();
          open += sent.length - before;
          if (open > 1) return false;
          const last = sent.at(-1);
          if (open === 1 && last && /made|lost|refused/.test(name)) {
            open = 0;
            if (name === 'made') last.resolve('made');
            else last.reject(name === 'lost' ? lost() : new ClientError('invalid', 'No'));
            answered += name === 'made' ? 1 : 0;
            for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
          }
          if (attempt.state.status === 'done' && answered === 0) return false;
        }
        return true;
      }),
    );
  });
});

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { verifyLedger, type CheckedEntry } from '../../src/format/verify-ledger.js';

type Entry = { -readonly [Key in keyof CheckedEntry]: CheckedEntry[Key] };

const START = Date.UTC(2026, 0, 1);

/** A ledger that holds, newest first. `step` says how many milliseconds lie between two entries. */
function ledger(changes: readonly number[], step: (at: number) => number = () => 1): Entry[] {
  let balance = 0;
  let time = START;
  return changes
    .map((change, at) => {
      const before = balance;
      balance += change;
      time += step(at);
      return {
        id: `cwt_${String(at)}`,
        created_at: new Date(time).toISOString(),
        amount: Math.abs(change),
        is_credit: change >= 0,
        before_balance: before,
        after_balance: balance,
      };
    })
    .reverse();
}

/** No entry of nothing: without one the ledger would still hold. */
const change = fc.oneof(
  fc.integer({ min: 1, max: 1_000_000 }),
  fc.integer({ min: -1_000_000, max: -1 }),
);
const changes = (min: number) => fc.array(change, { minLength: min, maxLength: 60 });

const found = (entries: readonly Entry[]) =>
  verifyLedger(entries).breaks.map(({ id, reason }) => `${id} ${reason}`);

describe('verifyLedger', () => {
  it('verifies any ledger that holds, page by page too', () => {
    fc.assert(
      fc.property(changes(0), fc.nat(60), (each, cut) => {
        const entries = ledger(each);
        expect(verifyLedger(entries)).to.deep.equal({ verified: true, breaks: [] });
        expect(verifyLedger(entries.slice(cut)).verified).to.equal(true);
        expect(verifyLedger(entries.slice(0, cut)).verified).to.equal(true);
      }),
    );
  });

  it('finds a swapped pair and a reversed list where no entry has a time', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 3 }),
        fc.nat(),
        (each, draw) => {
          const entries = ledger(each).map((entry) => ({ ...entry, created_at: null }));
          expect(verifyLedger(entries).verified).to.equal(true);
          const at = draw % (entries.length - 1);
          const swapped = [...entries];
          swapped.splice(at, 2, entries[at + 1]!, entries[at]!);
          expect(verifyLedger(swapped).verified, 'swapped').to.equal(false);
          expect(verifyLedger([...entries].reverse()).verified, 'reversed').to.equal(false);
        },
      ),
    );
  });

  it('calls an entry without a direction unreadable', () => {
    const [newest, older] = ledger([5, -3]);
    const { is_credit: _, ...bare } = newest!;
    expect(found([bare as Entry, older!])).to.deep.equal(['cwt_1 unreadable']);
  });

  it('says what it takes when it gets something else', () => {
    for (const wrong of [undefined, null, 'entries', { items: [] }, [null], [1]]) {
      const call = () => verifyLedger(wrong as never);
      expect(call, JSON.stringify(wrong)).to.throw(TypeError, 'array of ledger entries');
    }
  });

  it('verifies entries of one moment in any order', () => {
    const moments = fc.array(fc.constantFrom(0, 0, 0, 1), { minLength: 60, maxLength: 60 });
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -3, max: 3 }), { maxLength: 60 }),
        moments,
        fc.array(fc.nat(), { minLength: 61, maxLength: 61 }),
        (each, steps, draws) => {
          // The oldest stands alone: if all came back to where it began, nobody could tell where that was.
          const entries = ledger([5, ...each], (at) => (at === 1 ? 1 : (steps[at] ?? 1)));
          const shuffled = entries
            .map((entry, at) => ({ entry, draw: draws[at] ?? 0 }))
            .sort(
              (a, b) =>
                Date.parse(b.entry.created_at ?? '') - Date.parse(a.entry.created_at ?? '') ||
                a.draw - b.draw,
            );
          expect(verifyLedger(shuffled.map(({ entry }) => entry)).verified).to.equal(true);
        },
      ),
    );
  });

  it('names the newer neighbour of a missing entry, and nothing else', () => {
    fc.assert(
      fc.property(changes(3), fc.nat(), (each, draw) => {
        const entries = ledger(each);
        const at = 1 + (draw % (entries.length - 2));
        const newer = entries[at - 1]!;
        entries.splice(at, 1);
        expect(found(entries)).to.deep.equal([`${newer.id} gap`]);
      }),
    );
  });

  it('names an entry with another amount or direction, and nothing else', () => {
    fc.assert(
      fc.property(changes(1), fc.nat(), change, fc.boolean(), (each, draw, by, turned) => {
        const entries = ledger(each);
        const entry = entries[draw % entries.length]!;
        if (turned) entry.is_credit = !entry.is_credit;
        else entry.amount! += by;
        expect(found(entries)).to.deep.equal([`${entry.id} sum`]);
      }),
    );
  });

  it('names an entry with another balance, and the join that it spoils', () => {
    fc.assert(
      fc.property(changes(3), fc.nat(), change, fc.boolean(), (each, draw, by, before) => {
        const entries = ledger(each);
        const at = 1 + (draw % (entries.length - 2));
        const entry = entries[at]!;
        entry[before ? 'before_balance' : 'after_balance']! += by;
        const gap = before ? entry : entries[at - 1]!;
        expect(new Set(found(entries))).to.deep.equal(
          new Set([`${entry.id} sum`, `${gap.id} gap`]),
        );
      }),
    );
  });

  it('names a swapped pair by the one that stands too high, and nothing else', () => {
    fc.assert(
      fc.property(changes(2), fc.nat(), (each, draw) => {
        const entries = ledger(each);
        const at = draw % (entries.length - 1);
        const [newer, older] = [entries[at]!, entries[at + 1]!];
        entries.splice(at, 2, older, newer);
        expect(found(entries)).to.deep.equal([`${older.id} order`]);
      }),
    );
  });

  it('finds a missing entry among others of the same moment', () => {
    fc.assert(
      fc.property(changes(4), fc.nat(), (each, draw) => {
        // All but the first and the last at once.
        const entries = ledger(each, (at) => (at === 1 || at === each.length - 1 ? 1 : 0));
        entries.splice(1 + (draw % (entries.length - 2)), 1);
        expect(verifyLedger(entries).verified).to.equal(false);
      }),
    );
  });

  it('holds with 5,000 entries, and finds the one that was changed', () => {
    const each = Array.from({ length: 5_000 }, (_, at) => (at % 3 ? -(at + 1) : 3 * at + 7));
    const entries = ledger(each);
    expect(verifyLedger(entries).verified).to.equal(true);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4_998 }), (at) => {
        const without = entries.toSpliced(at, 1);
        expect(found(without)).to.deep.equal([`${entries[at - 1]!.id} gap`]);
      }),
      { numRuns: 20 },
    );
  });

  it('takes an entry that came on two pages for one', () => {
    const entries = ledger([500, -200, 300, -100]);
    // A new entry came between the two reads and has pushed the third one on.
    const drifted = [...entries.slice(1, 3), ...entries.slice(2)];
    expect(verifyLedger(drifted).verified).to.equal(true);
  });

  it('names entries that can’t be read, and checks what can be', () => {
    const entries = ledger([500, -200, 300, -100]);
    entries[1]!.amount = null;
    entries[2]!.created_at = null;
    expect(found(entries)).to.deep.equal(['cwt_2 unreadable']);
    entries[1]!.before_balance = 999;
    expect(found(entries)).to.deep.equal(['cwt_2 unreadable', 'cwt_2 gap']);
    entries[3]!.is_credit = null;
    entries[3]!.after_balance = null;
    expect(found(entries)).to.deep.equal(['cwt_2 unreadable', 'cwt_2 gap', 'cwt_0 unreadable']);
  });

  it('counts exactly where floating point can’t', () => {
    const big = Number.MAX_SAFE_INTEGER;
    const entry = { id: 'a', created_at: null, is_credit: true };
    const row = { ...entry, amount: 2, before_balance: big - 2, after_balance: big };
    expect(verifyLedger([row]).verified).to.equal(true);
    // As doubles both sides would be 2 ** 53.
    const off = { ...entry, amount: big, before_balance: 2, after_balance: big };
    expect(verifyLedger([off]).verified).to.equal(false);
    const rounded = { ...row, after_balance: 2 ** 53 };
    expect(verifyLedger([rounded]).breaks[0]?.reason).to.equal('unreadable');
  });

  it('has nothing against no entries', () => {
    expect(verifyLedger([])).to.deep.equal({ verified: true, breaks: [] });
  });
});

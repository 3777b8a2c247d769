import { expect } from '@open-wc/testing';
import { createdBetween, daysIn, momentsOf, rangeOf } from '../../src/format/days.js';

describe('rangeOf', () => {
  it('gives the days of the zone, which may be tomorrow already', () => {
    const now = new Date('2025-12-31T16:00:00Z');
    expect(rangeOf('today', now)).to.deep.equal({ from: '2025-12-31', to: '2025-12-31' });
    expect(rangeOf('today', now, 'Asia/Tokyo')).to.deep.equal({
      from: '2026-01-01',
      to: '2026-01-01',
    });
    expect(rangeOf('last-month', now, 'Asia/Tokyo')).to.deep.equal({
      from: '2025-12-01',
      to: '2025-12-31',
    });
    expect(rangeOf('all', now, 'Asia/Tokyo')).to.deep.equal({});
  });
});

describe('createdBetween', () => {
  it('includes both days whole, in upstream’s words', () => {
    expect(createdBetween({ from: '2025-01-01', to: '2025-01-31' })).to.deep.equal({
      created_at_gte: '2025-01-01T00:00:00Z',
      created_at_lte: '2025-01-31T23:59:59.999999Z',
    });
  });

  it('leaves an open end out', () => {
    expect(createdBetween({ from: '2025-01-01' })).to.deep.equal({
      created_at_gte: '2025-01-01T00:00:00Z',
    });
    expect(createdBetween({ to: null })).to.deep.equal({});
  });

  it('leaves out what is no day', () => {
    for (const junk of ['', '2025-02-30', '0', 'null', '2025-1-1', '12025-01-01']) {
      expect(daysIn({ from: junk, to: junk })).to.deep.equal({});
      expect(createdBetween({ from: junk, to: junk })).to.deep.equal({});
    }
    expect(momentsOf({ to: '9999-12-31' }).to).to.equal('9999-12-31T23:59:59.999999Z');
  });
});

describe('a day of a zone', () => {
  const rows: [day: string, zone: string, from: string, to: string][] = [
    ['2025-06-01', 'Asia/Kolkata', '2025-05-31T18:30:00Z', '2025-06-01T18:29:59.999999Z'],
    ['2025-06-01', 'America/New_York', '2025-06-01T04:00:00Z', '2025-06-02T03:59:59.999999Z'],
    // 23 and 25 hours.
    ['2025-03-30', 'Europe/Berlin', '2025-03-29T23:00:00Z', '2025-03-30T21:59:59.999999Z'],
    ['2025-10-26', 'Europe/Berlin', '2025-10-25T22:00:00Z', '2025-10-26T22:59:59.999999Z'],
    // Its midnight was left out: the day begins at one.
    ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00Z', '2018-11-05T01:59:59.999999Z'],
    // The hour before its midnight came twice, and belongs to the day before.
    ['2018-02-18', 'America/Sao_Paulo', '2018-02-18T03:00:00Z', '2018-02-19T02:59:59.999999Z'],
    // Midnight came twice: the day begins with the first.
    ['2025-11-02', 'America/Havana', '2025-11-02T04:00:00Z', '2025-11-03T04:59:59.999999Z'],
  ];
  for (const [day, zone, from, to] of rows) {
    it(`${day} in ${zone}`, () => {
      expect(momentsOf({ from: day, to: day }, zone)).to.deep.equal({ from, to });
    });
  }

  it('begins where the day before ends, all over the world and the year', () => {
    for (const zone of ['Pacific/Auckland', 'Africa/Cairo', 'America/St_Johns', 'Asia/Beirut']) {
      for (let at = Date.UTC(2025, 0, 1); at < Date.UTC(2026, 0, 1); at += 86_400_000) {
        const day = (time: number) => new Date(time).toISOString().slice(0, 10);
        const { to } = momentsOf({ to: day(at - 86_400_000) }, zone);
        const { from } = momentsOf({ from: day(at) }, zone);
        expect(Date.parse(from ?? '') - Date.parse(to ?? ''), `${day(at)} ${zone}`).to.equal(1);
      }
    }
  });
});

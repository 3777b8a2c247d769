/** Wallets of the customers that stand for one case each. */
import { mix, Random, word } from '../random.js';
import type { World } from '../world.js';
import type { FixtureName } from './fixtures.js';
import type { Movement, WalletDraft } from './wallets.js';

const credit = (ago: number, change: number, reason: string): Movement => ({
  ago,
  change,
  event: 'merchant_adjustment',
  reason,
});

/** Undefined for a fixture whose wallets are like anyone's. */
export function fixtureWallets(
  world: World,
  index: number,
  key: FixtureName,
): WalletDraft[] | undefined {
  const payment = (ordinal: number): string => world.ids.make('pay', index, ordinal);
  const one = (currency: string, ...movements: Movement[]): WalletDraft => ({
    currency,
    movements,
  });
  switch (key) {
    case 'kiteLabs':
      return [
        one(
          'USD',
          credit(78, 20000, 'Annual top-up'),
          { ago: 60, change: -2900, event: 'dispute', reference: world.ids.make('dp', index, 7) },
          { ago: 42, change: -6600, event: 'payment', reference: payment(6) },
          credit(39, 1500, 'Goodwill for the outage on 20 Oct'),
          { ago: 27, change: -4000, event: 'payment', reference: payment(4) },
          { ago: 11, change: 8600, event: 'refund', reference: world.ids.make('ref', index, 5) },
          { ago: 2, change: -6600, event: 'payment', reference: payment(2) },
          credit(1, 2000, 'Welcome bonus'),
        ),
        one('INR', credit(70, 500000, 'Top-up'), credit(48, 500000, 'Top-up'), {
          ago: 17,
          change: -160000,
          event: 'payment',
          reference: payment(4),
        }),
        one('JPY'),
      ];
    case 'nothing':
    case 'markup':
      return [];
    case 'longLedger':
      return [one('USD', ...many(world, 5_000))];
    case 'manyCurrencies':
      return [
        one('JPY', credit(20, 50000, 'Top-up'), credit(9, -1250, 'Correction')),
        one('KWD', credit(20, 100500, 'Top-up'), credit(8, -1005, 'Correction')),
        one('IDR', credit(20, 250000000, 'Top-up')),
        one('USD', credit(20, 12345, 'Top-up')),
      ];
    case 'twoDollars':
      return [one('USD', credit(12, 12000, 'Top-up')), one('CAD', credit(11, 12000, 'Top-up'))];
    case 'negativeBalance':
      return [
        one('USD', credit(30, 2000, 'Top-up'), {
          ago: 4,
          change: -5450,
          event: 'dispute',
          reference: world.ids.make('dp', index, 0),
        }),
      ];
    case 'zeroBalance':
      return [one('USD')];
    case 'trillions':
      return [one('USD', credit(3, 10_000_000_000_000, 'Escrow'))];
    case 'unknownValues':
      return [
        one(
          'USD',
          credit(9, 1000, 'Top-up'),
          {
            ago: 2,
            change: 250,
            event: 'solar_flare',
            reason: 'Who knows',
          },
          {
            ago: 1,
            change: 50,
            event: 'constructor',
            reason: 'A word that every object knows',
          },
        ),
      ];
    case 'unknownCurrency':
      return [one('QQZ', credit(9, 123456, 'Top-up'))];
    case 'brokenLedger':
      return [
        one(
          'USD',
          ...Array.from({ length: 8 }, (_, row) =>
            credit(40 - row * 4, 1000 + row * 100, `Top-up ${row + 1}`),
          ),
        ),
      ];
    default:
      return undefined;
  }
}

function many(world: World, rows: number): Movement[] {
  const draw = new Random(mix(world.seed, word('long ledger')));
  const movements: Movement[] = [];
  let balance = 0;
  for (let row = 0; row < rows; row++) {
    const ago = (rows - row) / 14;
    const spend = balance > 1000 && draw.chance(0.55);
    const change = spend ? -draw.int(1, Math.min(balance, 9_000)) : draw.int(100, 12_000);
    balance += change;
    movements.push(
      spend ? { ago, change, event: 'payment' } : credit(ago, change, `Top-up ${row + 1}`),
    );
  }
  return movements;
}

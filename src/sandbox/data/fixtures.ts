/**
 * The customers that are there on purpose: the ten of the reference pictures, then one for every
 * case that a screen must stand. Their place in the list is their index.
 */
import { DAY, HOUR, MINUTE } from '../time.js';
import type { Metadata } from '../wire.js';
import type { PlaceName } from './people.js';

export interface Fixture {
  key: string;
  name: string;
  email: string;
  phone: string | null;
  place: PlaceName;
  business?: boolean;
  /** Milliseconds before the epoch. */
  age?: number;
  metadata?: Metadata;
}

const at = (days: number, hours: number, minutes: number): number =>
  days * DAY + hours * HOUR + minutes * MINUTE;

/** Ages are those of the pictures for an epoch of 31 October 2025, 08:00 UTC. */
// prettier-ignore
export const FIXTURES = [
  { key: 'kiteLabs', name: 'Kite Labs', email: 'billing@kite.example', phone: '+91 98200 41127', place: 'IN', business: true, age: at(0, 2, 25), metadata: { plan: 'studio', imported_from: 'legacy-shop', seats: 4 } },
  { key: 'harborStudio', name: 'Harbor Studio', email: 'ops@harbor.example', phone: null, place: 'US', business: true, age: at(0, 13, 58) },
  { key: 'satoMisaki', name: '佐藤 美咲', email: 'misaki@asagiri.example', phone: '+81 90 5550 1182', place: 'JP', age: at(0, 22, 46) },
  { key: 'priyaSharma', name: 'प्रिया शर्मा', email: 'priya@neelam.example', phone: '+91 99870 22061', place: 'IN', age: at(1, 19, 20) },
  { key: 'marenLindqvist', name: 'Maren Lindqvist', email: 'maren@lindqvist.example', phone: '+46 70 555 01 92', place: 'SE', age: at(4, 0, 39) },
  { key: 'laylaAlHaddad', name: 'ليلى الحداد', email: 'layla@souq.example', phone: '+971 50 555 0148', place: 'AE', age: at(4, 15, 5) },
  { key: 'otterbein', name: 'Otterbein Weather Instruments', email: 'accounts-payable@otterbein.example', phone: '+1 312 555 0177', place: 'US', business: true, age: at(6, 10, 52) },
  { key: 'tomasArroyo', name: 'Tomás Arroyo', email: 'tomas@arroyo.example', phone: null, place: 'ES', age: at(9, 4, 13) },
  { key: 'todai', name: '株式会社灯台', email: 'keiri@todai.example', phone: '+81 3 5550 2240', place: 'JP', business: true, age: at(12, 7, 30) },
  { key: 'adaezeDuru', name: 'Adaeze Duru', email: 'adaeze@duru.example', phone: '+234 802 555 0136', place: 'NG', age: at(13, 17, 41) },

  { key: 'longName', name: 'Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunt', email: 'a-rather-long-mailbox-name-for-a-rather-long-company@donau.example', phone: '+49 341 555 0100', place: 'DE', business: true },
  { key: 'hebrew', name: 'נועה פרידמן', email: 'noa@carmel.example', phone: '+972 4 555 0112', place: 'IL' },
  { key: 'thai', name: 'ศิริพร ใจดี', email: 'siriporn@doi.example', phone: '+66 53 555 010', place: 'TH' },
  { key: 'emoji', name: '👩🏽‍🚀 Zoë 🎹', email: 'zoe@orbit.example', phone: '+44 117 555 0101', place: 'GB' },
  { key: 'missingPhone', name: 'Ines Castro', email: 'ines@castro.example', phone: null, place: 'ES' },
  { key: 'nothing', name: 'Quinn Newman', email: 'quinn@newman.example', phone: '+1 902 555 0119', place: 'CA' },
  { key: 'longLedger', name: 'Marsh Radio', email: 'ledger@marshradio.example', phone: '+44 117 555 0144', place: 'GB', business: true },
  { key: 'manyCurrencies', name: 'Tundra Games', email: 'finance@tundra.example', phone: '+62 22 555 0123', place: 'ID', business: true },
  { key: 'twoDollars', name: 'Pine Records', email: 'books@pine.example', phone: '+1 902 555 0171', place: 'CA', business: true },
  { key: 'negativeBalance', name: 'Olek Novak', email: 'olek@novak.example', phone: '+49 341 555 0188', place: 'DE' },
  { key: 'zeroBalance', name: 'Hana Ueda', email: 'hana@ueda.example', phone: '+81 11 555 0131', place: 'JP' },
  { key: 'trillions', name: 'Granite Works', email: 'treasury@granite.example', phone: '+1 312 555 0190', place: 'US', business: true },
  { key: 'unknownValues', name: 'Viggo Dahl', email: 'viggo@dahl.example', phone: '+46 31 555 012', place: 'SE' },
  { key: 'unknownCurrency', name: 'Opal Films', email: 'accounts@opal.example', phone: '+65 6555 0110', place: 'SG', business: true },
  { key: 'farPast', name: 'Wanda Quist', email: 'wanda@quist.example', phone: '+44 117 555 0166', place: 'GB' },
  { key: 'blocked', name: 'Gael Fontaine', email: 'gael@fontaine.example', phone: '+34 96 555 0140', place: 'ES' },
  { key: 'formula', name: '=HYPERLINK("https://evil.example","Click")', email: '+cmd@formula.example', phone: '+1 312 555 0105', place: 'US' },
  { key: 'sharedEmailNewer', name: 'Rosa Pires', email: 'family@pires.example', phone: '+34 96 555 0151', place: 'ES' },
  { key: 'sharedEmailOlder', name: 'Mateo Pires', email: 'Family@pires.example', phone: null, place: 'ES' },
  { key: 'markup', name: '<img src=x onerror="alert(1)"><script>alert(2)</script>', email: 'markup@xss.example', phone: '+1 312 555 0133', place: 'US' },
  { key: 'brokenLedger', name: 'Slate Media', email: 'audit@slate.example', phone: '+1 312 555 0162', place: 'US', business: true },
  { key: 'everyStatus', name: 'Kestrel Software', email: 'qa@kestrel.example', phone: '+44 117 555 0120', place: 'GB', business: true },
  { key: 'manyPayments', name: 'Fjord Sound', email: 'pay@fjord.example', phone: '+46 31 555 0199', place: 'SE', business: true },
  { key: 'longAgo', name: 'Ada Zeller', email: 'ada@zeller.example', phone: '+49 341 555 0111', place: 'DE' },
] as const satisfies readonly Fixture[];

export type FixtureName = (typeof FIXTURES)[number]['key'];

/** The list position of a fixture; `longAgo` is the oldest customer and so the last of the list. */
export function fixtureIndex(key: FixtureName, size: number): number {
  if (key === 'longAgo') return Math.max(size, FIXTURES.length) - 1;
  return FIXTURES.findIndex((fixture) => fixture.key === key);
}

/** The fixture at a list position, if any. */
export function fixtureAt(index: number, size: number): Fixture | undefined {
  const last = FIXTURES.length - 1;
  if (index === Math.max(size, FIXTURES.length) - 1) return FIXTURES[last];
  return index < last ? FIXTURES[index] : undefined;
}

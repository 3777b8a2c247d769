/** Where generated customers' names, addresses and phone numbers come from. All invented. */
import type { Random } from '../random.js';
import type { Billing } from '../wire.js';

export interface Place {
  country: string;
  city: string;
  state: string | null;
  street: string;
  zipcode: string;
  currency: string;
  /** Tax as a fraction. */
  tax: number;
  dial: string;
}

// prettier-ignore
const place = (
  country: string, city: string, state: string | null, street: string, zipcode: string,
  currency: string, tax: number, dial: string,
): Place => ({ country, city, state, street, zipcode, currency, tax, dial });

export const PLACES = {
  IN: place('IN', 'Bengaluru', 'Karnataka', '14 Lavelle Road', '560001', 'INR', 0.18, '+91'),
  US: place('US', 'Chicago', 'IL', '220 Harbor Street', '60601', 'USD', 0, '+1'),
  JP: place('JP', '札幌市', '北海道', '中央区北一条西2-1', '060-0001', 'JPY', 0.1, '+81'),
  SE: place('SE', 'Göteborg', null, 'Ekvägen 7', '41103', 'SEK', 0.25, '+46'),
  AE: place('AE', 'Dubai', null, '3 Souq Lane', '00000', 'AED', 0.05, '+971'),
  ES: place('ES', 'Valencia', null, 'Calle del Arroyo 12', '46001', 'EUR', 0.21, '+34'),
  NG: place('NG', 'Lagos', null, '5 Marina Close', '101241', 'NGN', 0.075, '+234'),
  DE: place('DE', 'Leipzig', null, 'Uferweg 9', '04109', 'EUR', 0.19, '+49'),
  GB: place('GB', 'Bristol', null, '8 Quay Row', 'BS1 4DJ', 'GBP', 0.2, '+44'),
  CA: place('CA', 'Halifax', 'NS', '31 Pier Road', 'B3H 1A1', 'CAD', 0.05, '+1'),
  KW: place('KW', 'Kuwait City', null, '2 Gulf Road', '13001', 'KWD', 0, '+965'),
  ID: place('ID', 'Bandung', null, 'Jalan Braga 4', '40111', 'IDR', 0.11, '+62'),
  IL: place('IL', 'Haifa', null, '6 Carmel Street', '3303140', 'ILS', 0.17, '+972'),
  TH: place('TH', 'Chiang Mai', null, '21 Nimman Road', '50200', 'THB', 0.07, '+66'),
  SG: place('SG', 'Singapore', null, '9 Tanjong Lane', '088443', 'SGD', 0.09, '+65'),
} as const satisfies Record<string, Place>;

export type PlaceName = keyof typeof PLACES;

/** The address as payments and subscriptions carry it. */
export function billingOf(from: Place): Billing {
  const { country, city, state, street, zipcode } = from;
  return { country, city, state, street, zipcode };
}

interface Script {
  places: readonly PlaceName[];
  /** Family name first, as it is written. */
  familyFirst: boolean;
  /** Written form and the letters used in the e-mail address. */
  given: readonly (readonly [string, string])[];
  family: readonly (readonly [string, string])[];
}

const same = (names: string): (readonly [string, string])[] =>
  names.split(' ').map((name) => [name, name.normalize('NFD').replace(/\p{M}/gu, '')] as const);

// prettier-ignore
const SCRIPTS: readonly Script[] = [
  {
    places: ['US', 'GB', 'CA', 'DE', 'ES', 'SE', 'SG'],
    familyFirst: false,
    given: same('Ada Björn Clara Dmitri Elif Fatou Gael Hana Ines Jonas Kaito Lena Mateo Nora Olek Petra Quinn Rosa Sven Tess Uma Viggo Wanda Ximena Yara Zoe'),
    family: same('Abara Brandt Castro Dahl Eriksson Fontaine García Hoang Ito Jensen Kowalski Larsen Müller Novak Okafor Pires Quist Rossi Santos Tanaka Ueda Vasquez Weber Young Zeller'),
  },
  {
    places: ['IN'],
    familyFirst: false,
    given: [['आरव', 'aarav'], ['दिया', 'diya'], ['ईशान', 'ishaan'], ['कविता', 'kavita'], ['नीरज', 'neeraj'], ['मीरा', 'meera']],
    family: [['गुप्ता', 'gupta'], ['जोशी', 'joshi'], ['पटेल', 'patel'], ['राव', 'rao'], ['वर्मा', 'verma']],
  },
  {
    places: ['JP'],
    familyFirst: true,
    given: [['陽菜', 'hina'], ['蓮', 'ren'], ['結衣', 'yui'], ['健太', 'kenta'], ['葵', 'aoi']],
    family: [['鈴木', 'suzuki'], ['高橋', 'takahashi'], ['渡辺', 'watanabe'], ['山本', 'yamamoto'], ['小林', 'kobayashi']],
  },
];

// prettier-ignore
const BUSINESS = 'Amber Birch Cobalt Drift Ember Fjord Granite Hollow Indigo Juniper Kestrel Lumen Marsh North Opal Pine Quarry Ridge Slate Tundra'.split(' ');
const TRADE = 'Audio Films Games Labs Media Radio Records Software Sound Studio Works'.split(' ');

export interface Person {
  name: string;
  /** The part before the @, unique through `index`. */
  email: string;
  place: PlaceName;
  business: boolean;
}

/** Draws a name; takes the same few numbers from the stream every time. */
export function person(draw: Random, index: number): Person {
  if (draw.chance(0.3)) {
    const first = draw.pick(BUSINESS);
    const second = draw.pick(TRADE);
    const place = draw.pick(['US', 'GB', 'DE', 'CA', 'SE', 'IN', 'SG'] as const);
    const email = `billing@${first}${second}${index}.example`.toLowerCase();
    return { name: `${first} ${second}`, email, place, business: true };
  }
  const roll = draw.next();
  const script = SCRIPTS[roll < 0.78 ? 0 : roll < 0.9 ? 1 : 2] as Script;
  const given = draw.pick(script.given);
  const family = draw.pick(script.family);
  const [first, second] = script.familyFirst ? [family, given] : [given, family];
  return {
    name: `${first[0]} ${second[0]}`,
    email: `${given[1]}.${family[1]}${index}@post.example`.toLowerCase(),
    place: draw.pick(script.places),
    business: false,
  };
}

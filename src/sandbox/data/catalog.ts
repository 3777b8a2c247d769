/** What the merchant, Larkfield Audio, sells. Prices are in dollar cents unless said otherwise. */
import type { Ids } from '../ids.js';
import { DAY, isoSeconds } from '../time.js';
import type { Interval } from '../wire.js';

export interface Product {
  product_id: string;
  name: string;
  description: string | null;
  price: number;
  currency: string;
  tax_category: string;
  created_at: string;
  recurring: { count: number; interval: Interval } | null;
  license: { limit: number; prefix: string } | null;
  addons: string[];
  metered: boolean;
  on_demand: boolean;
  archived: boolean;
}

export interface Addon {
  id: string;
  name: string;
  description: string | null;
  price: number;
  currency: string;
  created_at: string;
}

export interface Discount {
  code: string;
  /** Basis points. */
  amount: number;
  /** Upstream's code for why it can't be redeemed. */
  refused?: string;
}

/** Codes that a change of plan takes or refuses; any other is unknown. */
export const DISCOUNTS: readonly Discount[] = [
  { code: 'SPRING15', amount: 1500 },
  { code: 'FRIENDS5', amount: 500 },
  { code: 'WINTER20', amount: 2000, refused: 'DISCOUNT_CODE_EXPIRED' },
  { code: 'FIRST100', amount: 3000, refused: 'DISCOUNT_CODE_USAGE_LIMIT_EXCEEDED' },
];

export interface CreditEntitlement {
  id: string;
  name: string;
  unit: string;
  description: string;
  precision: number;
  overage_enabled: boolean;
  created_at: string;
}

export interface Catalog {
  business_id: string;
  business_name: string;
  support_email: string;
  brand_id: string;
  collection_id: string;
  meter_id: string;
  discount_id: string;
  products: Product[];
  addons: Addon[];
  credits: CreditEntitlement[];
  product(name: ProductName): Product;
  byId(id: string): Product | undefined;
}

export type ProductName = (typeof PRODUCTS)[number]['name'];

const MONTHLY = { count: 1, interval: 'Month' } as const;
const YEARLY = { count: 1, interval: 'Year' } as const;

interface Draft {
  name: string;
  price: number;
  currency?: string;
  about?: string;
  recurring?: { count: number; interval: Interval };
  license?: { limit: number; prefix: string };
  metered?: boolean;
  onDemand?: boolean;
  archived?: boolean;
}

// prettier-ignore
const PRODUCTS = [
  { name: 'Studio plan', price: 6600, recurring: MONTHLY, about: 'Every instrument and effect' },
  { name: 'Sketch plan', price: 1900, recurring: MONTHLY, about: 'Three instruments of your choice' },
  { name: 'Studio plan, yearly', price: 66000, recurring: YEARLY, about: 'Two months free' },
  { name: 'Sound library', price: 2400, recurring: { count: 3, interval: 'Month' } },
  { name: 'Mastering seat', price: 3300, currency: 'JPY', recurring: YEARLY },
  { name: 'Render farm', price: 900, recurring: MONTHLY, metered: true, about: 'By the minute' },
  { name: 'Session musicians', price: 0, recurring: MONTHLY, onDemand: true },
  { name: 'Tape Echo 2', price: 7900, license: { limit: 5, prefix: 'TE02' } },
  { name: 'Room', price: 4900, license: { limit: 3, prefix: 'RM01' } },
  { name: 'Room presets', price: 1500 },
  { name: 'Cable set', price: 2400 },
  { name: 'Field recordings, vol. 3', price: 149900, currency: 'INR', license: { limit: 5, prefix: 'FR03' } },
  { name: 'Larkfield Lite', price: 1000, license: { limit: 1, prefix: 'LL01' } },
  { name: 'Gift card', price: 20000 },
  { name: 'Free starter pack', price: 0 },
  { name: 'Tape Echo', price: 5900, archived: true },
] as const satisfies readonly Draft[];

/** The same goods for every seed, under its own ids. `epoch` is in milliseconds. */
export function createCatalog(ids: Ids, epoch: number): Catalog {
  const opened = epoch - 1200 * DAY;
  const addons: Addon[] = ['Extra seat', 'Priority support'].map((name, i) => ({
    id: ids.make('adn', 0, i),
    name,
    description: i === 0 ? 'One more person on the plan' : null,
    price: i === 0 ? 1200 : 2500,
    currency: 'USD',
    created_at: isoSeconds(opened + i * DAY),
  }));
  const products = PRODUCTS.map((draft: Draft, i): Product => ({
    product_id: ids.make('pdt', 0, i),
    name: draft.name,
    description: draft.about ?? null,
    price: draft.price,
    currency: draft.currency ?? 'USD',
    tax_category: draft.recurring ? 'saas' : 'digital_products',
    created_at: isoSeconds(opened + i * 9 * DAY),
    recurring: draft.recurring ?? null,
    license: draft.license ?? null,
    addons: draft.recurring && !draft.currency ? addons.map((addon) => addon.id) : [],
    metered: draft.metered ?? false,
    on_demand: draft.onDemand ?? false,
    archived: draft.archived ?? false,
  }));
  const byName = new Map<string, Product>(products.map((product) => [product.name, product]));
  const byId = new Map(products.map((product) => [product.product_id, product]));
  return {
    business_id: ids.make('bus', 0, 0),
    business_name: 'Larkfield Audio',
    support_email: 'help@larkfield.example',
    brand_id: ids.make('brd', 0, 0),
    collection_id: ids.make('pdc', 0, 0),
    meter_id: ids.make('mtr', 0, 0),
    discount_id: ids.make('dsc', 0, 0),
    products,
    addons,
    credits: [
      {
        name: 'Render minutes',
        unit: 'minutes',
        description: 'Time on the render farm',
        overage: true,
      },
      { name: 'Stem splits', unit: 'splits', description: 'Songs taken apart', overage: false },
    ].map((credit, i) => ({
      id: ids.make('cde', 0, i),
      name: credit.name,
      unit: credit.unit,
      description: credit.description,
      precision: i === 0 ? 2 : 0,
      overage_enabled: credit.overage,
      created_at: isoSeconds(opened + i * DAY),
    })),
    product: (name) => byName.get(name) as Product,
    byId: (id) => byId.get(id),
  };
}

/** What the merchant sells: products, collections of plans, add-ons. */
import type { Addon, Product } from '../data/catalog.js';
import { notFound } from '../errors.js';
import { flag, paged, text } from '../query.js';
import { ok, route, type Call, type Route } from '../router.js';
import type { World } from '../world.js';

function price(world: World, product: Product): Record<string, unknown> {
  const { currency, recurring } = product;
  const base = { currency, discount: 0, purchasing_power_parity: false, tax_inclusive: false };
  if (!recurring) {
    return {
      type: 'one_time_price',
      price: product.price,
      ...base,
      pay_what_you_want: false,
      suggested_price: null,
    };
  }
  const period = {
    payment_frequency_count: recurring.count,
    payment_frequency_interval: recurring.interval,
    subscription_period_count: 10,
    subscription_period_interval: 'Year',
  };
  if (product.metered) {
    const meter = {
      meter_id: world.catalog.meter_id,
      name: 'Render time',
      free_threshold: 60,
      measurement_unit: 'minute',
      price_per_unit: '4.25',
    };
    return {
      type: 'usage_based_price',
      fixed_price: product.price,
      ...base,
      ...period,
      meters: [meter],
    };
  }
  return {
    type: 'recurring_price',
    price: product.price,
    ...base,
    ...period,
    trial_period_days: 0,
  };
}

function common(world: World, product: Product): Record<string, unknown> {
  return {
    product_id: product.product_id,
    business_id: world.catalog.business_id,
    name: product.name,
    description: product.description,
    image: null,
    is_recurring: product.recurring !== null,
    tax_category: product.tax_category,
    entitlements: [],
    metadata: {},
    pricing_mode: null,
    created_at: product.created_at,
    updated_at: product.created_at,
  };
}

function listProducts({ world, query }: Call) {
  const archived = flag(query, 'archived') ?? false;
  const recurring = flag(query, 'recurring');
  const brand = text(query, 'brand_id');
  const found = world.catalog.products.filter(
    (product) =>
      product.archived === archived &&
      (recurring === undefined || (product.recurring !== null) === recurring) &&
      (brand === undefined || brand === world.catalog.brand_id),
  );
  const { items } = paged(found, query);
  return ok({
    items: items.map((product) => ({
      ...common(world, product),
      currency: product.currency,
      price: product.price,
      price_detail: price(world, product),
      tax_inclusive: false,
    })),
  });
}

/** The plans one may change to; the portal offers the products of the same collection. */
const inCollection = (product: Product): boolean =>
  product.recurring !== null && product.currency === 'USD' && !product.on_demand;

function getProduct({ world, params }: Call) {
  const product = world.catalog.byId(params.id ?? '');
  if (!product) throw notFound('Product');
  return ok({
    ...common(world, product),
    brand_id: world.catalog.brand_id,
    price: price(world, product),
    addons: product.addons,
    credit_entitlements: [],
    digital_product_delivery: null,
    license_key_enabled: product.license !== null,
    license_key_activations_limit: product.license?.limit ?? null,
    license_key_activation_message: null,
    license_key_duration: null,
    product_collection_id: inCollection(product) ? world.catalog.collection_id : null,
  });
}

function collection(world: World): Record<string, unknown> {
  return {
    id: world.catalog.collection_id,
    name: 'Larkfield plans',
    description: 'All plans that renew',
    image: null,
    created_at: world.catalog.products[0]?.created_at,
    updated_at: world.catalog.products[0]?.created_at,
  };
}

function listCollections({ world, query }: Call) {
  const archived = flag(query, 'archived') === true;
  const products_count = world.catalog.products.filter(inCollection).length;
  return ok(paged(archived ? [] : [{ ...collection(world), products_count }], query));
}

function getCollection({ world, params }: Call) {
  if (params.id !== world.catalog.collection_id) throw notFound('Product collection');
  const products = world.catalog.products.filter(inCollection).map((product) => ({
    id: world.ids.make('pcg', 1, world.catalog.products.indexOf(product)),
    product_id: product.product_id,
    name: product.name,
    description: product.description,
    price: product.price,
    currency: product.currency,
    price_detail: price(world, product),
    is_recurring: true,
    tax_category: product.tax_category,
    tax_inclusive: false,
    license_key_enabled: false,
    has_credit_entitlements: false,
    addons_count: product.addons.length,
    files_count: 0,
    meters_count: product.metered ? 1 : 0,
    status: true,
  }));
  return ok({
    ...collection(world),
    brand_id: world.catalog.brand_id,
    groups: [
      { group_id: world.ids.make('pcg', 0, 0), group_name: 'Plans', status: true, products },
    ],
    effective_at_on_upgrade: 'immediately',
    effective_at_on_downgrade: 'next_billing_date',
    on_payment_failure: 'prevent_change',
    proration_billing_mode_on_upgrade: 'prorated_immediately',
    proration_billing_mode_on_downgrade: 'full_immediately',
  });
}

function addonView(world: World, addon: Addon): Record<string, unknown> {
  const { catalog } = world;
  return {
    ...addon,
    business_id: catalog.business_id,
    tax_category: 'saas',
    image: null,
    updated_at: addon.created_at,
  };
}

function getAddon({ world, params }: Call) {
  const addon = world.catalog.addons.find((other) => other.id === params.id);
  if (!addon) throw notFound('Add-on');
  return ok(addonView(world, addon));
}

export const catalogRoutes: Route[] = [
  route('GET /products', listProducts),
  route('GET /products/:id', getProduct),
  route('GET /product-collections', listCollections),
  route('GET /product-collections/:id', getCollection),
  route('GET /addons', ({ world, query }) =>
    ok(
      paged(
        world.catalog.addons.map((addon) => addonView(world, addon)),
        query,
      ),
    ),
  ),
  route('GET /addons/:id', getAddon),
];

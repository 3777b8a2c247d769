/** Small lookups: meters, brands, discounts, countries. */
import { notFound } from '../errors.js';
import { flag, oneOf, paged, text } from '../query.js';
import { ok, route, type Call, type Route } from '../router.js';
import type { World } from '../world.js';

function meter(world: World): Record<string, unknown> {
  const at = world.catalog.products[0]?.created_at;
  return {
    id: world.catalog.meter_id,
    business_id: world.catalog.business_id,
    name: 'Render time',
    description: 'Minutes on the render farm',
    event_name: 'render.finished',
    measurement_unit: 'minute',
    aggregation: { type: 'sum', key: 'minutes' },
    filter: null,
    created_at: at,
    updated_at: at,
  };
}

function brand(world: World): Record<string, unknown> {
  return {
    brand_id: world.catalog.brand_id,
    business_id: world.catalog.business_id,
    name: world.catalog.business_name,
    description: 'Instruments and effects',
    enabled: true,
    statement_descriptor: 'LARKFIELD',
    support_email: world.catalog.support_email,
    url: 'https://larkfield.example',
    image: null,
    verification_enabled: true,
    verification_status: 'Success',
    reason_for_hold: null,
    archived_at: null,
  };
}

function discount(world: World): Record<string, unknown> {
  return {
    discount_id: world.catalog.discount_id,
    business_id: world.catalog.business_id,
    code: 'SPRING15',
    name: 'Spring',
    type: 'percentage',
    // Basis points: 15 %.
    amount: 1500,
    customer_eligibility: 'any',
    restricted_to: [],
    times_used: 37,
    usage_limit: null,
    per_customer_usage_limit: null,
    subscription_cycles: 3,
    preserve_on_plan_change: false,
    starts_at: null,
    expires_at: null,
    currency_options: [],
    metadata: {},
    created_at: world.catalog.products[0]?.created_at,
  };
}

function listDiscounts({ world, query }: Call) {
  const type = oneOf(query, 'discount_type', ['flat', 'percentage']);
  const code = text(query, 'code');
  const fits =
    (type ?? 'percentage') === 'percentage' &&
    (code ?? 'SPRING15') === 'SPRING15' &&
    flag(query, 'active') !== false;
  return ok(paged(fits ? [discount(world)] : [], query));
}

const sole =
  (what: string, id: (world: World) => unknown, view: (world: World) => unknown) =>
  (call: Call) => {
    if (call.params.id !== id(call.world)) throw notFound(what);
    return ok(view(call.world));
  };

// prettier-ignore
const COUNTRIES = 'AE AT AU BE BR CA CH CZ DE DK EG ES FI FR GB GR HK HU ID IE IL IN IT JP KE KR KW MX MY NG NL NO NZ PH PL PT QA RO SA SE SG TH TR TW US VN ZA'.split(' ');

export const lookupRoutes: Route[] = [
  route('GET /meters', ({ world, query }) =>
    ok(paged(flag(query, 'archived') === true ? [] : [meter(world)], query)),
  ),
  route(
    'GET /meters/:id',
    sole('Meter', (world) => world.catalog.meter_id, meter),
  ),
  route('GET /brands', ({ world }) => ok({ items: [brand(world)] })),
  route(
    'GET /brands/:id',
    sole('Brand', (world) => world.catalog.brand_id, brand),
  ),
  route('GET /discounts', listDiscounts),
  route(
    'GET /discounts/code/:id',
    sole('Discount', () => 'SPRING15', discount),
  ),
  route(
    'GET /discounts/:id',
    sole('Discount', (world) => world.catalog.discount_id, discount),
  ),
  route('GET /checkout/supported_countries', () => ok(COUNTRIES), true),
];

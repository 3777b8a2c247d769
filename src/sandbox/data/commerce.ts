/** What one customer bought: methods, subscriptions, payments with their refunds, licence keys. */
import type { LicenseKeyRecord, PaymentMethod, PaymentRecord, Subscription } from '../wire.js';
import type { World } from '../world.js';
import { draftFixture } from './commerce-fixtures.js';
import { draftUsual } from './commerce-usual.js';
import { createHistory, type History } from './history.js';
import { draftKiteLabs } from './kite-labs.js';

/** Lists are newest first. */
export interface Commerce {
  methods: PaymentMethod[];
  subscriptions: Subscription[];
  payments: PaymentRecord[];
  licenses: LicenseKeyRecord[];
}

/** The seed's history of a customer; one who was created later starts with none. */
export function deriveCommerce(world: World, index: number): Commerce {
  const history = createHistory(world, index);
  if (world.customers.isSeeded(index)) draft(history);
  return history.close();
}

function draft(history: History): void {
  if (history.index === 0) draftKiteLabs(history);
  else if (!draftFixture(history)) draftUsual(history);
}

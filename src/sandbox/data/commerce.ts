/** What one customer bought: methods, subscriptions, payments with their refunds, licence keys. */
import type { LicenseKeyRecord, PaymentMethod, PaymentRecord, Subscription } from '../wire.js';
import type { World } from '../world.js';
import { draftFixture } from './commerce-fixtures.js';
import { draftUsual } from './commerce-usual.js';
import { createDesk, type Desk } from './desk.js';
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
  const desk = createDesk(world, index);
  if (world.customers.isSeeded(index)) draft(desk);
  return desk.close();
}

function draft(desk: Desk): void {
  if (desk.index === 0) draftKiteLabs(desk);
  else if (!draftFixture(desk)) draftUsual(desk);
}

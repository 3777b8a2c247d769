import { SessionClient } from '../../../src/client/index.js';
import { STAFF_SCOPES, type StaffScope } from '../../../src/protocol/scopes.js';
import { createSandbox, type Fault, type Sandbox } from '../../../src/sandbox/index.js';
import { createHandler, type HandlerOptions, type Principal } from '../../../src/server/index.js';
import { createLine, type Line } from './simulated-network.js';

export interface StackOptions {
  /** Customers of the merchant. */
  readonly customers?: number;
  /** What the signed-in member of staff may do; everything by default. */
  readonly scopes?: readonly StaffScope[];
  /**
   * The customer who is signed in, by id or fixture, in place of staff; null: no customer yet; false:
   * staff after all, where the other stories have a customer.
   */
  readonly customer?: string | null | false;
  /** What the merchant has set at his handler, such as `features`. */
  readonly handler?: Pick<HandlerOptions, 'features' | 'showLedgerReasons' | 'confirmEmailChange'>;
  /** The day of the data: that of the pictures by default. Refunds are taken within 30 days of now. */
  readonly now?: Date;
  /** What goes wrong at Dodo Payments. */
  readonly faults?: readonly Fault[];
}

/** The real thing from end to end, in the page: client, handler and, for Dodo Payments, the sandbox. */
export interface Stack {
  readonly client: SessionClient;
  readonly line: Line;
  readonly sandbox: Sandbox;
  /** The member of staff signs in to the merchant's site. */
  readonly signIn: () => void;
  /** The login ends: no new token, and those that are out are refused. */
  readonly endLogin: () => void;
}

/** Ages in the data are those of the reference pictures. */
const NOW = new Date('2025-10-31T08:00:00Z');

export function createStack({
  customers = 1284,
  scopes = STAFF_SCOPES,
  customer,
  now = NOW,
  handler: options,
  faults = [],
}: StackOptions): Stack {
  const sandbox = createSandbox({ seed: 1, now, customers });
  for (const fault of faults) sandbox.fault(fault);
  const fixtures: Readonly<Record<string, string>> = sandbox.fixtures;
  const login: Principal =
    customer === undefined || customer === false
      ? { role: 'staff', userId: 'staff_ana', scopes }
      : {
          role: 'customer',
          userId: 'user_ana',
          customerId: customer && (fixtures[customer] ?? customer),
        };

  let signedIn = true;
  const handler = createHandler({
    apiKey: 'sandbox-key',
    baseURL: 'http://sandbox.invalid',
    fetch: sandbox.fetch,
    secret: crypto.randomUUID() + crypto.randomUUID(),
    authenticate: () => (signedIn ? login : null),
    ...options,
    isRevoked: () => !signedIn,
    // A server's log would stand in the page's console, and here things fail on purpose.
    onError: () => undefined,
  });
  const line = createLine(handler);

  return {
    client: new SessionClient({
      endpoint: 'http://handler.invalid/customer-elements',
      fetch: line.fetch,
    }),
    line,
    sandbox,
    signIn: () => {
      signedIn = true;
    },
    endLogin: () => {
      signedIn = false;
    },
  };
}

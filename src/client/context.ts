import { createContext } from '@lit/context';
import type { CustomerClient } from './customer-client.js';

/** How elements find the client of the `<customer-session>` around them. */
export const clientContext = createContext<CustomerClient | undefined>('customer-elements-client');

import type { Customer } from '../../src/index.js';

const row = (customer: Partial<Customer> & Pick<Customer, 'customer_id' | 'name'>): Customer => ({
  email: null,
  phone_number: null,
  created_at: null,
  metadata: {},
  blocked_at: null,
  ...customer,
});

/** Customers that a page got in its own way. Fields may be missing. */
export const OWN_ROWS: readonly Customer[] = [
  row({
    customer_id: 'cus_kite',
    name: 'Kite Labs',
    email: 'billing@kite.example',
    phone_number: '+91 98200 41127',
    created_at: '2025-10-31T05:35:00Z',
  }),
  row({
    customer_id: 'cus_harbor',
    name: 'Harbor Studio',
    email: 'ops@harbor.example',
    created_at: '2025-10-30T18:02:00Z',
  }),
  row({ customer_id: 'cus_nameless', name: null }),
];

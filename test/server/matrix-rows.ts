import type { Bench } from './support.js';

/** What a test must know of a row of the route table, to try everybody on it. */
export interface MatrixRow {
  /** The path's other `{name}` places, for each customer whose object is named. */
  readonly params?: (bench: Bench, whose: 'own' | 'other') => Record<string, string>;
  readonly query?: string;
  /** A body that the role may send; made anew for each cell. */
  readonly body?: (role: 'staff' | 'customer') => Record<string, unknown>;
  readonly success: 200 | 201;
  /** All the fields that a customer may see; for an object or for each row. */
  readonly customerSees?: readonly string[];
}

const ownCustomer = ['customer_id', 'name', 'email', 'phone_number', 'created_at'];

/** By method and path. A route that isn't here fails the tests. */
export const MATRIX: Readonly<Record<string, MatrixRow>> = {
  'GET /customers': { query: 'page_size=3', success: 200 },
  'GET /customers/{customer}': { success: 200, customerSees: ownCustomer },
  'POST /customers': {
    body: () => ({ name: 'New', email: 'new@matrix.example' }),
    success: 201,
  },
  'PATCH /customers/{customer}': {
    body: () => ({ phone_number: '+1 555 0100' }),
    success: 200,
    customerSees: ownCustomer,
  },
};

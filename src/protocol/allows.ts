import type { Access } from './scopes.js';

/* A module of its own: what a page needs first has the rule, and not the list of all scopes. */

/** Tells whether a session with these scopes may use an operation. */
export function allows(scopes: ReadonlySet<string>, { staff, customer }: Access): boolean {
  return (
    (staff !== undefined && scopes.has(staff)) || (customer !== undefined && scopes.has(customer))
  );
}

import { customerRoutes } from './customers.js';
import type { Route } from './route.js';

/**
 * All that a session may do, row by row. What isn't here is a 404 that nothing upstream hears of.
 */
export const routes: readonly Route[] = [...customerRoutes];

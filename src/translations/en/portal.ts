import type { PortalWords } from '../words/portal.js';

/** What the portal itself says. */
export const portal: PortalWords = {
  overview: 'Overview',
};

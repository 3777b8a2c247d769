import type { PortalWords } from '../words/portal.js';

export const portal: PortalWords = {
  overview: '概要',
};

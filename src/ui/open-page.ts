import { isWebLink } from '../protocol/web-link.js';

/** Follows a link of the provider's, in place of this page. Tells whether it was one that may be followed. */
export function openPage(link: string | null): boolean {
  if (!isWebLink(link)) return false;
  location.assign(link);
  return true;
}

/**
 * Whether a link may be followed by a person, or lead one back: nothing but a page of the web, and
 * plain http for a developer's own machine only.
 */
export function isWebLink(link: unknown): link is string {
  const url = typeof link === 'string' && URL.canParse(link) ? new URL(link) : undefined;
  const isLocal = url?.hostname === 'localhost' || url?.hostname === '127.0.0.1';
  return url?.protocol === 'https:' || (url?.protocol === 'http:' && isLocal);
}

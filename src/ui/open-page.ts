/** A link of the provider's may be followed only where it is one of the web's, and safe. */
export function openPage(link: string | null): boolean {
  if (!link || !URL.canParse(link) || new URL(link).protocol !== 'https:') return false;
  location.assign(link);
  return true;
}

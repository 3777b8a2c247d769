/**
 * Fills the `{field}` places of a merchant's link template. Undefined where the result isn't a link
 * of http or https: a template comes from the page, what fills it from customers.
 */
export function fillLink(
  template: string,
  fields: Readonly<Record<string, string>>,
): string | undefined {
  const link = template.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(fields[name] ?? ''),
  );
  try {
    const { protocol } = new URL(link, document.baseURI);
    return protocol === 'https:' || protocol === 'http:' ? link : undefined;
  } catch {
    return undefined;
  }
}

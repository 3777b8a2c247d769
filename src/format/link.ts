/**
 * Fills the `{field}` places of a merchant's link template. Undefined where the result isn't a link
 * of http or https: a template comes from the page, what fills it from customers.
 */
export function fillLink(
  template: string,
  fields: Readonly<Record<string, string>>,
): string | undefined {
  try {
    const link = template.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = Object.hasOwn(fields, name) ? (fields[name] ?? '') : '';
      // A dot segment changes the path, escaped or not.
      if (/^\.\.?$/.test(value)) throw new TypeError(`${name} can't stand in a path`);
      return encodeURIComponent(value);
    });
    const { protocol } = new URL(link, document.baseURI);
    return protocol === 'https:' || protocol === 'http:' ? link : undefined;
  } catch {
    return undefined;
  }
}

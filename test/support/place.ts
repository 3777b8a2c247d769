import { render, type TemplateResult } from 'lit';

const places = new Set<HTMLElement>();

/** Puts a template on the page, at once: `fixture` waits for a frame, which a tab behind has none of. */
export function place(content: TemplateResult): HTMLElement {
  const holder = document.createElement('div');
  document.body.append(holder);
  places.add(holder);
  render(content, holder);
  return holder;
}

afterEach(() => {
  for (const holder of places) holder.remove();
  places.clear();
});

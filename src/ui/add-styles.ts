import type { CSSResult, CSSResultGroup, LitElement } from 'lit';

/** Adds the styles of a part that has come later to those of its element. */
export function addStyles(element: LitElement, styles: readonly CSSResultGroup[]): void {
  const root = element.renderRoot as ShadowRoot;
  for (const style of styles) {
    if (Array.isArray(style)) {
      addStyles(element, style);
      continue;
    }
    const { styleSheet } = style as CSSResult;
    if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet)) {
      root.adoptedStyleSheets.push(styleSheet);
    }
  }
}

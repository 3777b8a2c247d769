import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { pairsIn, type Pair } from './contrast.js';

const still = new CSSStyleSheet();
still.replaceSync('* { transition: none !important; animation: none !important; }');

/** A colour on its way to another is neither. */
function hold(root: ParentNode): void {
  for (const { shadowRoot } of root.querySelectorAll('*')) {
    if (!shadowRoot) continue;
    if (!shadowRoot.adoptedStyleSheets.includes(still)) shadowRoot.adoptedStyleSheets.push(still);
    hold(shadowRoot);
  }
}

/** The pairs of colours in a place, as they are in a scheme; nobody sees it change meanwhile. */
function pairsOf(place: HTMLElement, scheme: string): Pair[] {
  place.style.colorScheme = scheme;
  const pairs = pairsIn(place);
  place.style.colorScheme = '';
  return pairs;
}

const onePair = ({ ink, ground, ratio, needed, sample, count }: Pair) =>
  html`<li ?data-failed=${ratio < needed}>
    <span
      class="bench-swatch"
      aria-hidden="true"
      ${ref((element) => {
        // By hand: a template takes no style, so that it works in a page with a strict policy.
        Object.assign((element as HTMLElement | undefined)?.style ?? {}, {
          color: ink,
          background: ground,
        });
      })}
      >Aa</span
    >
    <b>${ratio.toFixed(2)}</b>
    <i>${ratio < needed ? 'fails' : 'passes'} ${needed}</i>
    <span class="bench-sample">${sample}</span>
    <small>${count}</small>
  </li>`;

/** Every pair of colours in a place, light and dark, with what it passes. */
export function readOut(place: HTMLElement): TemplateResult[] {
  hold(place);
  return ['light', 'dark'].map((scheme) => {
    const pairs = pairsOf(place, scheme);
    const failed = pairs.filter(({ ratio, needed }) => ratio < needed).length;
    return html`<h2>
        ${scheme === 'light' ? 'Light' : 'Dark'}: ${pairs.length} pairs,
        ${failed ? `${String(failed)} too weak` : 'all can be read'}
      </h2>
      <ul class="bench-pairs" tabindex="0" aria-label=${scheme}>
        ${pairs.map(onePair)}
      </ul>`;
  });
}

import { html, type TemplateResult } from 'lit';
import { until } from 'lit/directives/until.js';
import { useArgs } from 'storybook/preview-api';
import { benchPage, choice, elementChoice, settle, stage, type Pictured } from './bench.js';
import { copier } from './copy.js';
import { partsOf, storyNames } from './draw-stories.js';

interface Args {
  element: string;
  story?: string;
}

const outlines = new CSSStyleSheet();
outlines.replaceSync(`
  [part] { outline: 1px dashed rgb(214 51 108 / 0.4); outline-offset: -1px; }
  [part][data-shown] { outline: 2px solid #d6336c; box-shadow: inset 0 0 0 100vmax rgb(214 51 108 / 0.1); }
`);

const shadowOf = (page: Element, tag: string) =>
  page.querySelector(`.bench-stage ${tag}`)?.shadowRoot;

const partsIn = (page: Element, tag: string, name: string) => [
  ...(shadowOf(page, tag)?.querySelectorAll<HTMLElement>(`[part~='${name}']`) ?? []),
];

/** The smallest part of the element itself that an event has happened in. */
function partAt(event: Event, tag: string): HTMLElement | undefined {
  const page = event.currentTarget as Element;
  const shadow = shadowOf(page, tag);
  return event
    .composedPath()
    .find(
      (node): node is HTMLElement =>
        node instanceof HTMLElement && node.hasAttribute('part') && node.getRootNode() === shadow,
    );
}

/** Outlines parts, marks their rows in the list, and names the first. */
function show(page: Element, tag: string, shown: readonly HTMLElement[]): void {
  const shadow = shadowOf(page, tag);
  for (const part of shadow?.querySelectorAll<HTMLElement>('[data-shown]') ?? []) {
    delete part.dataset.shown;
  }
  for (const part of shown) part.dataset.shown = '';
  for (const row of page.querySelectorAll<HTMLElement>('[data-part]')) {
    const isShown = shown[0]?.part.contains(row.dataset.part ?? '') ?? false;
    row.toggleAttribute('data-shown', isShown);
  }
  const name = page.querySelector<HTMLElement>('.bench-name');
  if (!name) return;
  // Above all, dialogs and menus too.
  name.hidePopover();
  if (!shown[0]) return;
  const { left, top } = shown[0].getBoundingClientRect();
  name.textContent = `::part(${shown[0].part.value})`;
  name.showPopover();
  name.style.translate = `${String(Math.max(0, left))}px ${String(Math.max(0, top - name.offsetHeight))}px`;
}

const selectorOf = (tag: string, name: string) => `${tag}::part(${name})`;

export function anatomyPage({ element, story }: Args, context: Pictured): TemplateResult {
  const [, choose] = useArgs();
  const parts = partsOf(element);
  const page = ({ currentTarget }: Event) =>
    (currentTarget as Element).closest('.bench') as Element;

  const onPoint = (event: Event) => {
    const part = partAt(event, element);
    show(page(event), element, part ? [part] : []);
  };
  // The element isn't used here but looked at: what is pressed tells its name.
  const onPress = (event: Event) => {
    const part = partAt(event, element);
    // What a story presses by itself, it presses.
    if (!part || !event.isTrusted) return;
    event.preventDefault();
    event.stopPropagation();
    const row = page(event).querySelector<HTMLElement>(`[data-part='${part.part[0] ?? ''}']`);
    row?.click();
    row?.scrollIntoView({ block: 'nearest' });
  };
  const listened = { handleEvent: onPress, capture: true };

  const done = (place: HTMLElement) => {
    const bench = place.closest('.bench') as HTMLElement;
    shadowOf(bench, element)?.adoptedStyleSheets.push(outlines);
    for (const row of bench.querySelectorAll<HTMLElement>('[data-part]')) {
      const count = partsIn(bench, element, row.dataset.part ?? '').length;
      row.dataset.count = count ? `${String(count)} here` : '';
      row.toggleAttribute('data-absent', count === 0);
    }
    settle(place);
  };

  const body = storyNames(element).then((names) => {
    const name = story && names.includes(story) ? story : (names[0] ?? '');
    return { names, name };
  });

  const list = html`<ul class="bench-parts">
    ${parts.map(
      ({ name, description }) =>
        html`<li>
          <button
            type="button"
            data-part=${name}
            @pointerenter=${(event: Event) => {
              show(page(event), element, partsIn(page(event), element, name));
            }}
            @pointerleave=${(event: Event) => {
              show(page(event), element, []);
            }}
            @focus=${(event: Event) => {
              show(page(event), element, partsIn(page(event), element, name));
            }}
            @click=${copier(() => selectorOf(element, name))}
          >
            <code>::part(${name})</code>
            <span>${description}</span>
          </button>
        </li>`,
    )}
  </ul>`;

  return benchPage(
    'Anatomy',
    html`${elementChoice(element, choose)}${until(
      body.then(({ names, name }) => choice('story', 'State', name, names, choose)),
    )}`,
    html`<div class="bench-anatomy">
      <div
        class="bench-looked-at"
        @pointermove=${onPoint}
        @focusin=${onPoint}
        @pointerleave=${onPoint}
        @click=${listened}
      >
        ${until(body.then(({ name }) => stage(element, name, context, done)))}
      </div>
      ${list}
      <div class="bench-name" popover="manual"></div>
    </div>`,
  );
}

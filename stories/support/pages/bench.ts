import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { ref } from 'lit/directives/ref.js';
import type { DirectiveResult } from 'lit/directive.js';
import { draw, ELEMENTS, fitDialog } from './draw-stories.js';

/* What the designers' pages have in common: their frame, a choice of element, places to draw in. */

/** What of a page's context its places share. */
export interface Pictured {
  readonly globals: Record<string, unknown>;
}

/** Changes the story's args, which Storybook keeps in the address. */
export type Choose = (args: Record<string, unknown>) => void;

export function choice(
  name: string,
  label: string,
  chosen: string,
  options: readonly string[],
  choose: Choose,
): TemplateResult {
  return html`<label class="bench-choice"
    >${label}
    <select
      @change=${({ target }: Event) => {
        choose({ [name]: (target as HTMLSelectElement).value });
      }}
    >
      ${options.map((option) => html`<option ?selected=${option === chosen}>${option}</option>`)}
    </select></label
  >`;
}

/** Another element has other stories. */
export const elementChoice = (element: string, choose: Choose): TemplateResult =>
  choice('element', 'Element', element, ELEMENTS, (args) => {
    choose({ ...args, story: undefined });
  });

/** A page with a bar on top. It is busy until what it shows is there. */
export function benchPage(title: string, bar: unknown, body: unknown): TemplateResult {
  return html`<div class="bench" aria-busy="true">
    <header class="bench-bar">
      <h1>${title}</h1>
      ${bar}
    </header>
    ${body}
  </div>`;
}

/** What is chosen on a page has been drawn. */
export const settle = (inside: Element): void =>
  inside.closest('.bench')?.setAttribute('aria-busy', 'false');

const begun = new WeakSet<Element>();

/** Calls back with the element that this stands in, once. */
export const once = (work: (element: HTMLElement) => void): DirectiveResult =>
  ref((element) => {
    if (!element || begun.has(element)) return;
    begun.add(element);
    // It stands in the page a little later.
    queueMicrotask(() => {
      work(element as HTMLElement);
    });
  });

/** Calls back when an element is on screen, or soon will be. */
function whenNear(element: Element, work: () => void): void {
  const observer = new IntersectionObserver(
    ([entry]) => {
      if (!entry?.isIntersecting) return;
      observer.disconnect();
      work();
    },
    { rootMargin: '400px' },
  );
  observer.observe(element);
}

/** A place with a story in it, which is another place when another story is asked for. */
export function stage(
  tag: string,
  name: string,
  { globals }: Pictured,
  done: (place: HTMLElement) => void,
): TemplateResult {
  const work = async (place: HTMLElement) => {
    // A story that doesn't get where it should is still to be looked at, by itself.
    await draw(place, tag, name, globals).catch(() => undefined);
    fitDialog(place, tag);
    done(place);
  };
  const key = [tag, name, globals.network, globals.permissions, globals.density].join();
  return html`${keyed(
    key,
    html`<div
      class="bench-stage"
      ${once((place) => {
        whenNear(place, () => void work(place));
      })}
    ></div>`,
  )}`;
}

import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';

export interface Tab<Name extends string> {
  readonly name: Name;
  readonly label: string;
}

export interface TabsContent<Name extends string> {
  /** Name of the strip. */
  readonly label: string;
  readonly tabs: readonly Tab<Name>[];
  readonly selected: Name;
  /** Content of a panel; asked for from the time it is first shown. */
  readonly panel: (name: Name) => unknown;
}

let ids = 0;

/** Tabs by the ARIA practices. Arrows move and select at once: a panel that was shown stays. */
export class Tabs<Name extends string> implements ReactiveController {
  readonly #id = `ce-tabs-${String((ids += 1))}`;
  #host: ReactiveControllerHost & HTMLElement;
  #onSelect: (name: Name) => void;
  #shown = new Set<Name>();
  #names: readonly Name[] = [];
  #selected: Name | undefined;
  #watched: Element | undefined;
  /** Of the strip and of the selected tab: words and fonts that come later move it. */
  #resizes = new ResizeObserver(() => {
    this.#bringIntoView();
    this.#showEdges();
  });

  constructor(host: ReactiveControllerHost & HTMLElement, onSelect: (name: Name) => void) {
    this.#host = host;
    this.#onSelect = onSelect;
    host.addController(this);
  }

  render({ label, tabs, selected, panel }: TabsContent<Name>): TemplateResult {
    const id = this.#id;
    this.#names = tabs.map(({ name }) => name);
    // A name that isn't there, as one from an old link, is the first.
    const current = this.#names.includes(selected) ? selected : this.#names[0];
    this.#selected = current;
    if (current !== undefined) this.#shown.add(current);
    return html`<div
        id=${id}
        class="tabs"
        part="tabs"
        role="tablist"
        tabindex="-1"
        aria-label=${label}
        @keydown=${this.#onKey}
        @click=${this.#onClick}
        @scroll=${this.#showEdges}
      >
        ${tabs.map(
          ({ name, label: text }) =>
            html`<button
              type="button"
              id="${id}-${name}"
              class="tab"
              part="tab"
              role="tab"
              data-tab=${name as string}
              tabindex=${name === current ? 0 : -1}
              aria-selected=${name === current}
              aria-controls=${this.#shown.has(name) ? `${id}-${name}-panel` : nothing}
            >
              ${text}
            </button>`,
        )}
      </div>
      ${tabs.map(({ name }) =>
        this.#shown.has(name)
          ? html`<div
              id="${id}-${name}-panel"
              class="tab-panel"
              part="tab-panel"
              role="tabpanel"
              aria-labelledby="${id}-${name}"
              ?hidden=${name !== current}
            >
              ${panel(name)}
            </div>`
          : nothing,
      )}`;
  }

  /** The tab that is shown, as rendered last. */
  get selected(): Name | undefined {
    return this.#selected;
  }

  /** Puts the focus on the selected tab. */
  focus(): void {
    this.#tab?.focus();
  }

  hostUpdated(): void {
    const strip = this.#strip;
    const tab = this.#tab;
    if (!strip || !tab || tab === this.#watched) return;
    this.#resizes.disconnect();
    this.#resizes.observe(strip);
    this.#resizes.observe(tab);
    this.#watched = tab;
    this.#bringIntoView();
  }

  hostDisconnected(): void {
    this.#resizes.disconnect();
    this.#watched = undefined;
  }

  #onClick = (event: MouseEvent): void => {
    const tab = (event.target as Element).closest<HTMLElement>('[role=tab]');
    if (tab) this.#select(tab.dataset.tab as Name);
  };

  #onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const { length } = this.#names;
    const at = this.#names.indexOf(this.#selected as Name);
    const strip = event.currentTarget as HTMLElement;
    const forward = getComputedStyle(strip).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    let next: number;
    if (event.key === 'Home') next = 0;
    else if (event.key === 'End') next = length - 1;
    else if (event.key === forward) next = (at + 1) % length;
    else if (/^Arrow(Left|Right)$/.test(event.key)) next = (at - 1 + length) % length;
    else return;
    event.preventDefault();
    const name = this.#names[next];
    if (name === undefined) return;
    strip.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
    this.#select(name);
  };

  #select(name: Name): void {
    if (name !== this.#selected) this.#onSelect(name);
  }

  /** Scrolls the strip and nothing else: `scrollIntoView` would move the page as well. */
  #bringIntoView(): void {
    const strip = this.#strip;
    const tab = this.#tab?.getBoundingClientRect();
    if (!strip || !tab) return;
    // Clear of what fades out at an edge.
    const left = tab.left - strip.getBoundingClientRect().left - 48;
    const right = left + tab.width + 96 - strip.clientWidth;
    if (left < 0) strip.scrollLeft += left;
    else if (right > 0) strip.scrollLeft += right;
  }

  #showEdges = (): void => {
    const strip = this.#strip;
    if (!strip) return;
    const room = strip.scrollWidth - strip.clientWidth;
    // Right to left, the scroll position counts down from nought.
    const fromLeft =
      getComputedStyle(strip).direction === 'rtl' ? room + strip.scrollLeft : strip.scrollLeft;
    strip.classList.toggle('more-left', fromLeft > 1);
    strip.classList.toggle('more-right', room - fromLeft > 1);
  };

  get #tab(): HTMLElement | null | undefined {
    return this.#strip?.querySelector('[aria-selected=true]');
  }

  get #strip(): HTMLElement | null {
    return this.#host.shadowRoot?.getElementById(this.#id) ?? null;
  }
}

type Rgb = readonly [red: number, green: number, blue: number];

/** What text must reach on its ground, with a little more for the grounds of hovered rows. */
const SECOND_TEXT = 7;
const QUIET_TEXT = 5;
const FIELD_LINE = 3.2;

/** What makes a session's host follow its page, until its theme is another. */
const looksOf = new WeakMap<HTMLElement, CSSStyleSheet>();

/**
 * `theme="inherit"`: takes the text's colour and the ground from the page around the host, and mixes
 * all quiet colours of the two. Follows the page when its colours change.
 */
export function followPage(host: HTMLElement & { theme?: string | undefined }): void {
  const root = host.shadowRoot as ShadowRoot;
  let looks = looksOf.get(host);
  const follows = host.theme === 'inherit';
  if (!looks && follows) {
    looks = new CSSStyleSheet();
    looksOf.set(host, looks);
    root.adoptedStyleSheets.push(looks);
    root.append(makeProbe(host));
  }
  looks?.replaceSync(follows ? PROBE + lookOf(host) : PROBE);
}

/** Nothing tells that an inherited colour has changed, but a transition of it comes to an end. */
function makeProbe(host: HTMLElement): HTMLElement {
  const probe = document.createElement('span');
  probe.className = 'probe';
  probe.addEventListener('transitionend', () => {
    followPage(host);
  });
  return probe;
}

const PROBE = `.probe{position:absolute;visibility:hidden;background:Canvas;transition:color 1ms,background-color 1ms}`;

function lookOf(host: HTMLElement): string {
  const ground = paint(groundsBelow(host));
  const ink = paint([toCss(ground), getComputedStyle(host).color]);
  const dark = luminance(ink) > luminance(ground);
  const mix = (share: number): Rgb =>
    ink.map((value, at) => value * share + (ground[at] ?? 0) * (1 - share)) as unknown as Rgb;
  const shares = Array.from({ length: 20 }, (_, at) => (at + 1) / 20);
  const atLeast = (wanted: number) =>
    mix(shares.find((share) => contrast(mix(share), ground) >= wanted) ?? 1);
  const tokens: Record<string, Rgb> = {
    ink,
    'ink-2': atLeast(SECOND_TEXT),
    'ink-3': atLeast(QUIET_TEXT),
    line: mix(0.13),
    'line-2': mix(0.24),
    'line-strong': atLeast(FIELD_LINE),
    skeleton: mix(0.09),
    hover: mix(0.045),
    selected: mix(0.07),
    surface: ground,
    'surface-raised': dark ? mix(0.05) : ground,
    'surface-sunken': mix(0.06),
  };
  const lines = Object.entries(tokens).map(([name, color]) => `--ce-${name}:${toCss(color)};`);
  // Not on the host: the probe must go on seeing the page's own scheme.
  const scheme = `::slotted(*){color-scheme:${dark ? 'dark' : 'light'}}`;
  return `:host{${lines.join('')}}${scheme}`;
}

/** Backgrounds from the page's canvas up to a host: each may let the one below shine through. */
function groundsBelow(host: HTMLElement): string[] {
  const probe = host.shadowRoot?.querySelector('.probe');
  const canvas = probe ? getComputedStyle(probe).backgroundColor : 'white';
  const grounds: string[] = [];
  for (let at = above(host); at; at = above(at))
    grounds.unshift(getComputedStyle(at).backgroundColor);
  return [canvas, ...grounds];
}

function above(element: Element): Element | null {
  const parent = element.assignedSlot ?? element.parentNode;
  return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
}

/** What is seen of colours that lie one upon the other, in whatever notation they are. */
function paint(colors: readonly string[]): Rgb {
  const canvas = new OffscreenCanvas(1, 1);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return [0, 0, 0];
  for (const color of colors) {
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

function contrast(one: Rgb, other: Rgb): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

/** WCAG 2. */
function luminance(color: Rgb): number {
  const [red, green, blue] = color.map((value) =>
    value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
  ) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function toCss(color: Rgb): string {
  return `rgb(${color.map(Math.round).join(' ')})`;
}

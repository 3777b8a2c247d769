/** A colour of text on a ground, as the browser paints both. */
export interface Pair {
  /** `rgb(…)`. */
  readonly ink: string;
  readonly ground: string;
  readonly ratio: number;
  /** 4.5, or 3 for large text (WCAG 2.2, 1.4.3). */
  readonly needed: number;
  /** What is written so. */
  readonly sample: string;
  readonly count: number;
}

const canvas = new OffscreenCanvas(1, 1);
const context = canvas.getContext('2d', { willReadFrequently: true });

type Rgb = readonly [red: number, green: number, blue: number];

type Layer = readonly [color: string, opacity: number];

const painted = new Map<string, Rgb>();

/** What is seen where colours lie on each other, the lowest first. */
function paint(layers: readonly Layer[]): Rgb {
  const key = layers.join();
  const known = painted.get(key);
  if (known) return known;
  if (!context) throw new Error('There is no canvas');
  context.globalAlpha = 1;
  for (const [color, opacity] of layers) {
    context.globalAlpha = opacity;
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
  }
  const { data } = context.getImageData(0, 0, 1, 1);
  const seen: Rgb = [data[0] ?? 0, data[1] ?? 0, data[2] ?? 0];
  painted.set(key, seen);
  return seen;
}

function luminance(color: Rgb): number {
  const [red, green, blue] = color.map((value) =>
    value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
  ) as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function ratioOf(one: Rgb, other: Rgb): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The element that a node is drawn in: its parent, slot or host. */
function around(node: Node): Element | null {
  if (node instanceof Element && node.assignedSlot) return node.assignedSlot;
  return node.parentElement ?? (node.getRootNode() as ShadowRoot).host ?? null;
}

function isLarge({ fontSize, fontWeight }: CSSStyleDeclaration): boolean {
  const size = parseFloat(fontSize);
  return size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
}

/** Every text below a root, in shadows too, that can be seen. Disabled ones need no contrast. */
function* texts(root: ParentNode): Generator<readonly [Element, string]> {
  for (const element of root.querySelectorAll('*')) {
    if (element.shadowRoot) yield* texts(element.shadowRoot);
    if (element.closest(':disabled, [aria-disabled=true], style, script')) continue;
    const text = [...element.childNodes]
      .flatMap((node) => (node instanceof Text ? [node.data.trim()] : []))
      .join(' ')
      .trim();
    const { width, height } = element.getBoundingClientRect();
    // What only a screen reader finds is a pixel large.
    if (!/[\p{L}\p{N}]/u.test(text) || width < 2 || height < 2) continue;
    if (element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) {
      yield [element, text];
    }
  }
}

/** The pairs of colours that text is written in, the weakest first. */
export function pairsIn(root: HTMLElement): Pair[] {
  const pairs = new Map<string, Pair>();
  for (const [element, sample] of texts(root)) {
    const style = getComputedStyle(element);
    const layers: Layer[] = [];
    let opacity = 1;
    for (let node: Element | null = element; node; node = around(node)) {
      const { backgroundColor, opacity: own } = getComputedStyle(node);
      layers.unshift([backgroundColor, 1]);
      opacity *= Number(own);
    }
    const ground = paint(layers);
    const rgb = (color: Rgb) => `rgb(${color.join(' ')})`;
    const ink = paint([
      [rgb(ground), 1],
      [style.color, opacity],
    ]);
    const needed = isLarge(style) ? 3 : 4.5;
    const key = `${rgb(ink)} ${rgb(ground)} ${String(needed)}`;
    const known = pairs.get(key);
    pairs.set(key, {
      ink: rgb(ink),
      ground: rgb(ground),
      ratio: ratioOf(ink, ground),
      needed,
      sample: known?.sample ?? sample,
      count: (known?.count ?? 0) + 1,
    });
  }
  return [...pairs.values()].sort((one, other) => one.ratio - other.ratio);
}

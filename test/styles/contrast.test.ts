import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import { controlTokens } from '../../src/styles/control-tokens.styles.js';
import { tokens } from '../../src/styles/tokens.styles.js';
import { overlayTokens } from '../../src/ui/overlay.styles.js';
import { statusTokens } from '../../src/ui/status.styles.js';

/** What stands on what: names of private tokens, or a colour that the styles mix of them. */
const PRIMARY_HOVER = 'color-mix(in oklab, var(--_accent-fill) 88%, var(--_ink))';
const GROUNDS = ['--_surface', '--_surface-raised', '--_surface-sunken', '--_hover', '--_selected'];
const TEXTS: [text: string, grounds: string[]][] = [
  ...['--_ink', '--_ink-2', '--_ink-3', '--_accent'].map((text): [string, string[]] => [
    text,
    GROUNDS,
  ]),
  ['--_accent-ink', ['--_accent-fill', PRIMARY_HOVER]],
  ['--_danger', ['--_surface', '--_surface-raised', '--_hover']],
  ['--_positive-ink', ['--_surface', '--_surface-raised', '--_hover', '--_selected']],
  ...['warning', 'negative', 'info'].map((tone): [string, string[]] => [
    `--_${tone}-ink`,
    [`--_${tone}-surface`, '--_surface'],
  ]),
];
/** Lines of fields, edges of badges and the focus ring: 3:1, on what they lie on. */
const LINES: [line: string, grounds: string[]][] = [
  ['--_line-strong', ['--_surface', '--_surface-raised', '--_hover']],
  ['--_focus', GROUNDS],
  ...['warning', 'negative', 'info'].map((tone): [string, string[]] => [
    `--_${tone}-line`,
    ['--_surface'],
  ]),
];

/** All over sRGB, and the brightest of wider screens. */
const SEEDS = [
  ...cube(18, ([red, green, blue]) => `rgb(${red * 255} ${green * 255} ${blue * 255})`),
  ...cube(7, (channels) => `color(display-p3 ${channels.join(' ')})`),
  'hsl(210 100% 50%)',
  'rebeccapurple',
];

type Channels = [red: number, green: number, blue: number];

function cube(steps: number, write: (channels: Channels) => string): string[] {
  const values = Array.from({ length: steps }, (_, step) => step / (steps - 1));
  return values.flatMap((red) =>
    values.flatMap((green) => values.map((blue) => write([red, green, blue]))),
  );
}

class Stage extends LitElement {
  static override styles = [tokens, controlTokens, overlayTokens, statusTokens];
}
customElements.define('contrast-stage', Stage);

/** Colours of the style sheet as the browser computes them, for a scheme and each of the seeds. */
function compute(scheme: string, seeds: readonly string[], colors: readonly string[]): string[][] {
  const stage = new Stage();
  document.body.append(stage);
  stage.style.colorScheme = scheme;
  const probes = colors.map((color) => {
    const probe = document.createElement('i');
    probe.style.color = color.startsWith('--') ? `var(${color})` : color;
    stage.renderRoot.append(probe);
    return probe;
  });
  const read = (seed: string, at: number) => {
    stage.style.setProperty('--ce-accent', seed);
    return getComputedStyle(probes[at]!).color;
  };
  // Asking the browser takes most of the time: what no seed changes is asked for once.
  const fixed = probes.map((_, at) => {
    const color = read('#0b6285', at);
    return ['gold', '#123', 'rgb(0 255 0)'].every((seed) => read(seed, at) === color) && color;
  });
  probes.forEach((probe, at) => fixed[at] && probe.remove());
  const computed = seeds.map((seed) => fixed.map((color, at) => color || read(seed, at)));
  stage.remove();
  return computed;
}

/** Relative luminance (WCAG 2) of what the browser paints for each colour. */
function luminances(colors: readonly string[]): Map<string, number> {
  const unique = [...new Set(colors)];
  const width = 1000;
  const canvas = new OffscreenCanvas(width, Math.ceil(unique.length / width));
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  unique.forEach((color, at) => {
    context.fillStyle = color;
    context.fillRect(at % width, Math.floor(at / width), 1, 1);
  });
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  const linear = Array.from({ length: 256 }, (_, value) =>
    value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
  );
  return new Map(
    unique.map((color, at) => {
      const [red, green, blue] = data.subarray(at * 4, at * 4 + 3);
      return [color, 0.2126 * linear[red!]! + 0.7152 * linear[green!]! + 0.0722 * linear[blue!]!];
    }),
  );
}

/** The worst contrast of each pair over all seeds. */
function worst(scheme: string, seeds: readonly string[], pairs: typeof TEXTS): Map<string, number> {
  const names = [...new Set(pairs.flatMap(([front, backs]) => [front, ...backs]))];
  const computed = compute(scheme, seeds, names);
  const bright = luminances(computed.flat());
  const found = new Map<string, number>();
  for (const colors of computed) {
    const of = (name: string) => bright.get(colors[names.indexOf(name)]!)!;
    for (const [front, backs] of pairs) {
      for (const back of backs) {
        const [dark, light] = [of(front), of(back)].sort((one, other) => one - other);
        const ratio = (light! + 0.05) / (dark! + 0.05);
        const pair = `${front} on ${back}`;
        found.set(pair, Math.min(ratio, found.get(pair) ?? Infinity));
      }
    }
  }
  return found;
}

describe('colours of any seed', () => {
  for (const scheme of ['light', 'dark']) {
    it(`${scheme}: text can be read and lines are seen, over ${SEEDS.length} seeds`, () => {
      const found = worst(scheme, SEEDS, [...TEXTS, ...LINES]);
      const isLine = (pair: string) => /^\S*(line|focus)/.test(pair);
      const failed = [...found].filter(([pair, ratio]) => !(ratio >= (isLine(pair) ? 3 : 4.5)));
      expect(failed).to.deep.equal([]);
      expect(found.size).to.be.greaterThan(40);
    });
  }

  it('sees a faint text', () => {
    const faint = worst('light', ['#0b6285'], [['#999999', ['--_surface']]]);
    expect(faint.get('#999999 on --_surface')).to.be.closeTo(2.85, 0.01);
  });

  it('follows the seed', () => {
    const [[plum] = [], [petrol] = []] = compute('light', ['#7a2e6b', '#0b6285'], ['--_accent']);
    const bright = luminances([plum!, petrol!, '#7a2e6b', '#0b6285']);
    expect(bright.get(plum!)).to.be.closeTo(bright.get('#7a2e6b')!, 0.002);
    expect(bright.get(petrol!)).to.be.closeTo(bright.get('#0b6285')!, 0.002);
  });
});

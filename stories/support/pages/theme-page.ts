import { html, render, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { ref } from 'lit/directives/ref.js';
import { until } from 'lit/directives/until.js';
import { useArgs } from 'storybook/preview-api';
import { benchPage, elementChoice, settle, stage, type Choose, type Pictured } from './bench.js';
import { readOut } from './contrast-read-out.js';
import { copier } from './copy.js';
import { storyNames } from './draw-stories.js';

/** What the editor sets; what is left away keeps the kit's default. */
export interface Theme {
  accent?: string;
  ink?: string;
  surface?: string;
  font?: string;
  size?: number;
  radius?: number;
  row?: number;
  control?: number;
  density?: string;
}

type Token = Exclude<keyof Theme, 'density'>;

interface Field {
  readonly token: string;
  readonly label: string;
  readonly initial: string;
  readonly unit?: string;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
}

const FIELDS: Readonly<Record<Token, Field>> = {
  accent: { token: '--ce-accent', label: 'Seed', initial: '#0b6285' },
  ink: { token: '--ce-ink', label: 'Ink', initial: '#1b1a17' },
  surface: { token: '--ce-surface', label: 'Surface', initial: '#ffffff' },
  font: { token: '--ce-font', label: 'Font', initial: 'inherit' },
  size: {
    token: '--ce-font-size',
    label: 'Size',
    initial: '0.875',
    unit: 'rem',
    min: 0.75,
    max: 1.25,
    step: 0.0625,
  },
  radius: {
    token: '--ce-radius',
    label: 'Radius',
    initial: '8',
    unit: 'px',
    min: 0,
    max: 24,
    step: 1,
  },
  row: {
    token: '--ce-row-height',
    label: 'Rows',
    initial: '44',
    unit: 'px',
    min: 28,
    max: 72,
    step: 2,
  },
  control: {
    token: '--ce-control-height',
    label: 'Controls',
    initial: '36',
    unit: 'px',
    min: 28,
    max: 56,
    step: 2,
  },
};

const FONTS = [
  'inherit',
  'Georgia, serif',
  'system-ui, sans-serif',
  'ui-rounded, Nunito, sans-serif',
  'ui-monospace, monospace',
];

const DENSITIES = ['compact', 'comfortable', 'spacious'];

const names = Object.keys(FIELDS) as Token[];

/** Storybook takes from the address only what it knows the kind of. */
export const themeArgTypes = Object.fromEntries([
  ['density', { control: 'select', options: DENSITIES }],
  ...names.map((name) => {
    const { unit, initial } = FIELDS[name];
    const control = unit ? 'number' : initial.startsWith('#') ? 'color' : 'text';
    return [name, { control, type: unit ? 'number' : 'string' }];
  }),
]) as Record<string, object>;

/** The declarations for a page's style sheet. */
function declarationsOf(theme: Theme): string[] {
  return names.flatMap((name) => {
    const { token, unit = '', initial } = FIELDS[name];
    const value = theme[name];
    return value === undefined || String(value) === initial
      ? []
      : [`${token}: ${String(value)}${unit};`];
  });
}

function cssOf(theme: Theme): string {
  const lines = declarationsOf(theme).map((line) => `\n  ${line}`);
  return lines.length ? `customer-session {${lines.join('')}\n}` : '/* The kit’s own look. */';
}

function htmlOf(tag: string, { density = 'comfortable' }: Theme): string {
  const dense = density === 'comfortable' ? '' : ` density="${density}"`;
  return `<customer-session endpoint="/customer-elements"${dense}>\n  <${tag}></${tag}>\n</customer-session>`;
}

function control(theme: Theme, name: Token, choose: Choose): TemplateResult {
  const { label, initial, unit, min, max, step } = FIELDS[name];
  const value = String(theme[name] ?? initial);
  const set = ({ target }: Event) => {
    const { value: typed } = target as HTMLInputElement;
    choose({ [name]: unit ? Number(typed) : typed });
  };
  if (name === 'font') {
    return html`<label
      >${label}
      <select @change=${set}>
        ${FONTS.map((font) => html`<option ?selected=${font === value}>${font}</option>`)}
      </select></label
    >`;
  }
  return html`<label
    >${label}
    <input
      type=${unit ? 'range' : 'color'}
      min=${ifDefined(min)}
      max=${ifDefined(max)}
      step=${ifDefined(step)}
      .value=${value}
      @input=${set}
    /><output>${value}${unit}</output></label
  >`;
}

export function themePage(
  { element, ...theme }: Theme & { element: string },
  context: Pictured,
): TemplateResult {
  const [, choose, reset] = useArgs();
  const { density = 'comfortable' } = theme;
  const css = cssOf(theme);
  const markup = htmlOf(element, theme);

  const read = (page: Element) => {
    const place = page.querySelector<HTMLElement>('.bench-themed');
    const out = page.querySelector<HTMLElement>('.bench-contrast');
    if (!place || !out) return;
    render(readOut(place), out);
  };

  /** Sets the tokens, and reads the contrast again when they have taken effect. */
  const dress = async (inner: Element | undefined) => {
    // It stands in the page a little later.
    await Promise.resolve();
    const page = inner?.closest('.bench');
    const place = page?.querySelector<HTMLElement>('.bench-themed');
    if (!page || !place) return;
    place.removeAttribute('style');
    for (const line of declarationsOf(theme)) {
      const [token = '', value = ''] = line.slice(0, -1).split(': ');
      place.style.setProperty(token, value);
    }
    // A page has the ground that it tells the elements.
    place.style.backgroundColor = theme.surface ?? '';
    if (page.getAttribute('aria-busy') === 'false')
      requestAnimationFrame(() => {
        read(page);
      });
  };

  const themed = storyNames(element).then(([name = '']) =>
    stage(element, name, { ...context, globals: { ...context.globals, density } }, (place) => {
      read(place.closest('.bench') as Element);
      settle(place);
    }),
  );

  return benchPage(
    'Theme editor',
    elementChoice(element, choose),
    html`<div class="bench-editor" ${ref((inner) => void dress(inner))}>
      <form class="bench-controls">
        ${names.map((name) => control(theme, name, choose))}
        <label
          >Density
          <select
            @change=${({ target }: Event) => {
              choose({ density: (target as HTMLSelectElement).value });
            }}
          >
            ${DENSITIES.map((one) => html`<option ?selected=${one === density}>${one}</option>`)}
          </select></label
        >
        <button
          type="button"
          @click=${() => {
            reset([...names, 'density']);
          }}
        >
          Reset
        </button>
        <pre tabindex="0">${css}</pre>
        <button type="button" @click=${copier(() => css)}>Copy CSS</button>
        <pre tabindex="0">${markup}</pre>
        <button type="button" @click=${copier(() => markup)}>Copy HTML</button>
      </form>
      <div class="bench-themed frame" data-theme=${String(context.globals.theme)}>
        ${until(themed)}
      </div>
      <section class="bench-contrast" aria-label="Contrast" aria-live="off"></section>
    </div>`,
  );
}

import type { Preview } from '@storybook/web-components-vite';
import { LANGUAGES } from '../stories/support/languages.js';
import { NETWORKS, type Network } from '../stories/support/stack/network.js';
import { PERMISSIONS, type Permissions } from '../stories/support/stack/permissions.js';

/** Where the toolbar stands. Storybook keeps it in the URL, so that a link shows what one sees. */
export interface Toolbar {
  readonly theme: 'auto' | 'light' | 'dark';
  /** A seed colour, the kit's own (`default`), or all colours of the page (`inherit`). */
  readonly palette: string;
  readonly locale: string;
  readonly direction: 'auto' | 'ltr' | 'rtl';
  readonly density: 'compact' | 'comfortable' | 'spacious';
  /** Percent. */
  readonly text: string;
  /** Pixels, or `fluid`. */
  readonly width: string;
  readonly permissions: Permissions;
  readonly network: Network;
}

export const initialGlobals: Toolbar = {
  theme: 'light',
  palette: 'default',
  locale: 'en',
  direction: 'auto',
  density: 'comfortable',
  text: '100',
  width: 'fluid',
  permissions: 'owner',
  network: 'instant',
};

/** Each of these needs its line in preview-head.html. */
const WIDTHS = ['280', '320', '360', '480', '640', '800', '1200'];

/** Any other seed goes by the address: `&globals=palette:!hex(c0ffee)`. */
const SEEDS: readonly (readonly [color: string, title: string])[] = [
  ['#7a2e6b', 'Plum'],
  ['#635bff', 'Violet'],
  ['#ff5a1f', 'Orange'],
  ['#00a36c', 'Green'],
  ['#ffd400', 'Yellow'],
  ['#111111', 'Black'],
];

type Icon = Extract<NonNullable<Preview['globalTypes']>[string]['toolbar'], object>['icon'];

interface Item {
  readonly value: string;
  readonly title: string;
}

const menu = (description: string, icon: Icon, items: readonly Item[]) => ({
  description,
  toolbar: { icon, dynamicTitle: true, items: [...items] },
});

const titled = (table: Readonly<Record<string, { readonly title: string }>>) =>
  Object.entries(table).map(([value, { title }]) => ({ value, title }));

export const globalTypes = {
  theme: menu('Theme', 'contrast', [
    { value: 'auto', title: 'Auto (theme)' },
    { value: 'light', title: 'Light' },
    { value: 'dark', title: 'Dark' },
  ]),
  palette: menu('Palette', 'paintbrush', [
    { value: 'default', title: 'The kit’s colours' },
    { value: 'inherit', title: 'The page’s colours' },
    ...SEEDS.map(([value, title]) => ({ value, title })),
  ]),
  locale: menu('Language', 'globe', LANGUAGES),
  direction: menu('Writing direction', 'transfer', [
    { value: 'auto', title: 'Auto (direction)' },
    { value: 'ltr', title: 'Left to right' },
    { value: 'rtl', title: 'Right to left' },
  ]),
  density: menu('Density', 'component', [
    { value: 'compact', title: 'Compact' },
    { value: 'comfortable', title: 'Comfortable' },
    { value: 'spacious', title: 'Spacious' },
  ]),
  text: menu('Size of text', 'zoom', [
    { value: '100', title: '100 %' },
    { value: '150', title: '150 %' },
    { value: '200', title: '200 %' },
  ]),
  width: menu('Width of the element', 'grow', [
    { value: 'fluid', title: 'Fluid' },
    ...WIDTHS.map((width) => ({ value: width, title: `${width} px` })),
  ]),
  permissions: menu('What staff may do', 'lock', titled(PERMISSIONS)),
  network: menu('Network', 'lightning', titled(NETWORKS)),
} satisfies Preview['globalTypes'];

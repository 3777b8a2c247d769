import type { Preview } from '@storybook/web-components-vite';
import { NETWORKS, type Network } from '../stories/support/network.js';

/** Where the toolbar stands. Storybook keeps it in the URL, so that a link shows what one sees. */
export interface Toolbar {
  readonly theme: 'auto' | 'light' | 'dark';
  readonly locale: string;
  readonly direction: 'auto' | 'ltr' | 'rtl';
  readonly density: 'compact' | 'comfortable' | 'spacious';
  /** Pixels, or `fluid`. */
  readonly width: string;
  readonly network: Network;
}

export const initialGlobals: Toolbar = {
  theme: 'light',
  locale: 'en',
  direction: 'auto',
  density: 'comfortable',
  width: 'fluid',
  network: 'instant',
};

/** Each of these needs its line in preview-head.html. */
const WIDTHS = ['280', '320', '360', '480', '640', '800', '1200'];

export const globalTypes: Preview['globalTypes'] = {
  theme: {
    description: 'Theme',
    toolbar: {
      icon: 'contrast',
      dynamicTitle: true,
      items: [
        { value: 'auto', title: 'Auto (theme)' },
        { value: 'light', title: 'Light' },
        { value: 'dark', title: 'Dark' },
      ],
    },
  },
  locale: {
    description: 'Language',
    toolbar: {
      icon: 'globe',
      dynamicTitle: true,
      items: [
        { value: 'en', title: 'English' },
        { value: 'ja', title: '日本語' },
      ],
    },
  },
  direction: {
    description: 'Writing direction',
    toolbar: {
      icon: 'transfer',
      dynamicTitle: true,
      items: [
        { value: 'auto', title: 'Auto (direction)' },
        { value: 'ltr', title: 'Left to right' },
        { value: 'rtl', title: 'Right to left' },
      ],
    },
  },
  density: {
    description: 'Density',
    toolbar: {
      icon: 'component',
      dynamicTitle: true,
      items: [
        { value: 'compact', title: 'Compact' },
        { value: 'comfortable', title: 'Comfortable' },
        { value: 'spacious', title: 'Spacious' },
      ],
    },
  },
  width: {
    description: 'Width of the element',
    toolbar: {
      icon: 'grow',
      dynamicTitle: true,
      items: [
        { value: 'fluid', title: 'Fluid' },
        ...WIDTHS.map((width) => ({ value: width, title: `${width} px` })),
      ],
    },
  },
  network: {
    description: 'Network',
    toolbar: {
      icon: 'lightning',
      dynamicTitle: true,
      items: Object.entries(NETWORKS).map(([value, { title }]) => ({ value, title })),
    },
  },
};

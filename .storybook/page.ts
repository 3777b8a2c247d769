import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Toolbar } from './toolbar.js';

/** Makes the page what the toolbar says, and a frame in it as wide. */
export const onPage: Decorator = (story, { globals, viewMode }) => {
  const { theme, locale, direction, width } = globals as Toolbar;
  // None of our languages is written right to left yet.
  const dir = direction === 'auto' ? 'ltr' : direction;
  const root = document.documentElement;
  if (root.lang !== locale) root.lang = locale;
  // A page of documentation keeps its own looks: there only the frames change.
  const alone = viewMode === 'story';
  if (root.dir !== (alone ? dir : '')) root.dir = alone ? dir : '';
  root.dataset.theme = alone ? theme : '';
  return html`<div class="frame" dir=${dir} data-theme=${theme} data-width=${width}>
    ${story()}
  </div>`;
};

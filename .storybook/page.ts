import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import { directionOf } from '../stories/support/languages.js';
import type { Toolbar } from './toolbar.js';

/** Makes the page what the toolbar says, and a frame in it as wide. */
export const onPage: Decorator = (story, { globals, viewMode }) => {
  const { theme, palette, locale, direction, text, width } = globals as Toolbar;
  const dir = direction === 'auto' ? directionOf(locale) : direction;
  const root = document.documentElement;
  if (root.lang !== locale) root.lang = locale;
  // A page of documentation keeps its own looks: there only the frames change.
  const alone = viewMode === 'story';
  if (root.dir !== (alone ? dir : '')) root.dir = alone ? dir : '';
  root.dataset.theme = alone ? theme : '';
  root.style.fontSize = alone && text !== '100' ? `${text}%` : '';
  root.style.setProperty('--ce-accent', palette.startsWith('#') ? palette : null);
  return html`<div class="frame" dir=${dir} data-theme=${theme} data-width=${width}>
    ${story()}
  </div>`;
};

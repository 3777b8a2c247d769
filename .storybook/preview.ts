import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import customElements from '../custom-elements.json';
import { openStack, withStack } from '../stories/support/stack/with-stack.js';
import { forControls, onlySettable } from './manifest.js';
import { onPage } from './page.js';
import { globalTypes, initialGlobals } from './toolbar.js';
import '../src/define.js';
import { arXB, enXA } from '../src/translations/pseudo.js';
import { registerTranslation } from '../src/translations/register.js';

setCustomElementsManifest(forControls(customElements));
registerTranslation(enXA, arXB);

/** Storybook may hand in what has been through here before. */
function inSession(code: string): string {
  if (code.startsWith('<customer-session')) return code;
  const lines = code.trim().split('\n');
  const inner = lines.map((line) => `  ${line.trim()}`).join('\n');
  return `<customer-session endpoint="/customer-elements">\n${inner}\n</customer-session>`;
}

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes,
  initialGlobals,
  argTypesEnhancers: [onlySettable],
  beforeEach: openStack,
  decorators: [withStack, onPage],
  parameters: {
    a11y: {
      test: 'error',
      options: { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
    },
    controls: { expanded: true },
    docs: {
      source: {
        // The merchant's markup, without what makes a page of a story.
        excludeDecorators: true,
        transform: inSession,
      },
    },
    options: {
      storySort: {
        order: [
          'Bench',
          'On your page',
          'Content stress',
          'Flows',
          'customer-session',
          'customer-table',
        ],
      },
    },
  },
};

export default preview;

import { html, type TemplateResult } from 'lit';
import { until } from 'lit/directives/until.js';
import { useArgs } from 'storybook/preview-api';
import { benchPage, elementChoice, settle, stage, type Pictured } from './bench.js';
import { stateNames } from './draw-stories.js';

const SCHEMES = ['light', 'dark'];

/** `ErrorServer` as people write it. */
export const spoken = (name: string): string =>
  name.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

export function statesPage({ element }: { element: string }, context: Pictured): TemplateResult {
  const [, choose] = useArgs();
  const rows = stateNames(element).then((names) => {
    return names.map(
      (name) =>
        html`<section class="bench-state">
          <h2>${spoken(name)}</h2>
          <div class="bench-pair">
            ${SCHEMES.map(
              (scheme) =>
                html`<div class="frame" data-theme=${scheme}>
                  ${stage(element, name, context, settle)}
                </div>`,
            )}
          </div>
        </section>`,
    );
  });
  return benchPage('States', elementChoice(element, choose), html`${until(rows)}`);
}

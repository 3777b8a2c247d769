import { expect, fixture } from '@open-wc/testing';
import { html, LitElement, type CSSResultGroup, type TemplateResult } from 'lit';
import { Announcer } from '../../src/controllers/announcer.js';
import { addEnglish, Localize } from '../../src/controllers/localize.js';
import { base } from '../../src/styles/base.styles.js';
import { tokens } from '../../src/styles/tokens.styles.js';
import { blocks } from '../../src/translations/en/blocks.js';
import { controls } from '../../src/translations/en/controls.js';
import { buttonStyles } from '../../src/ui/button.styles.js';

addEnglish(controls);
addEnglish(blocks);

/** An element that shows whatever a test gives it, with the kit's own styles. */
export class TestStage extends LitElement {
  static override styles: CSSResultGroup = [tokens, base, buttonStyles];
  readonly localize = new Localize(this);
  readonly announcer = new Announcer(this);
  content: () => unknown = () => null;

  protected override render(): TemplateResult {
    return html`${this.content()}${this.announcer.render()}`;
  }

  /** Finds in the shadow root what must be there. */
  find<Found extends HTMLElement = HTMLElement>(selector: string): Found {
    const found = this.renderRoot.querySelector<Found>(selector);
    if (!found) throw new Error(`There is no ${selector}`);
    return found;
  }

  get focused(): HTMLElement | null {
    return this.shadowRoot!.activeElement as HTMLElement | null;
  }
}

let stages = 0;

export interface StageOptions {
  readonly dir?: 'ltr' | 'rtl';
  readonly scheme?: 'light' | 'dark';
  readonly width?: string;
}

/** Puts a stage on the page; `setUp` makes controllers and says what to show. */
export async function stage(
  styles: CSSResultGroup,
  setUp: (stage: TestStage) => () => unknown,
  { dir = 'ltr', scheme = 'light', width = '900px' }: StageOptions = {},
): Promise<TestStage> {
  const name = `test-stage-${String((stages += 1))}`;
  customElements.define(
    name,
    class extends TestStage {
      static override styles = [TestStage.styles, styles];
    },
  );
  document.documentElement.style.colorScheme = scheme;
  document.body.style.background = scheme === 'dark' ? '#141412' : '#fff';
  const around = await fixture<HTMLElement>(html`<div dir=${dir}></div>`);
  const element = document.createElement(name) as TestStage;
  element.style.inlineSize = width;
  element.content = setUp(element);
  around.append(element);
  await element.updateComplete;
  return element;
}

/** Waits for animations too: axe reads colours as they are in the moment. */
export async function settled(element: TestStage): Promise<void> {
  await element.updateComplete;
  const running = element.shadowRoot!.getAnimations().filter(({ effect }) => {
    return effect?.getComputedTiming().endTime !== Infinity;
  });
  await Promise.all(running.map(({ finished }) => finished));
}

/** The same block passes axe light and dark. */
export async function expectAccessible(
  make: (options: StageOptions) => Promise<TestStage>,
): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    const element = await make({ scheme });
    await settled(element);
    await expect(element).to.be.accessible();
    element.remove();
  }
}

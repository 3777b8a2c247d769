import { expect } from '@open-wc/testing';
import { html, LitElement, type CSSResultGroup, type TemplateResult } from 'lit';
import { Announcer } from '../../src/controllers/announcer.js';
import { Localize } from '../../src/controllers/localize.js';
import { addEnglish } from '../../src/translations/register.js';
import { base } from '../../src/styles/base.styles.js';
import { controlTokens } from '../../src/styles/control-tokens.styles.js';
import { tokens } from '../../src/styles/tokens.styles.js';
import { blocks } from '../../src/translations/en/blocks.js';
import { controls } from '../../src/translations/en/controls.js';
import en from '../../src/translations/en.js';
import { buttonStyles } from '../../src/ui/button.styles.js';
import { place } from '../support/place.js';

addEnglish(controls);
addEnglish(blocks);

/** English as an element would get it. */
export const localize = {
  lang: 'en',
  term: (key: keyof typeof en, ...args: unknown[]) => {
    const term = en[key] as unknown;
    return typeof term === 'function' ? (term as (...all: unknown[]) => string)(...args) : term;
  },
} as unknown as Localize;

export const shown = (content: unknown) => Promise.resolve(place(html`${content}`));

export const words = (element: Element) => element.textContent?.replace(/\s+/g, ' ').trim();

/** An element that shows whatever a test gives it, with the kit's own styles. */
export class TestStage extends LitElement {
  static override styles: CSSResultGroup = [tokens, controlTokens, base, buttonStyles];
  readonly localize = new Localize(this);
  readonly announcer = new Announcer(this);
  content: () => unknown = () => null;

  protected override render(): TemplateResult {
    return html`${this.content()}${this.announcer.render()}`;
  }

  /** Finds in the shadow root what must be there. */
  find(selector: string): HTMLElement {
    const found = this.renderRoot.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`There is no ${selector}`);
    return found;
  }

  get focused(): HTMLElement | null {
    return this.shadowRoot!.activeElement as HTMLElement | null;
  }
}

let stages = 0;
const stands: HTMLElement[] = [];

afterEach(() => {
  for (const stand of stands.splice(0)) stand.remove();
});

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
  class Stage extends TestStage {
    static override styles = [TestStage.styles, styles];
  }
  customElements.define(name, Stage);
  document.documentElement.style.colorScheme = scheme;
  document.body.style.background = scheme === 'dark' ? '#141412' : '#fff';
  // No fixture() for plain elements: it waits for a frame, and a page in the background has none.
  const around = document.createElement('div');
  around.dir = dir;
  document.body.append(around);
  stands.push(around);
  const element: TestStage = new Stage();
  element.style.inlineSize = width;
  element.content = setUp(element);
  around.append(element);
  await element.updateComplete;
  return element;
}

/** Ends animations too: axe reads colours as they are in the moment. */
export async function settled(element: TestStage): Promise<void> {
  await element.updateComplete;
  for (const animation of element.shadowRoot!.getAnimations()) {
    if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
  }
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

import type { Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import { render } from 'lit';
import { combineParameters } from 'storybook/preview-api';
import customElements from '../../../custom-elements.json';
import { openStack, withStack } from '../stack/with-stack.js';

/* Draws stories of the elements inside another page: the designers' pages are made of them. */

type Story = StoryObj;
type StoryFile = Readonly<Record<string, Story>> & { readonly default: Meta };

const files = import.meta.glob<StoryFile>('../../*.stories.ts');

interface Part {
  readonly name: string;
  readonly description: string;
}

interface Declaration {
  readonly tagName?: string;
  readonly cssParts?: readonly Part[];
}

const declarations = customElements.modules.flatMap(
  (module) => module.declarations as readonly Declaration[],
);

/** The elements that show something, by the manifest. */
export const ELEMENTS = declarations.flatMap(({ tagName, cssParts }) =>
  tagName && cssParts?.length ? [tagName] : [],
);

/** The parts of an element, by the manifest. */
export const partsOf = (tag: string): readonly Part[] =>
  declarations.find(({ tagName }) => tagName === tag)?.cssParts ?? [];

/** What an element is shown by if nobody says how. */
const FIRST = ['Ready', 'Open', 'Overview', 'ForStaff'];

const fileOf = async (tag: string) => (await files[`../../${tag}.stories.ts`]?.()) as StoryFile;

/** The names of an element's stories, the most usual first. */
export async function storyNames(tag: string): Promise<string[]> {
  const names = Object.keys(await fileOf(tag)).filter((name) => name !== 'default');
  const first = FIRST.filter((name) => names.includes(name));
  return [...first, ...names.filter((name) => !first.includes(name))];
}

/** The stories of an element that are states of it: the others are about the page, or its width. */
export async function stateNames(tag: string): Promise<string[]> {
  const { default: meta, ...stories } = await fileOf(tag);
  const isDialog = meta.tags?.includes('!autodocs');
  const names = await storyNames(tag);
  return names.filter((name) => {
    const { tags, globals = {} } = stories[name] as Story;
    if (!isDialog && tags?.includes('!autodocs')) return false;
    // One that is off line is so for the whole page.
    return !name.includes('Offline') && Object.keys(globals).every((key) => key === 'network');
  });
}

/** Draws a story into a place, until its play function is done. */
export async function draw(
  place: HTMLElement,
  tag: string,
  name: string,
  globals: Record<string, unknown>,
): Promise<void> {
  const { default: meta, ...stories } = await fileOf(tag);
  const story = stories[name] ?? {};
  const context = {
    canvasElement: place,
    args: { ...meta.args, ...story.args },
    globals: { ...globals, ...story.globals },
    parameters: combineParameters(meta.parameters ?? {}, story.parameters ?? {}),
    viewMode: 'story',
  } as unknown as StoryContext;
  openStack(context);
  const template = (story.render ?? meta.render)?.(context.args, context);
  render(
    withStack(() => template as never, context),
    place,
  );
  await (story.play ?? meta.play)?.(context);
}

/**
 * As long as the page is there, dialogs stay in the place that they are drawn in, beside others: the
 * place makes itself their window by `contain: layout`. Nor does the page scroll to what gets the focus.
 */
export function keepInPlace(): () => void {
  const dialogs = HTMLDialogElement.prototype;
  const elements = HTMLElement.prototype;
  const own = Object.getOwnPropertyDescriptors(dialogs);
  const ownFocus = Object.getOwnPropertyDescriptor(elements, 'focus') as PropertyDescriptor;
  const focus: HTMLElement['focus'] = Reflect.get(elements, 'focus');
  Object.defineProperties(dialogs, {
    showModal: {
      configurable: true,
      value(this: HTMLDialogElement) {
        this.open = true;
      },
    },
    // Or who has opened it would open it again and again.
    matches: {
      configurable: true,
      value(this: HTMLDialogElement, selector: string) {
        return selector === ':modal' ? this.open : Element.prototype.matches.call(this, selector);
      },
    },
  });
  Object.defineProperty(elements, 'focus', {
    configurable: true,
    value(this: HTMLElement) {
      focus.call(this, { preventScroll: true });
    },
  });
  return () => {
    Object.defineProperty(dialogs, 'showModal', own.showModal);
    Reflect.deleteProperty(dialogs, 'matches');
    Object.defineProperty(elements, 'focus', ownFocus);
  };
}

/** A dialog lies in its place and doesn't make it larger: the place becomes as high, and shrinks it. */
export function fitDialog(place: HTMLElement, tag: string): void {
  const shadow = place.querySelector(tag)?.shadowRoot;
  const dialog = shadow?.querySelector<HTMLElement>('dialog[open]');
  if (!dialog) return;
  place.style.minBlockSize = `${String(dialog.offsetTop + dialog.offsetHeight + 24)}px`;
  place.style.zoom = String(Math.min(1, place.clientWidth / dialog.offsetWidth));
}

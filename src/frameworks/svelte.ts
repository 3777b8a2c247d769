/** Entry `customer-elements/svelte`: types of the tags in Svelte. Import it once, for its types. */
import type { HTMLAttributes } from 'svelte/elements';
import type { ElementAttributes, ElementEvents, ElementProperties, Elements } from './elements.js';

type Tag = keyof Elements;

/** Svelte 5 listens to `ce-row-open` by `once-row-open`: "on", and the event's own name. */
type Listeners<Events> = {
  [Name in keyof Events & string as `on${Name}` | `on:${Name}`]?: (event: Events[Name]) => void;
};

type Props<Name extends Tag> = Omit<
  HTMLAttributes<Elements[Name]>,
  keyof ElementAttributes[Name] | keyof ElementProperties[Name]
> &
  ElementAttributes[Name] &
  ElementProperties[Name] &
  Listeners<ElementEvents[Name]>;

type KitElements = { [Name in Tag]: Props<Name> };

declare module 'svelte/elements' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  export interface SvelteHTMLElements extends KitElements {}
}

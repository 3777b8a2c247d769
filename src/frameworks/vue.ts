/**
 * Entry `customer-elements/vue`: types of the tags in Vue's templates. Import it once, for its types.
 * A wrong value is an error; a name that doesn't exist is one with `strictTemplates`, as in all of Vue.
 */
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { ElementEvents, ElementProperties, Elements } from './elements.js';

type Tag = keyof Elements;

type Emits<Events> = { [Name in keyof Events]: (event: Events[Name]) => void };

/** Vue knows attributes by the names of their properties, and writes `row-href` for `rowHref`. */
type Component<Name extends Tag> = new () => Elements[Name] & {
  /** @deprecated Only here for Vue's templates. */
  $props: HTMLAttributes & ElementProperties[Name] & PublicProps;
  /** @deprecated Only here for Vue's templates. */
  $emit: EmitFn<Emits<ElementEvents[Name]>>;
};

type KitElements = { [Name in Tag]: Component<Name> };

declare module 'vue' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  interface GlobalComponents extends KitElements {}
}

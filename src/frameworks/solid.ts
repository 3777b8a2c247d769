/** Entry `customer-elements/solid`: types of the tags in Solid's JSX. Import it once, for its types. */
import type { JSX } from 'solid-js';
import type { ElementAttributes, ElementEvents, ElementProperties, Elements } from './elements.js';

type Tag = keyof Elements;

type Listeners<Events> = {
  [Name in keyof Events & string as `on:${Name}`]?: (event: Events[Name]) => void;
};

type AsProperties<Properties> = {
  [Name in keyof Properties & string as `prop:${Name}`]?: Properties[Name];
};

type Props<Name extends Tag> = Omit<
  JSX.HTMLAttributes<Elements[Name]>,
  keyof ElementAttributes[Name]
> &
  ElementAttributes[Name] &
  AsProperties<ElementProperties[Name]> &
  Listeners<ElementEvents[Name]>;

type KitElements = { [Name in Tag]: Props<Name> };

declare module 'solid-js' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- how Solid's own types are extended
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type
    interface IntrinsicElements extends KitElements {}
  }
}

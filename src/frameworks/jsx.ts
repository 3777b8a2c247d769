/** Entry `customer-elements/jsx`: types of the tags in React's JSX. Import it once, for its types. */
import type * as React from 'react';
import type { ElementAttributes, ElementEvents, ElementProperties, Elements } from './elements.js';

type Tag = keyof Elements;

/** React 19 listens to `ce-row-open` by `once-row-open`: "on", and the event's own name. */
type Listeners<Events> = {
  [Name in keyof Events & string as `on${Name}`]?: (event: Events[Name]) => void;
};

type Props<Name extends Tag> = Omit<
  React.HTMLAttributes<Elements[Name]>,
  keyof ElementAttributes[Name] | keyof ElementProperties[Name]
> &
  React.ClassAttributes<Elements[Name]> &
  ElementAttributes[Name] &
  ElementProperties[Name] &
  Listeners<ElementEvents[Name]> & { class?: string };

type KitElements = { [Name in Tag]: Props<Name> };

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- how React's own types are extended
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type
    interface IntrinsicElements extends KitElements {}
  }
}

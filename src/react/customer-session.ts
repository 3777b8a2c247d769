'use client';
/* Written by `npm run docs` from custom-elements.json: change the element instead. */
import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import { CustomerSession as CustomerSessionElement } from '../elements/customer-session/customer-session.js';
import type { ElementEvents } from '../frameworks/elements.js';

type Events = ElementEvents['customer-session'];

CustomerSessionElement.define();

/** The session that the elements inside share. */
export const CustomerSession = createComponent({
  react: React,
  tagName: 'customer-session',
  elementClass: CustomerSessionElement,
  events: {
    onCeSessionEnded: 'ce-session-ended' as EventName<Events['ce-session-ended']>,
    onCeSignIn: 'ce-sign-in' as EventName<Events['ce-sign-in']>,
  },
});

'use client';
/* Written by `npm run docs` from custom-elements.json: change the element instead. */
import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import { CustomerProfile as CustomerProfileElement } from '../elements/customer-profile/customer-profile.js';
import type { ElementEvents } from '../frameworks/elements.js';

type Events = ElementEvents['customer-profile'];

CustomerProfileElement.define();

/** A customer's details, to read and to edit in place. */
export const CustomerProfile = createComponent({
  react: React,
  tagName: 'customer-profile',
  elementClass: CustomerProfileElement,
  events: {
    onCeCustomerUpdate: 'ce-customer-update' as EventName<Events['ce-customer-update']>,
    onCeCustomerUpdated: 'ce-customer-updated' as EventName<Events['ce-customer-updated']>,
    onCeRowOpen: 'ce-row-open' as EventName<Events['ce-row-open']>,
    onCeCopied: 'ce-copied' as EventName<Events['ce-copied']>,
    onCeSignIn: 'ce-sign-in' as EventName<Events['ce-sign-in']>,
  },
});

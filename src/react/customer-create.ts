'use client';
/* Written by `npm run docs` from custom-elements.json: change the element instead. */
import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import { CustomerCreate as CustomerCreateElement } from '../elements/customer-create/customer-create.js';
import type { ElementEvents } from '../frameworks/elements.js';

type Events = ElementEvents['customer-create'];

CustomerCreateElement.define();

/** Adds a customer. */
export const CustomerCreate = createComponent({
  react: React,
  tagName: 'customer-create',
  elementClass: CustomerCreateElement,
  events: {
    onCeCustomerCreate: 'ce-customer-create' as EventName<Events['ce-customer-create']>,
    onCeCustomerCreated: 'ce-customer-created' as EventName<Events['ce-customer-created']>,
    onCeRowOpen: 'ce-row-open' as EventName<Events['ce-row-open']>,
    onCeSignIn: 'ce-sign-in' as EventName<Events['ce-sign-in']>,
  },
});

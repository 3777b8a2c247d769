'use client';
/* Written by `npm run docs` from custom-elements.json: change the element instead. */
import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import { CustomerPortal as CustomerPortalElement } from '../elements/customer-portal/customer-portal.js';
import type { ElementEvents } from '../frameworks/elements.js';

type Events = ElementEvents['customer-portal'];

CustomerPortalElement.define();

/** A customer's subscriptions, bills, license keys, benefits, wallet, payment methods and profile. */
export const CustomerPortal = createComponent({
  react: React,
  tagName: 'customer-portal',
  elementClass: CustomerPortalElement,
  events: {
    onCeViewChange: 'ce-view-change' as EventName<Events['ce-view-change']>,
    onCeViewChanged: 'ce-view-changed' as EventName<Events['ce-view-changed']>,
    onCeSubscriptionCancelled: 'ce-subscription-cancelled' as EventName<
      Events['ce-subscription-cancelled']
    >,
    onCeSubscriptionKept: 'ce-subscription-kept' as EventName<Events['ce-subscription-kept']>,
    onCeSignIn: 'ce-sign-in' as EventName<Events['ce-sign-in']>,
  },
});

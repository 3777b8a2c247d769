'use client';
/* Written by `npm run docs` from custom-elements.json: change the element instead. */
import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import { CustomerDetail as CustomerDetailElement } from '../elements/customer-detail/customer-detail.js';
import type { ElementEvents } from '../frameworks/elements.js';

type Events = ElementEvents['customer-detail'];

CustomerDetailElement.define();

/** A customer's page, with tabs for transactions, subscriptions and the wallet. */
export const CustomerDetail = createComponent({
  react: React,
  tagName: 'customer-detail',
  elementClass: CustomerDetailElement,
  events: {
    onCeTabChanged: 'ce-tab-changed' as EventName<Events['ce-tab-changed']>,
    onCeBack: 'ce-back' as EventName<Events['ce-back']>,
    onCeViewAs: 'ce-view-as' as EventName<Events['ce-view-as']>,
    onCeCustomerUpdate: 'ce-customer-update' as EventName<Events['ce-customer-update']>,
    onCeCustomerUpdated: 'ce-customer-updated' as EventName<Events['ce-customer-updated']>,
    onCeCopied: 'ce-copied' as EventName<Events['ce-copied']>,
    onCeSignIn: 'ce-sign-in' as EventName<Events['ce-sign-in']>,
  },
});

'use client';
/* Written by `npm run docs` from custom-elements.json: change the element instead. */
import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import { EntitlementList as EntitlementListElement } from '../elements/entitlement-list/entitlement-list.js';
import type { ElementEvents } from '../frameworks/elements.js';

type Events = ElementEvents['entitlement-list'];

EntitlementListElement.define();

/** What came with purchases: access, files, features. */
export const EntitlementList = createComponent({
  react: React,
  tagName: 'entitlement-list',
  elementClass: EntitlementListElement,
  events: {
    onCeEntitlementOpen: 'ce-entitlement-open' as EventName<Events['ce-entitlement-open']>,
    onCeQueryChanged: 'ce-query-changed' as EventName<Events['ce-query-changed']>,
    onCeSignIn: 'ce-sign-in' as EventName<Events['ce-sign-in']>,
  },
});

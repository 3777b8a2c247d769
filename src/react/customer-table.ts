'use client';
/* Written by `npm run docs` from custom-elements.json: change the element instead. */
import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import { CustomerTable as CustomerTableElement } from '../elements/customer-table/customer-table.js';
import type { ElementEvents } from '../frameworks/elements.js';

type Events = ElementEvents['customer-table'];

CustomerTableElement.define();

/** A searchable, paged table of all customers. */
export const CustomerTable = createComponent({
  react: React,
  tagName: 'customer-table',
  elementClass: CustomerTableElement,
  events: {
    onCeRowOpen: 'ce-row-open' as EventName<Events['ce-row-open']>,
    onCeQueryChanged: 'ce-query-changed' as EventName<Events['ce-query-changed']>,
    onCePreferenceChange: 'ce-preference-change' as EventName<Events['ce-preference-change']>,
    onCeColumnsChanged: 'ce-columns-changed' as EventName<Events['ce-columns-changed']>,
    onCeSelectionChanged: 'ce-selection-changed' as EventName<Events['ce-selection-changed']>,
    onCeReportOpen: 'ce-report-open' as EventName<Events['ce-report-open']>,
    onCeInvite: 'ce-invite' as EventName<Events['ce-invite']>,
    onCeInvited: 'ce-invited' as EventName<Events['ce-invited']>,
    onCeCopied: 'ce-copied' as EventName<Events['ce-copied']>,
    onCeSignIn: 'ce-sign-in' as EventName<Events['ce-sign-in']>,
  },
});

'use client';
/* Written by `npm run docs` from custom-elements.json: change the element instead. */
import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import { InvoiceList as InvoiceListElement } from '../elements/invoice-list/invoice-list.js';
import type { ElementEvents } from '../frameworks/elements.js';

type Events = ElementEvents['invoice-list'];

InvoiceListElement.define();

/** Bills, refunds and their invoices. */
export const InvoiceList = createComponent({
  react: React,
  tagName: 'invoice-list',
  elementClass: InvoiceListElement,
  events: {
    onCeInvoiceDownload: 'ce-invoice-download' as EventName<Events['ce-invoice-download']>,
    onCeInvoiceDownloaded: 'ce-invoice-downloaded' as EventName<Events['ce-invoice-downloaded']>,
    onCePaymentRetry: 'ce-payment-retry' as EventName<Events['ce-payment-retry']>,
    onCePaymentRetried: 'ce-payment-retried' as EventName<Events['ce-payment-retried']>,
    onCeQueryChanged: 'ce-query-changed' as EventName<Events['ce-query-changed']>,
    onCeSignIn: 'ce-sign-in' as EventName<Events['ce-sign-in']>,
  },
});

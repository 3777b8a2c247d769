'use client';
/* Written by `npm run docs` from custom-elements.json: change the element instead. */
import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import { TransactionTable as TransactionTableElement } from '../elements/transaction-table/transaction-table.js';
import type { ElementEvents } from '../frameworks/elements.js';

type Events = ElementEvents['transaction-table'];

TransactionTableElement.define();

/** The payments of a customer: status, amount, method, refund and invoice. */
export const TransactionTable = createComponent({
  react: React,
  tagName: 'transaction-table',
  elementClass: TransactionTableElement,
  events: {
    onCePaymentOpen: 'ce-payment-open' as EventName<Events['ce-payment-open']>,
    onCeRefund: 'ce-refund' as EventName<Events['ce-refund']>,
    onCeRefunded: 'ce-refunded' as EventName<Events['ce-refunded']>,
    onCeInvoiceDownload: 'ce-invoice-download' as EventName<Events['ce-invoice-download']>,
    onCeReportOpen: 'ce-report-open' as EventName<Events['ce-report-open']>,
    onCeQueryChanged: 'ce-query-changed' as EventName<Events['ce-query-changed']>,
    onCeCopied: 'ce-copied' as EventName<Events['ce-copied']>,
    onCeSignIn: 'ce-sign-in' as EventName<Events['ce-sign-in']>,
  },
});

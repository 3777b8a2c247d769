'use client';
/* Written by `npm run docs` from custom-elements.json: change the element instead. */
import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import { WalletLedger as WalletLedgerElement } from '../elements/wallet-ledger/wallet-ledger.js';
import type { ElementEvents } from '../frameworks/elements.js';

type Events = ElementEvents['wallet-ledger'];

WalletLedgerElement.define();

/** Balances, the full ledger with its proof, and adding or deducting funds. */
export const WalletLedger = createComponent({
  react: React,
  tagName: 'wallet-ledger',
  elementClass: WalletLedgerElement,
  events: {
    onCeWalletAdjust: 'ce-wallet-adjust' as EventName<Events['ce-wallet-adjust']>,
    onCeWalletAdjusted: 'ce-wallet-adjusted' as EventName<Events['ce-wallet-adjusted']>,
    onCeCurrencyChanged: 'ce-currency-changed' as EventName<Events['ce-currency-changed']>,
    onCeQueryChanged: 'ce-query-changed' as EventName<Events['ce-query-changed']>,
    onCeReportOpen: 'ce-report-open' as EventName<Events['ce-report-open']>,
    onCeCopied: 'ce-copied' as EventName<Events['ce-copied']>,
    onCeSignIn: 'ce-sign-in' as EventName<Events['ce-sign-in']>,
  },
});

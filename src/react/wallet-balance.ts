'use client';
/* Written by `npm run docs` from custom-elements.json: change the element instead. */
import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import { WalletBalance as WalletBalanceElement } from '../elements/wallet-balance/wallet-balance.js';
import type { ElementEvents } from '../frameworks/elements.js';

type Events = ElementEvents['wallet-balance'];

WalletBalanceElement.define();

/** Balances of a customer's wallets, or of credits. */
export const WalletBalance = createComponent({
  react: React,
  tagName: 'wallet-balance',
  elementClass: WalletBalanceElement,
  events: {
    onCeSignIn: 'ce-sign-in' as EventName<Events['ce-sign-in']>,
  },
});

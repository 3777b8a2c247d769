'use client';
/* Written by `npm run docs` from custom-elements.json: change the element instead. */
import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import { PaymentMethods as PaymentMethodsElement } from '../elements/payment-methods/payment-methods.js';
import type { ElementEvents } from '../frameworks/elements.js';

type Events = ElementEvents['payment-methods'];

PaymentMethodsElement.define();

/** Saved payment methods. */
export const PaymentMethods = createComponent({
  react: React,
  tagName: 'payment-methods',
  elementClass: PaymentMethodsElement,
  events: {
    onCePaymentMethodRemove: 'ce-payment-method-remove' as EventName<
      Events['ce-payment-method-remove']
    >,
    onCePaymentMethodRemoved: 'ce-payment-method-removed' as EventName<
      Events['ce-payment-method-removed']
    >,
    onCeSignIn: 'ce-sign-in' as EventName<Events['ce-sign-in']>,
  },
});

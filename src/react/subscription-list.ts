'use client';
/* Written by `npm run docs` from custom-elements.json: change the element instead. */
import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import { SubscriptionList as SubscriptionListElement } from '../elements/subscription-list/subscription-list.js';
import type { ElementEvents } from '../frameworks/elements.js';

type Events = ElementEvents['subscription-list'];

SubscriptionListElement.define();

/** The subscriptions of a customer. */
export const SubscriptionList = createComponent({
  react: React,
  tagName: 'subscription-list',
  elementClass: SubscriptionListElement,
  events: {
    onCeSubscriptionOpen: 'ce-subscription-open' as EventName<Events['ce-subscription-open']>,
    onCeSubscriptionCancel: 'ce-subscription-cancel' as EventName<Events['ce-subscription-cancel']>,
    onCeSubscriptionCancelled: 'ce-subscription-cancelled' as EventName<
      Events['ce-subscription-cancelled']
    >,
    onCeSubscriptionKeep: 'ce-subscription-keep' as EventName<Events['ce-subscription-keep']>,
    onCeSubscriptionKept: 'ce-subscription-kept' as EventName<Events['ce-subscription-kept']>,
    onCeSubscriptionPause: 'ce-subscription-pause' as EventName<Events['ce-subscription-pause']>,
    onCeSubscriptionPaused: 'ce-subscription-paused' as EventName<Events['ce-subscription-paused']>,
    onCeSubscriptionResume: 'ce-subscription-resume' as EventName<Events['ce-subscription-resume']>,
    onCeSubscriptionResumed: 'ce-subscription-resumed' as EventName<
      Events['ce-subscription-resumed']
    >,
    onCeSubscriptionChangePlan: 'ce-subscription-change-plan' as EventName<
      Events['ce-subscription-change-plan']
    >,
    onCeSubscriptionPlanChanged: 'ce-subscription-plan-changed' as EventName<
      Events['ce-subscription-plan-changed']
    >,
    onCeSubscriptionKeepPlan: 'ce-subscription-keep-plan' as EventName<
      Events['ce-subscription-keep-plan']
    >,
    onCeSubscriptionPlanKept: 'ce-subscription-plan-kept' as EventName<
      Events['ce-subscription-plan-kept']
    >,
    onCeUpdatePaymentMethod: 'ce-update-payment-method' as EventName<
      Events['ce-update-payment-method']
    >,
    onCePaymentMethodUpdated: 'ce-payment-method-updated' as EventName<
      Events['ce-payment-method-updated']
    >,
    onCeBillingDetailsUpdate: 'ce-billing-details-update' as EventName<
      Events['ce-billing-details-update']
    >,
    onCeBillingDetailsUpdated: 'ce-billing-details-updated' as EventName<
      Events['ce-billing-details-updated']
    >,
    onCePaymentRetry: 'ce-payment-retry' as EventName<Events['ce-payment-retry']>,
    onCePaymentRetried: 'ce-payment-retried' as EventName<Events['ce-payment-retried']>,
    onCeCopied: 'ce-copied' as EventName<Events['ce-copied']>,
    onCeSignIn: 'ce-sign-in' as EventName<Events['ce-sign-in']>,
  },
});

'use client';
/* Written by `npm run docs` from custom-elements.json: change the element instead. */
import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import { CustomerInvite as CustomerInviteElement } from '../elements/customer-invite/customer-invite.js';
import type { ElementEvents } from '../frameworks/elements.js';

type Events = ElementEvents['customer-invite'];

CustomerInviteElement.define();

/** A dialog that shares portal access with a customer. */
export const CustomerInvite = createComponent({
  react: React,
  tagName: 'customer-invite',
  elementClass: CustomerInviteElement,
  events: {
    onCeInvite: 'ce-invite' as EventName<Events['ce-invite']>,
    onCeInvited: 'ce-invited' as EventName<Events['ce-invited']>,
  },
});

'use client';
/* Written by `npm run docs` from custom-elements.json: change the element instead. */
import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import { LicenseKeys as LicenseKeysElement } from '../elements/license-keys/license-keys.js';
import type { ElementEvents } from '../frameworks/elements.js';

type Events = ElementEvents['license-keys'];

LicenseKeysElement.define();

/** License keys and their devices. */
export const LicenseKeys = createComponent({
  react: React,
  tagName: 'license-keys',
  elementClass: LicenseKeysElement,
  events: {
    onCeCopied: 'ce-copied' as EventName<Events['ce-copied']>,
    onCeLicenseDeactivate: 'ce-license-deactivate' as EventName<Events['ce-license-deactivate']>,
    onCeLicenseDeactivated: 'ce-license-deactivated' as EventName<Events['ce-license-deactivated']>,
    onCeQueryChanged: 'ce-query-changed' as EventName<Events['ce-query-changed']>,
    onCeSignIn: 'ce-sign-in' as EventName<Events['ce-sign-in']>,
  },
});

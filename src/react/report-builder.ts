'use client';
/* Written by `npm run docs` from custom-elements.json: change the element instead. */
import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import { ReportBuilder as ReportBuilderElement } from '../elements/report-builder/report-builder.js';
import type { ElementEvents } from '../frameworks/elements.js';

type Events = ElementEvents['report-builder'];

ReportBuilderElement.define();

/** A dialog that builds reports as CSV, Excel or JSON files. */
export const ReportBuilder = createComponent({
  react: React,
  tagName: 'report-builder',
  elementClass: ReportBuilderElement,
  events: {
    onCeReportStart: 'ce-report-start' as EventName<Events['ce-report-start']>,
    onCeReportProgress: 'ce-report-progress' as EventName<Events['ce-report-progress']>,
    onCeReportCompleted: 'ce-report-completed' as EventName<Events['ce-report-completed']>,
    onCeReportCancelled: 'ce-report-cancelled' as EventName<Events['ce-report-cancelled']>,
    onCeReportFailed: 'ce-report-failed' as EventName<Events['ce-report-failed']>,
    onCePreferenceChange: 'ce-preference-change' as EventName<Events['ce-preference-change']>,
  },
});

import { lookup } from '../../format/lookup.js';
import type { ReportWords } from '../words/report.js';

const rows = (count: string): string => `${count} ${count === '1' ? 'row' : 'rows'}`;

const FIELDS: Readonly<Record<string, string>> = { created_at: 'Created', phone_number: 'Phone' };

/** Upstream's own words, as `customer_id` is "Customer ID". */
const sentence = (key: string): string =>
  (key.charAt(0).toUpperCase() + key.slice(1)).replaceAll('_', ' ').replace(/\bid\b/i, 'ID');

/** What the report builder says. */
export const report: ReportWords = {
  reportSource: 'Report',
  reportKind: (kind) =>
    kind === 'customers' ? 'Customers' : 'Payments, refunds and disputes by customer',
  reportField: (key) => lookup(FIELDS, key) ?? sentence(key),
  reportWhat: 'What',
  reportAll: 'All matching',
  reportPage: (count) => `This page (${count})`,
  reportSelected: (count) => `Selected (${count})`,
  reportDates: 'Dates',
  datesCustom: 'Custom',
  reportRange: (from, to) => `${from} – ${to}`,
  reportSince: (from) => `Since ${from}`,
  reportUntil: (to) => `Until ${to}`,
  reportBothIncluded: 'both included, UTC',
  reportAllDays: 'from the beginning until now',
  reportNone: 'None',
  reportAddFilter: 'Add filter',
  reportFilterBy: 'Filter by',
  reportSearch: 'Search',
  reportMetadata: 'Metadata field',
  reportFieldName: 'Field name',
  reportAdd: 'Add',
  reportOnDevice: 'checked on your device',
  reportColumns: 'Columns',
  reportOrder: 'Order and more',
  reportColumnsShown: (chosen, all) => `${chosen} of ${all} in the report`,
  reportColumnsNone: 'Choose at least one column.',
  reportFormat: 'Format',
  reportAmounts: 'Amounts as',
  reportMinorUnits: 'Minor units',
  reportTotals: 'Totals by currency',
  reportDatesAs: 'Dates as',
  reportIsoUtc: 'ISO, UTC',
  reportIsoLocal: 'ISO, local time',
  reportReadable: 'Readable headers',
  reportBom: 'Byte-order mark for older Excel',
  reportRaw: 'Raw values for import into another system',
  reportRawWarning:
    'A spreadsheet may run a text that begins with =, +, - or @ as a formula. Don’t open this file in one. This choice isn’t saved.',
  reportPreview: (count) =>
    count === '1' ? 'Preview, first 1 row' : `Preview, first ${count} rows`,
  reportPreviewTitle: 'Preview',
  reportPreviewLoading: 'Loading the first rows',
  reportPreviewFailed: 'The first rows couldn’t be loaded.',
  reportPreviewNone: 'Sums are there when all payments, refunds and disputes have been read.',
  reportPreviewEmpty: 'Nothing matches. The file would have no rows.',
  reportDownload: (format) => `Download ${format}`,
  reportWriting: (format) => `Writing ${format}…`,
  reportStop: 'Stop',
  reportRowsWritten: (count) => `${rows(count)} written`,
  reportRowsOf: (count, total) => `${count} of ${rows(total)}`,
  reportBackTo: (day) => `back to ${day}`,
  reportWaiting: 'waiting, there were too many requests',
  reportDone: (count, file) => `${rows(count)} in ${file}`,
  reportPart: 'This is a part of the report.',
  reportCancelled: 'Stopped. No file was left.',
  reportInterrupted: 'The next rows couldn’t be read.',
  reportInterruptedText: (count) =>
    `${rows(count)} ${count === '1' ? 'is' : 'are'} safe. Nothing else was changed.`,
  reportLimit: (count) => `The report has reached ${rows(count)}.`,
  reportLimitText: 'There may be more. Going on can take a while.',
  reportGoOn: 'Go on',
  reportKeep: (count) => `Keep the ${rows(count)} so far`,
  reportAgainFrom: (row) => `Try again from row ${row}`,
  reportDiscard: 'Discard rows',
  reportFailed: 'The report couldn’t be built.',
  reportFailedText: 'No file was left. Nothing was changed.',
  reportForbidden: 'You don’t have access to these rows. No file was left.',
  reportShow: 'Show report',
  reportSavedOnes: 'Saved',
  reportNew: 'New report',
  reportSave: 'Save',
  reportSaveAs: 'Save as…',
  reportSavedAs: (name) => `Saved as ${name}`,
  reportSavedChanged: (name) => `Saved as ${name}, changed`,
  reportName: 'Name of the report',
  reportDelete: (name) => `Delete ${name}`,
  reportStored: (name) => `${name} is saved`,
  reportDeleted: (name) => `${name} is deleted. Its settings are still here.`,
};

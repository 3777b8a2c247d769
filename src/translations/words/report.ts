/** What the report builder says. */
export interface ReportWords {
  /** Before what reports are made of. */
  reportSource: string;
  /** A source by its kind: `customers`, `customer-report`. */
  reportKind: (kind: string) => string;
  /** Readable name of a field by its key, such as `created_at`. */
  reportField: (key: string) => string;
  /** The heading in a dialog's left column: which rows. */
  reportWhat: string;
  reportAll: string;
  reportPage: (count: string) => string;
  reportSelected: (count: string) => string;
  reportDates: string;
  datesCustom: string;
  reportRange: (from: string, to: string) => string;
  reportSince: (from: string) => string;
  reportUntil: (to: string) => string;
  reportBothIncluded: string;
  reportAllDays: string;
  reportNone: string;
  reportAddFilter: string;
  reportFilterBy: string;
  reportSearch: string;
  reportMetadata: string;
  reportFieldName: string;
  reportAdd: string;
  /** Beside a filter that the server can't do. */
  reportOnDevice: string;
  reportColumns: string;
  reportOrder: string;
  reportColumnsShown: (chosen: string, all: string) => string;
  reportColumnsNone: string;
  reportFormat: string;
  reportAmounts: string;
  reportMinorUnits: string;
  reportTotals: string;
  reportDatesAs: string;
  reportIsoUtc: string;
  reportIsoLocal: string;
  reportReadable: string;
  reportBom: string;
  reportRaw: string;
  reportRawWarning: string;
  reportPreview: (count: string) => string;
  reportPreviewTitle: string;
  reportPreviewLoading: string;
  reportPreviewFailed: string;
  /** In a preview's place where the rows are sums. */
  reportPreviewNone: string;
  reportPreviewEmpty: string;
  reportDownload: (format: string) => string;
  reportWriting: (format: string) => string;
  reportStop: string;
  reportRowsWritten: (count: string) => string;
  reportRowsOf: (count: string, total: string) => string;
  /** "back to 24 Oct 2025": the list goes from new to old. */
  reportBackTo: (day: string) => string;
  reportWaiting: string;
  reportDone: (count: string, file: string) => string;
  reportPart: string;
  reportCancelled: string;
  reportInterrupted: string;
  reportInterruptedText: (count: string) => string;
  reportLimit: (count: string) => string;
  reportLimitText: string;
  reportGoOn: string;
  reportKeep: (count: string) => string;
  reportAgainFrom: (row: string) => string;
  reportDiscard: string;
  reportFailed: string;
  reportFailedText: string;
  reportForbidden: string;
  reportShow: string;
  reportSavedOnes: string;
  reportNew: string;
  reportSave: string;
  reportSaveAs: string;
  reportSavedAs: (name: string) => string;
  reportSavedChanged: (name: string) => string;
  reportName: string;
  reportDelete: (name: string) => string;
  reportStored: (name: string) => string;
  reportDeleted: (name: string) => string;
}

import { ReportBuilder } from './report-builder.js';

ReportBuilder.define();

declare global {
  interface HTMLElementTagNameMap {
    'report-builder': ReportBuilder;
  }
}

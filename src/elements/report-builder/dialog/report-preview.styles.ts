import { css } from 'lit';

/** The first rows, as the file will hold them. */
export const reportPreviewStyles = css`
  .report-preview {
    margin-block-start: 12px;
    padding: 12px 16px;
    border-radius: var(--_radius);
    background: color-mix(in oklab, var(--_surface-sunken) 60%, var(--_surface-raised));
  }

  .report-preview-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 4px 12px;
    color: var(--_ink-2);
    font-size: 0.929em;
    overflow-wrap: anywhere;
  }

  .report-preview-note {
    margin: 8px 0;
    color: var(--_ink-2);
  }

  .report-preview-scroll {
    /* Room for the focus ring. */
    margin: 4px -4px 0;
    padding-inline: 4px;
    overflow-x: auto;
  }

  .report-preview-scroll.refreshing {
    opacity: 0.6;
  }

  .report-preview table {
    inline-size: 100%;
    border-spacing: 0;
    font-size: 0.929em;
  }

  .report-preview :is(th, td) {
    max-inline-size: 20ch;
    block-size: 32px;
    padding: 0;
    padding-inline-end: 14px;
    overflow: hidden;
    border-block-end: 1px solid var(--_line-2);
    text-align: start;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .report-preview th {
    color: var(--_ink-2);
    font-weight: 500;
  }

  .report-preview td.mono {
    max-inline-size: 32ch;
    color: var(--_ink-2);
    font-size: 0.86em;
  }

  .report-preview tr:last-child > td {
    border: 0;
  }

  .report-preview :is(th, td):last-child {
    padding-inline-end: 0;
  }

  @media (forced-colors: active) {
    .report-preview {
      border: 1px solid;
    }
  }
`;

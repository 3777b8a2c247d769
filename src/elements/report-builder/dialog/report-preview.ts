import { html, type TemplateResult } from 'lit';
import type { CustomerClient } from '../../../client/customer-client.js';
import type { Localize } from '../../../controllers/localize.js';
import { Resource } from '../../../controllers/resource.js';
import { revealMarks } from '../../../format/name.js';
import { formatCount } from '../../../format/number.js';
import type { Cell } from '../data/columns.js';
import { daysOf, fileName } from '../data/dates.js';
import type { ReportBuilder } from '../report-builder.js';
import { isRange, NO_DAYS, type Draft } from './report-draft.js';
import { firstRows, previewOf, type ReportInput } from '../run/report.js';

const ROWS = 10;

/** What a preview is of; undefined while the dialog is closed. */
export interface PreviewInput extends ReportInput {
  readonly client: CustomerClient;
  readonly draft: Draft;
  readonly now: number;
}

/** The first rows, as they will stand in the file, and its name. */
export class ReportPreview {
  #localize: Localize;
  #header: (key: string) => string;
  #rows: Resource<readonly [string, CustomerClient], readonly object[]>;

  constructor(
    host: ReportBuilder,
    localize: Localize,
    header: (key: string) => string,
    input: () => PreviewInput | undefined,
  ) {
    this.#localize = localize;
    this.#header = header;
    this.#rows = new Resource(host, {
      args: () => {
        const asked = input();
        if (!asked || asked.source.sum || !isRange(asked.draft.dates)) return undefined;
        const { draft, source, params, given, ids, client } = asked;
        const { dates, filters } = draft;
        return [JSON.stringify([source.kind, params, dates, filters, given, ids]), client] as const;
      },
      load: async (_, signal) => firstRows(input() as PreviewInput, ROWS, signal),
      isEmpty: (rows) => !rows.length,
    });
  }

  forget(): void {
    this.#rows.forget();
  }

  renew(): void {
    void this.#rows.restart();
  }

  #onRetry = (): void => void this.#rows.reload();

  render(input: PreviewInput): TemplateResult {
    const { draft, source, now } = input;
    const { term, lang } = this.#localize;
    const state = this.#rows.state;
    const rows = (state.status === 'loading' ? undefined : state.data) ?? [];
    const { columns, rows: cells } = previewOf(input, rows);
    const days = draft.what === 'all' ? daysOf(draft.dates, new Date(now)) : NO_DAYS;
    const name = fileName({
      source: source.kind,
      days,
      startedAt: now,
      extension: draft.format,
    });
    const isTable = rows.length > 0 && state.status !== 'empty';
    const title = isTable
      ? term('reportPreview', formatCount(cells.length, lang))
      : term('reportPreviewTitle');
    const header = (key: string) =>
      draft.readable && /csv|xlsx/.test(draft.format) ? this.#header(key) : key;
    const note = (text: string) => html`<p class="report-preview-note">${text}</p>`;
    return html`<section
      class="report-preview"
      part="preview"
      aria-label=${term('reportPreviewTitle')}
      aria-busy=${!source.sum && (state.status === 'loading' || state.status === 'refreshing')}
    >
      <div class="report-preview-head">
        <span>${title}</span> <bdi class="mono" dir="ltr" translate="no">${name}</bdi>
      </div>
      ${
        state.status === 'error'
          ? html`<div class="report-wrap">
              ${note(term('reportPreviewFailed'))}
              <button type="button" class="text-button" @click=${this.#onRetry}>
                ${term('tryAgain')}
              </button>
            </div>`
          : source.sum
            ? note(term('reportPreviewNone'))
            : state.status === 'empty'
              ? note(term('reportPreviewEmpty'))
              : !isTable
                ? note(term('reportPreviewLoading'))
                : html`<div
                    class="report-preview-scroll ${state.status}"
                    role="region"
                    tabindex="0"
                    aria-label=${title}
                  >
                    <table>
                      <thead>
                        <tr>
                          ${columns.map((key) => html`<th scope="col">${header(key)}</th>`)}
                        </tr>
                      </thead>
                      <tbody>
                        ${cells.map(
                          (row) =>
                            html`<tr>
                              ${row.map((cell, at) => this.#renderCell(columns[at] ?? '', cell))}
                            </tr>`,
                        )}
                      </tbody>
                    </table>
                  </div>`
      }
    </section>`;
  }

  #renderCell(key: string, cell: Cell): TemplateResult {
    const plain = key === 'name' || key === 'email';
    const text = typeof cell === 'string' ? revealMarks(cell) : cell === null ? '' : String(cell);
    return html`<td class=${plain ? '' : 'mono'}><bdi>${text}</bdi></td>`;
  }
}

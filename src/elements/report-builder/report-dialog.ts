import { adoptStyles, html, nothing, type TemplateResult } from 'lit';
import type { CustomerClient } from '../../client/customer-client.js';
import { Announcer } from '../../controllers/announcer.js';
import type { Localize } from '../../controllers/localize.js';
import { Resource } from '../../controllers/resource.js';
import { formatCount } from '../../format/number.js';
import { revealMarks } from '../../format/name.js';
import { blocks } from '../../translations/en/blocks.js';
import { controls } from '../../translations/en/controls.js';
import { filters } from '../../translations/en/filters.js';
import { report } from '../../translations/en/report.js';
import { addEnglish } from '../../translations/register.js';
import type { DialogContent } from '../../ui/dialog-content.js';
import { Dialog } from '../../ui/dialog.js';
import { selectField, textField } from '../../ui/field.js';
import { intent } from '../events.js';
import type { Cell } from './columns.js';
import { daysOf, fileName } from './dates.js';
import type { ReportBuilder, ReportStatus } from './report-builder.js';
import { reportDialogStyles } from './report-dialog.styles.js';
import { definitionOf, draftOf, isRange, startDraft, type Draft } from './report-draft.js';
import { ReportForm } from './report-form.js';
import { FORMAT_NAMES, ReportRun } from './report-run.js';
import { firstRows, previewOf, type ReportInput } from './report.js';
import { readReports, writeReports, type ReportDefinition } from './saved-reports.js';
import { CUSTOMERS, type ReadableSource } from './sources.js';

addEnglish(controls);
addEnglish(blocks);
addEnglish(filters);
addEnglish(report);

const PREVIEW_ROWS = 10;

export interface PreferenceDetail {
  readonly key: 'reports';
  /** All of them as one text; to be given back as the property `reports`. */
  readonly value: string;
}

/** The whole dialog, and the line of a report that runs without it. */
export class ReportDialog {
  #host: ReportBuilder;
  #localize: Localize;
  #client: () => CustomerClient | undefined;
  #announcer: Announcer;
  #dialog: Dialog;
  #run: ReportRun;
  #form: ReportForm;
  #draft: Draft | undefined;
  #started = '';
  /** Name of the saved report that the draft began as. */
  #savedAs = '';
  /** What is typed as a name; undefined while nobody saves. */
  #naming: { name: string; wrong: boolean } | undefined;
  /** Frozen while the dialog is open: days and the file's name don't move under the reader's eyes. */
  #now = Date.now();
  #preview: Resource<readonly [string, CustomerClient], readonly object[]>;

  constructor(
    host: ReportBuilder,
    localize: Localize,
    client: () => CustomerClient | undefined,
    styles: Parameters<typeof adoptStyles>[1],
  ) {
    this.#host = host;
    this.#localize = localize;
    this.#client = client;
    this.#announcer = new Announcer(host);
    this.#dialog = new Dialog(host, localize);
    this.#run = new ReportRun(host, localize, this.#announcer, client);
    this.#form = new ReportForm(host, localize, this.#announcer, this.#onChange);
    this.#preview = new Resource(host, {
      args: () => {
        const draft = this.#draft;
        const asked = client();
        if (!this.isOpen || !draft || !asked || !isRange(draft.dates)) return undefined;
        const { what, dates, filters } = draft;
        const rows = what === 'page' ? host.rows : what === 'selected' ? host.ids : [];
        return [JSON.stringify([host.sourceKind, what, dates, filters, rows]), asked] as const;
      },
      load: async (_, signal) => firstRows(this.#input(), PREVIEW_ROWS, signal),
      isEmpty: (rows) => !rows.length,
    });
    adoptStyles(host.renderRoot as ShadowRoot, [...styles, ...reportDialogStyles.flat()]);
  }

  get isOpen(): boolean {
    return this.#dialog.isOpen;
  }

  get status(): ReportStatus {
    return this.#run.status;
  }

  open(opener: HTMLElement | undefined): void {
    const { from, to, columns, format, filters, sourceKind } = this.#host;
    const start = { from, to, columns, format, filters };
    // What was chosen stays until the page asks for something else.
    const started = JSON.stringify([start, sourceKind]);
    if (!this.#draft || (started !== this.#started && !this.#run.isBusy)) {
      this.#draft = startDraft(this.#source, start);
      this.#started = started;
      this.#savedAs = '';
    }
    if (!this.#run.isBusy) {
      this.#run.dismiss();
      this.#now = Date.now();
      const { what } = this.#draft;
      const { ids, rows } = this.#host;
      if ((what === 'page' && !rows.length) || (what === 'selected' && !ids.length)) {
        this.#draft = { ...this.#draft, what: 'all' };
      }
    }
    this.#naming = undefined;
    void this.#dialog.open(opener).then(() => {
      this.#host.open = false;
      // Its end was seen; a failure or a file that came meanwhile is told by the line.
      if (!this.#run.isBusy) this.#run.dismiss();
    });
  }

  close(): void {
    this.#dialog.close();
  }

  cancel(): void {
    this.#run.cancel();
  }

  /** Another session: nothing of the last one stays. A running job hears of it by itself. */
  forget(): void {
    this.#draft = undefined;
    this.#preview.forget();
    this.#dialog.close();
  }

  render(): TemplateResult {
    return html`${this.isOpen ? nothing : this.#run.renderLine(this.#onShow)}
    ${this.#dialog.render(() => this.#content())}
    ${this.isOpen ? nothing : this.#announcer.render()}`;
  }

  get #source(): ReadableSource {
    // The only list that can be read now; a kind that isn't known falls back to it.
    return CUSTOMERS;
  }

  get #reports(): ReportDefinition[] {
    return readReports(this.#host.reports).filter(({ source }) => source === this.#source.kind);
  }

  #input(): Omit<ReportInput, 'client'> & { client: CustomerClient } {
    const draft = this.#draft as Draft;
    const { rows, ids } = this.#host;
    return {
      definition: definitionOf(this.#source, draft, this.#savedAs),
      source: this.#source,
      client: this.#client() as CustomerClient,
      given: draft.what === 'page' ? rows : undefined,
      ids: draft.what === 'selected' ? ids : undefined,
      now: this.#now,
    };
  }

  #content(): DialogContent {
    const { term } = this.#localize;
    const draft = this.#draft as Draft;
    const busy = this.#run.isBusy;
    const download = term('reportDownload', FORMAT_NAMES[draft.format]);
    return {
      title: term('buildReport'),
      note: this.#savedAs
        ? this.#isChanged
          ? term('reportSavedChanged', this.#savedAs)
          : term('reportSavedAs', this.#savedAs)
        : undefined,
      head: html`<button
          type="button"
          class="button quiet"
          part="button"
          name="save-as"
          ?disabled=${busy}
          @click=${this.#onSaveAs}
        >
          ${term('reportSaveAs')}
        </button>
        ${
          this.#savedAs
            ? html`<button
                type="button"
                class="button"
                part="button"
                name="save"
                ?disabled=${busy || !this.#isChanged}
                @click=${this.#onSave}
              >
                ${term('reportSave')}
              </button>`
            : nothing
        }`,
      body: html`<fieldset class="report-form" ?disabled=${busy}>
          ${this.#renderSaved()} ${this.#form.render(draft, this.#source, new Date(this.#now))}
        </fieldset>
        ${this.#renderPreview(draft)} ${this.#announcer.render()}`,
      size: 760,
      act: { label: download, onAct: this.#onAct },
      foot: this.#run.renderFoot(this.#dialog.dismiss, download, !this.#isReady),
    };
  }

  #renderSaved(): unknown {
    const { term } = this.#localize;
    const reports = this.#reports;
    const naming = this.#naming;
    if (naming) {
      return html`<div class="report-row report-naming" @keydown=${this.#onNameKey}>
        <div class="report-label" aria-hidden="true">${term('reportSavedOnes')}</div>
        <div class="report-content report-wrap">
          ${textField({
            name: 'report-name',
            label: term('reportName'),
            value: naming.name,
            maxlength: 100,
            error: naming.wrong ? term('reportNameEmpty') : undefined,
            onInput: (event) => {
              this.#naming = { name: (event.target as HTMLInputElement).value, wrong: false };
              this.#host.requestUpdate();
            },
          })}
          <button type="button" class="button" name="name-save" @click=${this.#onNamed}>
            ${term('reportSave')}
          </button>
          <button type="button" class="text-button" @click=${this.#onNameCancel}>
            ${term('cancel')}
          </button>
        </div>
      </div>`;
    }
    if (!reports.length) return nothing;
    return html`<div class="report-row">
      <div class="report-label" aria-hidden="true">${term('reportSavedOnes')}</div>
      <div class="report-content report-wrap">
        ${selectField({
          name: 'saved',
          label: term('reportSavedOnes'),
          value: this.#savedAs,
          options: [
            { value: '', label: term('reportNew') },
            ...reports.map(({ name }) => ({ value: name, label: name })),
          ],
          onChange: this.#onChoose,
        })}
        ${
          this.#savedAs
            ? html`<button type="button" class="text-button" name="delete" @click=${this.#onDelete}>
                ${term('reportDelete', this.#savedAs)}
              </button>`
            : nothing
        }
      </div>
    </div>`;
  }

  #renderPreview(draft: Draft): TemplateResult {
    const { term, lang } = this.#localize;
    const state = this.#preview.state;
    const rows = (state.status === 'loading' ? undefined : state.data) ?? [];
    const { columns, rows: cells } = previewOf(this.#input(), rows);
    const days = draft.what === 'all' ? daysOf(draft.dates, new Date(this.#now)) : NO_DAYS;
    const name = fileName({
      source: this.#source.kind,
      days,
      startedAt: this.#now,
      extension: draft.format,
    });
    const isTable = rows.length > 0 && state.status !== 'empty';
    const title = isTable
      ? term('reportPreview', formatCount(cells.length, lang))
      : term('reportPreviewTitle');
    const header = (key: string) =>
      draft.readable && /csv|xlsx/.test(draft.format) ? this.#form.header(key) : key;
    const note = (text: string) => html`<p class="report-preview-note">${text}</p>`;
    return html`<section
      class="report-preview"
      part="preview"
      aria-label=${term('reportPreviewTitle')}
      aria-busy=${state.status === 'loading' || state.status === 'refreshing'}
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

  get #isReady(): boolean {
    const { chosen, dates } = this.#draft as Draft;
    return chosen.size > 0 && isRange(dates);
  }

  get #isChanged(): boolean {
    const saved = this.#reports.find(({ name }) => name === this.#savedAs);
    const draft = this.#draft as Draft;
    const own = definitionOf(this.#source, draft, this.#savedAs);
    return !saved || writeReports([saved]) !== writeReports([own]);
  }

  #onShow = (): void => {
    this.#host.show();
  };

  #onChange = (changes: Partial<Draft>): void => {
    if (!this.#draft || this.#run.isBusy) return;
    this.#draft = { ...this.#draft, ...changes };
    // What the last report came to says nothing of the next one.
    this.#run.dismiss();
    this.#host.requestUpdate();
  };

  #onRetry = (): void => void this.#preview.reload();

  #onAct = (): void => {
    const { status } = this.#run;
    if (status === 'interrupted') this.#run.resume();
    if (this.#run.isBusy || !this.#isReady) return;
    const { what, raw } = this.#draft as Draft;
    this.#now = Date.now();
    void this.#run.start({
      ...this.#input(),
      what,
      raw: raw && this.#draft?.format === 'csv',
      header: this.#form.header,
    });
  };

  #onSaveAs = (): void => {
    this.#naming = { name: this.#savedAs, wrong: false };
    void this.#focus('[name="report-name"]');
  };

  #onNameCancel = (): void => {
    this.#naming = undefined;
    void this.#focus('[name="save-as"]');
  };

  #onNameKey = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === 'Escape') this.#onNameCancel();
    else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) this.#onNamed();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  #onNamed = (): void => {
    const name = this.#naming?.name.trim() ?? '';
    if (!name) {
      this.#naming = { name, wrong: true };
      void this.#focus('[name="report-name"]');
      return;
    }
    this.#naming = undefined;
    this.#store(name);
    void this.#focus('[name="save-as"]');
  };

  #onSave = (): void => {
    this.#store(this.#savedAs);
    void this.#focus('[name="save-as"]');
  };

  #onChoose = (event: Event): void => {
    const name = (event.target as HTMLSelectElement).value;
    const saved = this.#reports.find((one) => one.name === name);
    this.#savedAs = name;
    if (saved) this.#onChange(draftOf(this.#source, saved));
    this.#host.requestUpdate();
  };

  #onDelete = (): void => {
    const name = this.#savedAs;
    const others = readReports(this.#host.reports).filter((one) => !this.#isOne(one, name));
    if (!this.#keep(others)) return;
    this.#savedAs = '';
    this.#announcer.say(this.#localize.term('reportDeleted', name));
    void this.#focus('[name="saved"], [name="save-as"]');
  };

  #store(name: string): void {
    const definition = definitionOf(this.#source, this.#draft as Draft, name);
    const all = readReports(this.#host.reports);
    const at = all.findIndex((one) => this.#isOne(one, name));
    if (at < 0) all.push(definition);
    else all[at] = definition;
    if (!this.#keep(all)) return;
    this.#savedAs = name;
    this.#announcer.say(this.#localize.term('reportStored', name));
  }

  #isOne({ name, source }: ReportDefinition, wanted: string): boolean {
    return name === wanted && source === this.#source.kind;
  }

  /** The page keeps them: definitions only, never a row. */
  #keep(reports: readonly ReportDefinition[]): boolean {
    const detail: PreferenceDetail = { key: 'reports', value: writeReports(reports) };
    if (!intent(this.#host, 'ce-preference-change', detail)) return false;
    this.#host.reports = detail.value;
    return true;
  }

  async #focus(selector: string): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}

const NO_DAYS = { from: null, to: null };

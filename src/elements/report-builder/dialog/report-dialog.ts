import { adoptStyles, html, nothing, type TemplateResult } from 'lit';
import { Announcer } from '../../../controllers/announcer.js';
import type { Localize } from '../../../controllers/localize.js';
import type { SessionController } from '../../../controllers/session.js';
import { blocks } from '../../../translations/en/blocks.js';
import { controls } from '../../../translations/en/controls.js';
import { report } from '../../../translations/en/report.js';
import { addEnglish } from '../../../translations/register.js';
import type { DialogContent } from '../../../ui/dialog-content.js';
import { Dialog } from '../../../ui/dialog.js';
import type { ReportBuilder, ReportStatus } from '../report-builder.js';
import { reportDialogStyles } from './report-dialog.styles.js';
import { definitionOf, isRange, reportDraft, startDraft, type Draft } from './report-draft.js';
import { ReportForm } from './report-form.js';
import { ReportPreview, type PreviewInput } from './report-preview.js';
import { FORMAT_NAMES } from './report-progress.js';
import { ReportRun } from './report-run.js';
import { ReportShelf } from './report-shelf.js';
import { CUSTOMERS, paramsOf, sourcesFor, type ReadableSource } from '../data/sources.js';

addEnglish(controls);
addEnglish(blocks);
addEnglish(report);

/** The whole dialog, and the line of a report that runs without it. */
export class ReportDialog {
  #host: ReportBuilder;
  #localize: Localize;
  #session: SessionController;
  #announcer: Announcer;
  #dialog: Dialog;
  #run: ReportRun;
  #form: ReportForm;
  #shelf: ReportShelf;
  #preview: ReportPreview;
  #draft: Draft | undefined;
  #started = '';
  #offered: readonly ReadableSource[] = [];
  /** Of the source that is chosen. */
  #kind = '';
  /** Frozen while the dialog is open: days and the file's name don't move under the reader's eyes. */
  #now = Date.now();

  constructor(
    host: ReportBuilder,
    localize: Localize,
    session: SessionController,
    styles: Parameters<typeof adoptStyles>[1],
  ) {
    this.#host = host;
    this.#localize = localize;
    this.#session = session;
    this.#announcer = new Announcer(host);
    this.#dialog = new Dialog(host, localize, { client: () => session.client });
    this.#run = new ReportRun(host, localize, this.#announcer, () => session.client);
    this.#form = new ReportForm(host, localize, this.#announcer, {
      onChange: this.#onChange,
      onSource: (kind) => {
        this.#begin(kind, this.#draft);
      },
    });
    this.#shelf = new ReportShelf(host, localize, this.#announcer, {
      kinds: () => this.#sources.map(({ kind }) => kind),
      definition: (name) => definitionOf(this.#source, this.#draft as Draft, name),
      onChoose: (saved) => {
        this.#kind = saved.source;
        this.#onChange(reportDraft(this.#source, saved));
      },
      focus: (selector) => void this.#form.focus(selector),
    });
    this.#preview = new ReportPreview(host, localize, this.#form.header, () =>
      this.isOpen ? this.#input() : undefined,
    );
    adoptStyles(host.renderRoot as ShadowRoot, [...styles, ...reportDialogStyles.flat()]);
  }

  get isOpen(): boolean {
    return this.#dialog.isOpen;
  }

  get status(): ReportStatus {
    return this.#run.status;
  }

  get isBusy(): boolean {
    return this.#run.isBusy;
  }

  open(opener: HTMLElement | undefined): void {
    const { from, to, columns, format, filters, sourceKind, customerId } = this.#host;
    // What was chosen stays until the page asks for something else.
    const started = JSON.stringify([from, to, columns, format, filters, sourceKind, customerId]);
    if (!this.#draft || (started !== this.#started && !this.#run.isBusy)) {
      this.#started = started;
      this.#shelf.name = '';
      this.#begin(sourceKind);
    }
    if (!this.#run.isBusy) {
      this.#run.dismiss();
      this.#now = Date.now();
      const { what } = this.#draft as Draft;
      const { ids, rows } = this.#host;
      if ((what === 'page' && !rows.length) || (what === 'selected' && !ids.length)) {
        this.#draft = { ...(this.#draft as Draft), what: 'all' };
      }
    }
    this.#shelf.stopNaming();
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

  /** The session has run out, or its person is back: no row stays, what was chosen does. */
  renew(): void {
    this.#preview.renew();
  }

  /** Another session: nothing of the last one stays. A running job hears of it by itself. */
  forget(): void {
    this.#draft = undefined;
    this.#run.leave();
    this.#preview.forget();
    this.#dialog.close();
  }

  render(): TemplateResult {
    return html`${this.isOpen ? nothing : this.#run.renderLine(this.#onShow)}
    ${this.#dialog.render(() => this.#content())}
    ${this.isOpen ? nothing : this.#announcer.render()}`;
  }

  get #sources(): readonly ReadableSource[] {
    const { sourceKind, customerId } = this.#host;
    // While nobody is signed in nobody knows what may be read: the form stays as it was.
    if (this.#session.client?.scopes || !this.#offered.length) {
      this.#offered = sourcesFor(sourceKind, customerId, (operation) =>
        this.#session.may(operation),
      );
    }
    return this.#offered;
  }

  get #source(): ReadableSource {
    const sources = this.#sources;
    return sources.find(({ kind }) => kind === this.#kind) ?? sources[0] ?? CUSTOMERS;
  }

  /** A new draft; days and format are kept of the one before. */
  #begin(kind: string, before?: Draft): void {
    this.#kind = kind;
    const draft = startDraft(this.#source, this.#host);
    this.#draft = before ? { ...draft, dates: before.dates, format: before.format } : draft;
    this.#run.dismiss();
    this.#host.requestUpdate();
  }

  #input(): PreviewInput | undefined {
    const { client } = this.#session;
    const draft = this.#draft;
    if (!client || !draft) return undefined;
    const { rows, ids, customerId } = this.#host;
    const source = this.#source;
    return {
      definition: definitionOf(source, draft, this.#shelf.name),
      ...{ source, client, draft },
      params: paramsOf(source, customerId),
      given: draft.what === 'page' ? rows : undefined,
      ids: draft.what === 'selected' ? ids : undefined,
      now: this.#now,
    };
  }

  #content(): DialogContent {
    const { term } = this.#localize;
    const draft = this.#draft as Draft;
    const busy = this.#run.isBusy;
    const input = this.#input();
    const download = term('reportDownload', FORMAT_NAMES[draft.format]);
    return {
      title: term('buildReport'),
      note: this.#shelf.note,
      head: this.#shelf.renderButtons(busy),
      body: html`<fieldset class="report-form" ?disabled=${busy}>
          ${this.#shelf.render()}
          ${this.#form.render(draft, this.#source, this.#sources, new Date(this.#now))}
        </fieldset>
        ${input && this.#preview.render(input)} ${this.#announcer.render()}`,
      size: 760,
      act: { label: download, onAct: this.#onAct },
      foot: this.#run.renderFoot(this.#dialog.dismiss, download, !this.#isReady),
    };
  }

  get #isReady(): boolean {
    const { chosen, dates } = this.#draft as Draft;
    return chosen.size > 0 && isRange(dates);
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

  #onAct = (): void => {
    const { status } = this.#run;
    if (status === 'interrupted') this.#run.resume();
    if (this.#run.isBusy || !this.#isReady) return;
    const { what, raw, format } = this.#draft as Draft;
    this.#now = Date.now();
    const input = this.#input();
    const more = { what, raw: raw && format === 'csv', header: this.#form.header };
    if (input) void this.#run.start({ ...input, ...more });
  };
}

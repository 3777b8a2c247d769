import { html, nothing, type TemplateResult } from 'lit';
import type { CustomerClient } from '../../client/customer-client.js';
import { isClientError } from '../../client/errors.js';
import type { Announcer } from '../../controllers/announcer.js';
import type { Localize } from '../../controllers/localize.js';
import { formatDay, parseDate } from '../../format/date.js';
import { formatCount } from '../../format/number.js';
import { statusNote } from '../../ui/status-note.js';
import { doneIcon } from '../../ui/status-icons.js';
import { intent, outcome } from '../events.js';
import { daysOf, momentsOf, type Days } from './dates.js';
import type { JobState, ReportJob } from './job.js';
import type { ReportBuilder, ReportStatus } from './report-builder.js';
import type { What } from './report-draft.js';
import { openReport, type ReportInput } from './report.js';
import type { Format } from './writer.js';

export interface ReportStartDetail {
  /** As `customers`. */
  readonly source: string;
  readonly what: What;
  readonly columns: readonly string[];
  readonly format: Format;
  /** By UTC, both included; null for an open end. */
  readonly days: Days;
}

export interface ReportRowsDetail {
  /** Rows so far. */
  readonly rows: number;
}

export interface ReportProgressDetail extends ReportRowsDetail {
  readonly total?: number;
}

export interface ReportCompletedDetail extends ReportRowsDetail {
  readonly filename: string;
  readonly bytes: number;
  /** False for a part that was kept after a failure. */
  readonly complete: boolean;
}

export interface ReportFailedDetail extends ReportRowsDetail {
  /** As `ClientError.kind`; `unknown` for what came from elsewhere. */
  readonly kind: string;
  /** The visitor may keep the rows or try again. */
  readonly resumable: boolean;
}

export const FORMAT_NAMES: Readonly<Record<Format, string>> = {
  csv: 'CSV',
  xlsx: 'Excel',
  json: 'JSON',
  jsonl: 'JSON lines',
};

export interface RunInput extends Omit<ReportInput, 'client'> {
  readonly what: What;
  readonly raw: boolean;
  readonly header: (key: string) => string;
}

/** One report at a time: runs it, tells the page of it, and shows how far it is. */
export class ReportRun {
  #host: ReportBuilder;
  #localize: Localize;
  #announcer: Announcer;
  #client: () => CustomerClient | undefined;
  #job: ReportJob<object> | undefined;
  #state: JobState = { state: 'idle' };
  /** The file is being picked. */
  #opening = false;
  #days: Days = { from: null, to: null };
  #startedAt = 0;
  /** Ahead of the state, which is told now and then. */
  #reached: string | undefined;
  #written = 0;
  #format: Format = 'csv';

  constructor(
    host: ReportBuilder,
    localize: Localize,
    announcer: Announcer,
    client: () => CustomerClient | undefined,
  ) {
    this.#host = host;
    this.#localize = localize;
    this.#announcer = announcer;
    this.#client = client;
  }

  get status(): ReportStatus {
    return this.#opening ? 'running' : this.#state.state;
  }

  /** Whether something is written, or waits for an answer: the report can't be changed meanwhile. */
  get isBusy(): boolean {
    return this.status === 'running' || this.status === 'interrupted';
  }

  /** To be called right in a click: the browser may ask for a file. */
  async start(input: RunInput): Promise<void> {
    const client = this.#client();
    if (this.isBusy || !client) return;
    const { definition, source, what, raw, header } = input;
    const { columns, format } = definition;
    this.#startedAt = input.now ?? Date.now();
    this.#days = what === 'all' ? daysOf(definition.dates, new Date(this.#startedAt)) : NO_DAYS;
    const detail: ReportStartDetail = {
      ...{ source: source.kind, what, columns, format },
      days: this.#days,
    };
    if (!intent(this.#host, 'ce-report-start', detail)) return;
    this.#reached = undefined;
    this.#written = 0;
    this.#format = format;
    this.#opening = true;
    this.#host.requestUpdate();
    try {
      const job = await openReport({
        ...input,
        client,
        raw,
        header,
        now: this.#startedAt,
        maxRows: this.#host.maxRows > 0 ? this.#host.maxRows : undefined,
        onState: this.#onState,
        onReached: (createdAt, rows) => {
          this.#reached = createdAt ?? this.#reached;
          this.#written = rows;
          this.#host.requestUpdate();
        },
        onMilestone: (state) => {
          this.#announcer.say(this.#progressText(state.rows, state.total));
        },
      });
      // Stopped while the file was picked.
      if (!this.#opening) {
        job?.cancel();
        return;
      }
      this.#opening = false;
      this.#job = job ?? undefined;
      if (!job) this.#onState({ state: 'idle' });
      void job?.start();
    } catch (error) {
      this.#opening = false;
      this.#onState({ state: 'failed', rows: 0, error });
    }
  }

  /** Stops at once and leaves no file. */
  cancel = (): void => {
    if (this.#opening) {
      this.#opening = false;
      this.#onState({ state: 'cancelled', rows: 0 });
    } else this.#job?.cancel();
  };

  keep = (): void => void this.#job?.keep();

  resume = (): void => void this.#job?.resume();

  /** Forgets a report that is over. */
  dismiss = (): void => {
    if (this.isBusy) return;
    this.#job = undefined;
    this.#state = { state: 'idle' };
    this.#host.requestUpdate();
  };

  /** The last row of the dialog: how far it is, and what can be done now. */
  renderFoot(onClose: () => void, download: string, disabled: boolean): TemplateResult {
    const { term, lang } = this.#localize;
    const state = this.#state;
    const busy = this.status === 'running';
    const name = FORMAT_NAMES[this.#format];
    // The same two buttons throughout: the focus stays where it is.
    let first = term('cancel');
    let second = download;
    let onFirst = onClose;
    if (busy) {
      first = term('reportStop');
      second = term('reportWriting', name);
      onFirst = this.cancel;
    } else if (state.state === 'interrupted') {
      const limited = state.why.kind === 'limit';
      first = term('reportKeep', formatCount(state.rows, lang));
      second = limited
        ? term('reportGoOn')
        : state.rows
          ? term('reportAgainFrom', formatCount(state.rows + 1, lang))
          : term('tryAgain');
      onFirst = this.keep;
      if (!state.rows) {
        first = term('reportStop');
        onFirst = this.cancel;
      }
    } else if (state.state === 'done') first = term('close');
    return html`<div class="report-foot">
      ${this.#renderNote()}
      <div class="report-acts">
        <div class="report-progress">${this.#renderProgress()}</div>
        ${
          state.state === 'interrupted' && state.rows
            ? html`<button type="button" class="button quiet" part="button" @click=${this.cancel}>
                ${term('reportDiscard')}
              </button>`
            : nothing
        }
        <button type="button" class="button" part="button" data-act="first" @click=${onFirst}>
          ${first}
        </button>
        <button
          type="submit"
          class="button primary ${busy ? 'busy' : ''}"
          part="button"
          data-act="second"
          aria-disabled=${busy || disabled ? 'true' : nothing}
        >
          ${second}
        </button>
      </div>
    </div>`;
  }

  /** In the element's place while the dialog is closed. */
  renderLine(onShow: () => void): TemplateResult | typeof nothing {
    const { term } = this.#localize;
    const { status } = this;
    if (status === 'idle' || status === 'cancelled') return nothing;
    const button = (label: string, onClick: () => void, look = '') =>
      html`<button type="button" class="button ${look}" part="button" @click=${onClick}>
        ${label}
      </button>`;
    return html`<div class="report-line" part="status">
      <div class="report-progress">
        ${
          status === 'running' || status === 'done'
            ? this.#renderProgress()
            : html`<p class="report-said">
                ${term(status === 'failed' ? 'reportFailed' : 'reportInterrupted')}
              </p>`
        }
      </div>
      ${button(term('reportShow'), onShow)}
      ${
        this.isBusy
          ? button(term('cancel'), this.cancel)
          : button(term('close'), this.dismiss, 'quiet')
      }
    </div>`;
  }

  #renderProgress(): unknown {
    const { term, lang } = this.#localize;
    const state = this.#state;
    if (state.state === 'done') {
      return html`<p class="report-said done">
        ${doneIcon}<span
          >${term('reportDone', formatCount(state.rows, lang), state.fileName)}
          ${state.complete ? nothing : term('reportPart')}${state.totals.map(
            ({ key, currency, amount }) => html`<br />${key}: ${amount} ${currency}`,
          )}</span
        >
      </p>`;
    }
    if (state.state === 'cancelled') {
      return html`<p class="report-said">${term('reportCancelled')}</p>`;
    }
    if (this.status !== 'running') return nothing;
    const { total, waiting } =
      state.state === 'running' ? state : { total: undefined, waiting: false };
    const rows = this.#written;
    const back = this.#reachedDay();
    const done = this.#done(rows, total);
    const text = this.#progressText(rows, total);
    const { from, to } = this.#days;
    const day = (iso: string) => formatDay(new Date(`${iso}T00:00:00Z`), lang);
    return html`<p class="report-said">
        <strong>${text}</strong> ${
          waiting
            ? html`<span>${term('reportWaiting')}</span>`
            : total === undefined && back
              ? html`<span>${term('reportBackTo', back)}</span>`
              : nothing
        }
        ${
          total === undefined && from
            ? html`<small
                ><bdi>${day(to ?? new Date(this.#startedAt).toISOString().slice(0, 10))}</bdi>
                <span class="mirrored" aria-hidden="true">→</span> <bdi>${day(from)}</bdi></small
              >`
            : nothing
        }
      </p>
      <progress
        part="progress"
        max="1"
        .value=${done ?? 0}
        class=${done === undefined ? 'unknown' : ''}
        aria-label=${term('buildReport')}
        aria-valuetext=${text}
      ></progress>`;
  }

  #renderNote(): unknown {
    const { term, lang } = this.#localize;
    const state = this.#state;
    if (state.state === 'interrupted') {
      const count = formatCount(state.rows, lang);
      const limited = state.why.kind === 'limit';
      return statusNote({
        tone: 'warning',
        title: limited ? term('reportLimit', count) : term('reportInterrupted'),
        text: limited ? term('reportLimitText') : term('reportInterruptedText', count),
        alert: true,
      });
    }
    if (state.state !== 'failed') return nothing;
    const { error } = state;
    const kind = isClientError(error) ? error.kind : '';
    return statusNote({
      tone: 'negative',
      title: term(kind === 'signed-out' ? 'sessionEnded' : 'reportFailed'),
      text: term(kind === 'forbidden' ? 'reportForbidden' : 'reportFailedText'),
      reference:
        isClientError(error) && error.requestId ? term('reference', error.requestId) : undefined,
      alert: true,
    });
  }

  #progressText(rows: number, total: number | undefined): string {
    const { term, lang } = this.#localize;
    const count = formatCount(rows, lang);
    return total === undefined
      ? term('reportRowsWritten', count)
      : term('reportRowsOf', count, formatCount(total, lang));
  }

  #reachedDay(): string | undefined {
    const date = parseDate(this.#reached ?? null);
    return date ? formatDay(date, this.#localize.lang) : undefined;
  }

  /** The part that is done: of the rows where their number is known, else of the days. */
  #done(rows: number, total: number | undefined): number | undefined {
    if (total) return rows / total;
    const { from, to } = momentsOf(this.#days);
    if (from === undefined) return undefined;
    const end = Math.min(to === undefined ? Infinity : Date.parse(to), this.#startedAt);
    const reached = this.#reached === undefined ? end : Date.parse(this.#reached);
    const part = (end - reached) / (end - Date.parse(from));
    return Number.isFinite(part) ? Math.min(1, Math.max(0, part)) : undefined;
  }

  #onState = (state: JobState): void => {
    this.#state = state;
    this.#tell(state);
    this.#host.requestUpdate();
  };

  #tell(state: JobState): void {
    const { term, lang } = this.#localize;
    const host = this.#host;
    switch (state.state) {
      case 'running': {
        const { rows, total } = state;
        const detail: ReportProgressDetail = { rows, ...(total !== undefined && { total }) };
        outcome(host, 'ce-report-progress', detail);
        break;
      }
      case 'done': {
        const { rows, bytes, complete, fileName: filename } = state;
        const detail: ReportCompletedDetail = { rows, filename, bytes, complete };
        outcome(host, 'ce-report-completed', detail);
        this.#announcer.say(term('reportDone', formatCount(rows, lang), filename));
        break;
      }
      case 'cancelled': {
        const detail: ReportRowsDetail = { rows: state.rows };
        outcome(host, 'ce-report-cancelled', detail);
        this.#announcer.say(term('reportCancelled'));
        break;
      }
      case 'interrupted':
        if (state.why.kind === 'error') this.#tellFailure(state.rows, state.why.error, true);
        break;
      case 'failed':
        this.#tellFailure(state.rows, state.error, false);
        break;
      default:
    }
  }

  #tellFailure(rows: number, error: unknown, resumable: boolean): void {
    const kind = isClientError(error) ? error.kind : 'unknown';
    const detail: ReportFailedDetail = { rows, kind, resumable };
    outcome(this.#host, 'ce-report-failed', detail);
  }
}

const NO_DAYS: Days = { from: null, to: null };

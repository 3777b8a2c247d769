import type { nothing, TemplateResult } from 'lit';
import type { CustomerClient } from '../../../client/customer-client.js';
import { isClientError } from '../../../client/errors.js';
import type { Announcer } from '../../../controllers/announcer.js';
import type { Localize } from '../../../controllers/localize.js';
import { formatCount } from '../../../format/number.js';
import { intent, outcome } from '../../shared/events.js';
import { requestSignIn } from '../../shared/sign-in.js';
import { daysOf, type Days } from '../data/dates.js';
import type { JobState, ReportJob } from '../run/job.js';
import type { ReportBuilder, ReportStatus } from '../report-builder.js';
import { NO_DAYS, type What } from './report-draft.js';
import type {
  ReportCompletedDetail,
  ReportFailedDetail,
  ReportProgressDetail,
  ReportRowsDetail,
  ReportStartDetail,
} from '../report-events.js';
import { progressText, renderFoot, renderLine, type Progress } from './report-progress.js';
import type { ReportInput } from '../run/report.js';
import type { Format } from '../files/writer.js';

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
      const { openReport } = await import('../run/open-report.js');
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
          this.#announcer.say(progressText(this.#localize, state.rows, state.total));
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

  /** Another person: nothing goes on. A job that has begun hears of it by itself. */
  leave(): void {
    if (this.#opening) this.cancel();
  }

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
    return renderFoot(this.#localize, this.#progress, { onClose, download, disabled });
  }

  /** In the element's place while the dialog is closed. */
  renderLine(onShow: () => void): TemplateResult | typeof nothing {
    return renderLine(this.#localize, this.#progress, onShow);
  }

  get #progress(): Progress {
    return {
      status: this.status,
      state: this.#state,
      format: this.#format,
      days: this.#days,
      startedAt: this.#startedAt,
      written: this.#written,
      reached: this.#reached,
      ...{ cancel: this.cancel, keep: this.keep, dismiss: this.dismiss },
      signIn: () => {
        requestSignIn(this.#host);
      },
    };
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

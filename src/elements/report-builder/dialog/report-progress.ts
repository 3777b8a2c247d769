import { html, nothing, type TemplateResult } from 'lit';
import { isClientError } from '../../../client/errors.js';
import type { Localize } from '../../../controllers/localize.js';
import { formatDay, parseDate } from '../../../format/date.js';
import { formatCount } from '../../../format/number.js';
import { button } from '../../../ui/button.js';
import { doneIcon } from '../../../ui/status-icons.js';
import { statusNote } from '../../../ui/status-note.js';
import { momentsOf, type Days } from '../data/dates.js';
import type { JobState } from '../run/job.js';
import type { ReportStatus } from '../report-builder.js';
import type { Format } from '../files/writer.js';

export const FORMAT_NAMES: Readonly<Record<Format, string>> = {
  csv: 'CSV',
  xlsx: 'Excel',
  json: 'JSON',
  jsonl: 'JSON Lines',
};

/** How far a report is, and what can be done about it. */
export interface Progress {
  readonly status: ReportStatus;
  readonly state: JobState;
  readonly format: Format;
  readonly days: Days;
  readonly startedAt: number;
  /** Ahead of the state, which is told now and then. */
  readonly written: number;
  /** The date of the last row. */
  readonly reached: string | undefined;
  readonly cancel: () => void;
  readonly keep: () => void;
  readonly dismiss: () => void;
  readonly signIn: () => void;
}

/** The last row of the dialog: how far it is, and what can be done now. */
export function renderFoot(
  localize: Localize,
  progress: Progress,
  { onClose, download, disabled }: { onClose: () => void; download: string; disabled: boolean },
): TemplateResult {
  const { term, lang } = localize;
  const { state, cancel, keep } = progress;
  const busy = progress.status === 'running';
  const name = FORMAT_NAMES[progress.format];
  // The same two buttons throughout: the focus stays where it is.
  let first = term('cancel');
  let second = download;
  let onFirst = onClose;
  if (busy) {
    first = term('reportStop');
    second = term('reportWriting', name);
    onFirst = cancel;
  } else if (state.state === 'interrupted') {
    const limited = state.why.kind === 'limit';
    first = term('reportKeep', formatCount(state.rows, lang));
    second = limited
      ? term('reportGoOn')
      : state.rows
        ? term('reportAgainFrom', formatCount(state.rows + 1, lang))
        : term('tryAgain');
    onFirst = keep;
    if (!state.rows) {
      first = term('reportStop');
      onFirst = cancel;
    }
  } else if (state.state === 'done') first = term('close');
  return html`<div class="report-foot">
    ${renderNote(localize, progress)}
    <div class="report-acts">
      <div class="report-progress">${renderProgress(localize, progress)}</div>
      ${
        state.state === 'interrupted' && state.rows
          ? html`<button type="button" class="button quiet" part="button" @click=${cancel}>
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
export function renderLine(
  localize: Localize,
  progress: Progress,
  onShow: () => void,
): TemplateResult | typeof nothing {
  const { term } = localize;
  const { status, cancel, dismiss } = progress;
  const busy = status === 'running' || status === 'interrupted';
  if (status === 'idle' || status === 'cancelled') return nothing;
  return html`<div class="report-line" part="status">
    <div class="report-progress">
      ${
        status === 'running' || status === 'done'
          ? renderProgress(localize, progress)
          : html`<p class="report-said">
              ${term(status === 'failed' ? 'reportFailed' : 'reportInterrupted')}
            </p>`
      }
    </div>
    ${button(term('reportShow'), onShow)}
    ${busy ? button(term('cancel'), cancel) : button(term('close'), dismiss, 'quiet')}
  </div>`;
}

function renderProgress(localize: Localize, progress: Progress): unknown {
  const { term, lang } = localize;
  const { state, days, startedAt, written: rows } = progress;
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
  if (progress.status !== 'running') return nothing;
  const { total, waiting } =
    state.state === 'running' ? state : { total: undefined, waiting: false };
  const back = reachedDay(localize, progress);
  const done = partDone(progress, total);
  const text = progressText(localize, rows, total);
  const { from, to } = days;
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
              ><bdi>${day(to ?? new Date(startedAt).toISOString().slice(0, 10))}</bdi>
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

function renderNote({ term, lang }: Localize, { state, signIn }: Progress): unknown {
  if (state.state === 'interrupted') {
    const count = formatCount(state.rows, lang);
    const { why } = state;
    const limited = why.kind === 'limit';
    const ended = !limited && why.error.kind === 'signed-out';
    return statusNote({
      tone: 'warning',
      title: limited
        ? term('reportLimit', count)
        : term(ended ? 'sessionEnded' : 'reportInterrupted'),
      text: limited ? term('reportLimitText') : term('reportInterruptedText', count),
      actions: ended ? button(term('signIn'), signIn) : undefined,
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

/** "640 rows written", or of how many. */
export function progressText(
  { term, lang }: Localize,
  rows: number,
  total: number | undefined,
): string {
  const count = formatCount(rows, lang);
  return total === undefined
    ? term('reportRowsWritten', count)
    : term('reportRowsOf', count, formatCount(total, lang));
}

function reachedDay({ lang }: Localize, { reached }: Progress): string | undefined {
  const date = parseDate(reached ?? null);
  return date ? formatDay(date, lang) : undefined;
}

/** The part that is done: of the rows where their number is known, else of the days. */
function partDone(progress: Progress, total: number | undefined): number | undefined {
  const { days, startedAt, written, reached: last } = progress;
  if (total) return written / total;
  const { from, to } = momentsOf(days);
  if (from === undefined) return undefined;
  const end = Math.min(to === undefined ? Infinity : Date.parse(to), startedAt);
  const reached = last === undefined ? end : Date.parse(last);
  const part = (end - reached) / (end - Date.parse(from));
  return Number.isFinite(part) ? Math.min(1, Math.max(0, part)) : undefined;
}

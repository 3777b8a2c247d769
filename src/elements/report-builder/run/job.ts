import { ClientError } from '../../../client/errors.js';
import type { SessionChange } from '../../../client/session.js';
import type { Column } from '../data/columns.js';
import { ReportInterrupted, type Rows } from '../data/rows.js';
import type { Target } from './save.js';
import type { Total, Totals } from '../data/totals.js';
import type { Chunk, ReportWriter } from '../files/writer.js';

/** Why a report stopped on its way: a page failed twice, or it has grown larger than was agreed to. */
export type Interruption =
  | { readonly kind: 'error'; readonly error: ClientError }
  | { readonly kind: 'limit'; readonly limit: number };

export type JobState =
  | { readonly state: 'idle' }
  | {
      readonly state: 'running';
      readonly rows: number;
      /** Only where it is known. */
      readonly total: number | undefined;
      /** The handler asked to wait a while. */
      readonly waiting: boolean;
    }
  | { readonly state: 'interrupted'; readonly rows: number; readonly why: Interruption }
  | {
      readonly state: 'done';
      readonly rows: number;
      /** False for a part that was kept. */
      readonly complete: boolean;
      readonly fileName: string;
      readonly bytes: number;
      readonly totals: readonly Total[];
    }
  | { readonly state: 'cancelled'; readonly rows: number }
  | { readonly state: 'failed'; readonly rows: number; readonly error: unknown };

export interface JobOptions<Row> {
  readonly rows: (signal: AbortSignal, onWait: () => void) => Rows<Row>;
  readonly columns: readonly Column[];
  /** Told the last row of what was written, and how many there are: at once, as states are not. */
  readonly reached?: ((row: Row, rows: number) => void) | undefined;
  readonly writer: ReportWriter;
  readonly target: Target;
  readonly fileName: (partial: boolean) => string;
  readonly totals?: Totals | undefined;
  readonly total?: number | undefined;
  /** Rows after which it stops and asks. */
  readonly maxRows?: number | undefined;
  /** A client's `watch`: rows of one person's session never go into a file of another's. */
  readonly watch?: ((watcher: (change: SessionChange) => void) => () => void) | undefined;
  readonly onState: (state: JobState) => void;
  /** Told at quarters of a known total, else every ten seconds: what is worth saying aloud. */
  readonly onMilestone?: ((state: JobState & { state: 'running' }) => void) | undefined;
}

const SHOWN_EVERY_MS = 250;
const SAID_EVERY_MS = 10_000;

/** One report from its first row to its file. */
export class ReportJob<Row> {
  #options: JobOptions<Row>;
  #state: JobState = { state: 'idle' };
  #abort = new AbortController();
  #source: Rows<Row> | undefined;
  /** How to go on after an interruption. */
  #goOn: (() => Rows<Row>) | undefined;
  #unwatch: (() => void) | undefined;
  #encoder = new TextEncoder();
  #rows = 0;
  #bytes = 0;
  #limit: number;
  #shown = 0;
  #said = 0;
  #quarter = 0;

  constructor(options: JobOptions<Row>) {
    this.#options = options;
    this.#limit = options.maxRows ?? Infinity;
  }

  get state(): JobState {
    return this.#state;
  }

  /** Runs until it is done or can't go on; never rejects, for the state tells it. */
  async start(): Promise<void> {
    if (this.#state.state !== 'idle') return;
    const { rows, writer, watch } = this.#options;
    this.#unwatch = watch?.((change) => {
      // A session that has only run out stops the reading; its person may come back and go on.
      if (change === 'replaced') {
        this.#stop({
          state: 'failed',
          rows: this.#rows,
          error: new ClientError('signed-out', 'The session has ended'),
        });
      }
    });
    this.#said = performance.now();
    this.#show();
    this.#source = rows(this.#abort.signal, () => this.#show(true));
    await this.#run(async () => this.#write(await writer.start()));
  }

  /** Goes on with the row after the last one: after a failure, or beyond the agreed number. */
  async resume(): Promise<void> {
    if (this.#state.state !== 'interrupted') return;
    if (this.#state.why.kind === 'limit') this.#limit = Infinity;
    if (this.#goOn) this.#source = this.#goOn();
    this.#goOn = undefined;
    this.#show();
    await this.#run();
  }

  /** Makes a file of the rows so far, marked as a part in its name. */
  async keep(): Promise<void> {
    if (this.#state.state !== 'interrupted') return;
    this.#show();
    await this.#attempt(() => this.#finish(false));
  }

  /** Stops at once and leaves no file. */
  cancel(): void {
    const { state } = this.#state;
    if (state === 'running' || state === 'interrupted') {
      this.#stop({ state: 'cancelled', rows: this.#rows });
    }
  }

  async #run(first?: () => Promise<void>): Promise<void> {
    await this.#attempt(async () => {
      await first?.();
      for (;;) {
        const next = await this.#source?.next();
        this.#abort.signal.throwIfAborted();
        if (!next || next.done) break;
        await this.#add(next.value);
        if (this.#rows >= this.#limit) {
          this.#set({
            state: 'interrupted',
            rows: this.#rows,
            why: { kind: 'limit', limit: this.#limit },
          });
          return;
        }
      }
      await this.#finish(true);
    });
  }

  /** Turns whatever is thrown into a state. */
  async #attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      // Cancelled, so the state is final already.
      if (this.#abort.signal.aborted) return;
      if (error instanceof ReportInterrupted && canGoOn(error.error)) {
        const { resume } = error as ReportInterrupted<Row>;
        this.#goOn = resume;
        this.#set({
          state: 'interrupted',
          rows: this.#rows,
          why: { kind: 'error', error: error.error },
        });
        return;
      }
      const reason: unknown = error instanceof ReportInterrupted ? error.error : error;
      this.#stop({ state: 'failed', rows: this.#rows, error: reason });
    }
  }

  async #add(batch: readonly Row[]): Promise<void> {
    const { columns, writer, totals } = this.#options;
    const rows = batch.map((row) => columns.map(({ cell }) => cell(row)));
    for (const cells of rows) totals?.add(cells);
    await this.#write(await writer.rows(rows));
    this.#rows += batch.length;
    const last = batch.at(-1);
    if (last !== undefined) this.#options.reached?.(last, this.#rows);
    this.#progress();
  }

  async #write(chunks: readonly Chunk[]): Promise<void> {
    for (const chunk of chunks) {
      this.#abort.signal.throwIfAborted();
      const bytes = typeof chunk === 'string' ? this.#encoder.encode(chunk) : chunk;
      this.#bytes += bytes.length;
      await this.#options.target.write(bytes);
    }
    this.#abort.signal.throwIfAborted();
  }

  async #finish(complete: boolean): Promise<void> {
    const { writer, target, fileName, totals } = this.#options;
    await this.#write(await writer.end({ rows: this.#rows, complete }));
    const saved = await target.save(fileName(!complete));
    this.#abort.signal.throwIfAborted();
    this.#release();
    this.#set({
      state: 'done',
      rows: this.#rows,
      complete,
      fileName: saved,
      bytes: this.#bytes,
      totals: totals?.list ?? [],
    });
  }

  #stop(state: JobState & { state: 'cancelled' | 'failed' }): void {
    if (this.#abort.signal.aborted) return;
    this.#abort.abort();
    this.#release();
    this.#options.target.discard().catch(() => undefined);
    this.#set(state);
  }

  #release(): void {
    this.#unwatch?.();
    // Ends a list that was only paused.
    this.#source?.return().catch(() => undefined);
  }

  #progress(): void {
    const now = performance.now();
    const { total, onMilestone } = this.#options;
    if (now - this.#shown >= SHOWN_EVERY_MS) this.#show();
    const quarter = total ? Math.floor((this.#rows / total) * 4) : 0;
    if (total ? quarter <= this.#quarter : now - this.#said < SAID_EVERY_MS) return;
    this.#quarter = quarter;
    this.#said = now;
    onMilestone?.(this.#running(false));
  }

  #show(waiting = false): void {
    this.#shown = performance.now();
    this.#set(this.#running(waiting));
  }

  #running(waiting: boolean): JobState & { state: 'running' } {
    return { state: 'running', rows: this.#rows, total: this.#options.total, waiting };
  }

  #set(state: JobState): void {
    this.#state = state;
    this.#options.onState(state);
  }
}

/** A refusal stays one however often it is asked again. */
function canGoOn({ kind }: ClientError): boolean {
  return /^(offline|server|rate-limited|signed-out)$/.test(kind);
}

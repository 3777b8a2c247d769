import type { CustomerClient } from '../../../client/customer-client.js';
import { asClientError, ClientError } from '../../../client/errors.js';
import type {
  PathParams,
  QueryParams,
  ReadInput,
  ReadOperation,
} from '../../../protocol/operation.js';
import type { Page } from '../../../protocol/page.js';
import { sleep, untilAborted } from '../../../client/retry.js';

export interface ListInput {
  readonly params?: PathParams;
  readonly query?: QueryParams;
}

/** Any list of the handler. */
export type ListOperation<Row> = ReadOperation<ListInput, Page<Row>>;

export interface PageReaderOptions<Input extends ReadInput, Output> {
  readonly client: Pick<CustomerClient, 'read'>;
  readonly operation: ReadOperation<Input, Output>;
  /** Told how long the handler asked to wait, in milliseconds. */
  readonly onWait?: ((ms: number) => void) | undefined;
}

/** A page that failed this often stops the report. The client itself tries three times each time. */
const TRIES = 2;
const PAUSE_MS = 1_000;
/** After this many waits in a row for one page somebody else is using up all that is allowed. */
const MAX_WAITS = 30;
const LONGEST_WAIT_MS = 5 * 60_000;
const LONGEST_BACKOFF_MS = 30_000;

const PASSING = new Set(['offline', 'server', 'rate-limited']);

/** Reads page by page, and waits as long as the handler asks to: all pages of a report together. */
export class PageReader<Input extends ReadInput, Output> {
  #options: PageReaderOptions<Input, Output>;
  /** On the clock that only runs forward: nothing is asked before. */
  #quietUntil = 0;

  constructor(options: PageReaderOptions<Input, Output>) {
    this.#options = options;
  }

  /** @throws {ClientError} of the last try, or the signal's reason. */
  async read(input: Input, signal: AbortSignal): Promise<Output> {
    const { client, operation } = this.#options;
    let failures = 0;
    let waits = 0;
    for (;;) {
      await this.#quiet(signal);
      try {
        return await untilAborted(client.read(operation, input, { signal }), signal);
      } catch (caught) {
        signal.throwIfAborted();
        const error = asClientError(caught);
        if (!(error instanceof ClientError) || !PASSING.has(error.kind)) throw error;
        const wait = error.kind === 'rate-limited' ? waitAfter(error, waits) : undefined;
        if (wait !== undefined) {
          waits += 1;
          this.#quietUntil = Math.max(this.#quietUntil, performance.now() + wait);
          this.#options.onWait?.(wait);
          continue;
        }
        failures += 1;
        if (failures >= TRIES || error.kind === 'rate-limited') throw error;
        await sleep(PAUSE_MS, signal);
      }
    }
  }

  async #quiet(signal: AbortSignal): Promise<void> {
    for (;;) {
      const ms = this.#quietUntil - performance.now();
      if (ms <= 0) return;
      await sleep(ms, signal);
    }
  }
}

/** Milliseconds to wait, or undefined where waiting has gone on for long enough. */
function waitAfter({ retryAfter }: ClientError, waits: number): number | undefined {
  const ms =
    retryAfter === undefined ? Math.min(LONGEST_BACKOFF_MS, 1000 * 2 ** waits) : retryAfter * 1000;
  return waits < MAX_WAITS && ms <= LONGEST_WAIT_MS ? ms : undefined;
}

import type DodoPayments from 'dodopayments';
import type { APIPromise } from 'dodopayments';
import type { FieldError, RefusalDetail } from './problems.js';
import { Refusal } from './problems.js';
import type { Settings } from './settings.js';

/** To be handed to each SDK call: no retry, no redirect, an end to waiting. */
export type CallOptions = DodoPayments.RequestOptions;

/** One SDK call, such as `(dodo, options) => dodo.customers.retrieve(id, options)`. */
export type Send = (dodo: DodoPayments, options: CallOptions) => APIPromise<unknown>;

/** Asks upstream once and resolves to the JSON it answered; throws an UpstreamFailure. */
export type Ask = (send: Send) => Promise<unknown>;

/** A part of a list as upstream gave it. */
export interface Rows {
  readonly items: unknown[];
  /** Upstream gives no total: a full page means that there may be more. */
  readonly has_more: boolean;
  /** The answer that the rows were in, which may say more. */
  readonly whole?: unknown;
}

type FailureKind = 'timeout' | 'unreachable' | 'garbage' | 'status';

interface FailureDetail {
  readonly status?: number;
  /** Upstream's code, in capitals. */
  readonly code?: string;
  /** Upstream's text: read for field names, never answered, never logged. */
  readonly text?: string;
  readonly retryAfter?: string;
}

/** Upstream refused, or could not be understood or reached. */
export class UpstreamFailure extends Error {
  override readonly name = 'UpstreamFailure';
  readonly kind: FailureKind;
  readonly status: number | undefined;
  readonly #detail: FailureDetail;

  constructor(kind: FailureKind, detail: FailureDetail = {}) {
    const keyRefused = detail.status === 401 || detail.status === 403;
    super(
      `Dodo Payments: ${kind}${detail.status ? ` ${detail.status}` : ''}` +
        (keyRefused ? ' (check the API key, its write access and the environment)' : ''),
    );
    this.kind = kind;
    this.status = detail.status;
    this.#detail = detail;
  }

  get code(): string | undefined {
    return this.#detail.code;
  }

  /** Whether a mutation surely wasn't done: upstream read it and said no. */
  get refused(): boolean {
    const { status } = this;
    return status !== undefined && status >= 400 && status < 500 && status !== 408;
  }

  /** The problem to answer with; `fields`: the names that were sent, to find the wrong one by. */
  toRefusal(isMutation: boolean, fields: readonly string[] = []): Refusal {
    const { status } = this;
    const upstream_status = status === undefined ? {} : { upstream_status: status };
    const refusal = (code: Refusal['code'], detail: RefusalDetail = {}): Refusal =>
      new Refusal(code, { ...detail, ...upstream_status }, this);

    if (isMutation && !this.refused) return refusal('outcome_unknown');
    switch (status) {
      case 400:
      case 422:
        return refusal('invalid_fields', { errors: this.#fieldErrors(fields) });
      case 404:
      case 410:
        return refusal('not_found');
      case 409:
        return refusal('conflict', { errors: this.#fieldErrors([]) });
      case 429: {
        const { retryAfter } = this.#detail;
        return refusal(
          'rate_limited',
          retryAfter ? { headers: { 'Retry-After': retryAfter } } : {},
        );
      }
      case 408:
        return refusal('upstream_timeout');
      default:
        return refusal(this.kind === 'timeout' ? 'upstream_timeout' : 'upstream_error');
    }
  }

  /** Upstream's code, with the one field that its text names; '' when it names none or several. */
  #fieldErrors(fields: readonly string[]): FieldError[] {
    const { code, text = '' } = this.#detail;
    const words = new Set(text.split(/[^\w]+/));
    const named = fields.filter((field) => words.has(field));
    const field = named.length === 1 ? (named[0] ?? '') : '';
    return field || code ? [{ field, code: code ?? 'invalid' }] : [];
  }
}

/** `signal`: gives up when the page has gone; not for mutations, whose answer is kept for a retry. */
export function createAsk(settings: Settings, signal?: AbortSignal): Ask {
  return async (send) => {
    const { response, within, end } = open(settings, send, signal);
    try {
      return await within(response.then(readJson));
    } catch (error) {
      throw asFailure(error);
    } finally {
      end();
    }
  };
}

interface Opened {
  readonly response: Promise<Response>;
  /** Waits for a step, and gives the request up if it takes longer than upstream may. */
  readonly within: <T>(step: Promise<T>) => Promise<T>;
  /** Stops the request, wherever it is. */
  readonly stop: () => void;
  /** Lets go of the page's signal. */
  readonly end: () => void;
}

/** Sends a request, once. */
export function open(
  { dodo, upstreamTimeout }: Settings,
  send: Send,
  signal: AbortSignal | undefined,
): Opened {
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  if (signal?.aborted) stop();
  signal?.addEventListener('abort', stop, { once: true });
  return {
    response: send(dodo, {
      maxRetries: 0,
      // The SDK's clock stops at the headers. Ours covers the body too, and comes first.
      timeout: upstreamTimeout + 1000,
      signal: controller.signal,
      // A redirect would carry the API key to wherever it points.
      fetchOptions: { redirect: 'manual' },
    }).asResponse(),
    async within(step) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      // Raced, and not left to the signal alone: the wait must end even where a fetch ignores it.
      const late = new Promise<never>((_, reject) => {
        timer = setTimeout(() => {
          reject(new UpstreamFailure('timeout'));
          stop();
        }, upstreamTimeout);
      });
      try {
        return await Promise.race([late, step]);
      } finally {
        clearTimeout(timer);
      }
    },
    stop,
    end: () => signal?.removeEventListener('abort', stop),
  };
}

/** Asks for a page of a list; an answer that isn't `{ items: [...] }` is garbage, not an empty page. */
export async function askRows(ask: Ask, pageSize: number, send: Send): Promise<Rows> {
  const answer = await ask(send);
  if (!isRecord(answer) || !Array.isArray(answer.items)) throw new UpstreamFailure('garbage');
  const items: unknown[] = answer.items;
  return { items, has_more: items.length >= pageSize, whole: answer };
}

/** Asks for a list that upstream doesn't page. */
export const askWhole = (ask: Ask, send: Send): Promise<Rows> => askRows(ask, Infinity, send);

/** A page of a list that upstream gives whole, so that all lists are alike. */
export function cut(
  { items, whole }: Pick<Rows, 'items' | 'whole'>,
  { page, page_size }: { readonly page: number; readonly page_size: number },
): Rows {
  const end = (page + 1) * page_size;
  return { items: items.slice(end - page_size, end), has_more: items.length > end, whole };
}

/** The SDK's own parser takes an HTML page for text and a list without items for an empty one. */
async function readJson(response: Response): Promise<unknown> {
  const body = await response.text();
  if (body === '') return null;
  try {
    return JSON.parse(body);
  } catch {
    throw new UpstreamFailure('garbage', { status: response.status });
  }
}

/** Reads an SDK error by shape: a merchant's client may come from another copy of the package. */
export function asFailure(error: unknown): UpstreamFailure {
  if (error instanceof UpstreamFailure) return error;
  if (!isRecord(error) || typeof error.status !== 'number') {
    return new UpstreamFailure('unreachable');
  }
  const { status, headers, error: body } = error;
  const code = isRecord(body) ? body.code : undefined;
  const message = isRecord(body) ? body.message : undefined;
  const retryAfter = headers instanceof Headers ? headers.get('retry-after') : null;
  return new UpstreamFailure('status', {
    status,
    ...(typeof code === 'string' && /^[A-Z0-9_]{1,64}$/.test(code) && { code }),
    ...(typeof message === 'string' && { text: message }),
    ...(retryAfter && isRetryAfter(retryAfter) && { retryAfter }),
  });
}

/** Seconds or an HTTP date; anything else isn't passed on. */
const isRetryAfter = (value: string): boolean =>
  /^\d{1,6}$/.test(value) || (value.length < 40 && !Number.isNaN(Date.parse(value)));

/** A JSON object: no list, no null. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

import type { Settings } from './settings.js';
import { asFailure, open, UpstreamFailure, type Send } from './upstream.js';

/** Bytes. */
const MAX_FILE = 20 * 1024 * 1024;
const SIGNATURE = '%PDF-';

/**
 * Asks upstream for a PDF and answers it as it comes in. What isn't one isn't passed on: it would
 * run on the merchant's origin.
 */
export async function streamPdf(
  settings: Settings,
  signal: AbortSignal,
  name: string,
  send: Send,
): Promise<Response> {
  const { response, within, stop, end } = open(settings, send, signal);
  let reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>> | undefined;
  const close = (): void => {
    end();
    stop();
    // A fetch that ignores its signal is told by its body.
    reader?.cancel().catch(() => undefined);
  };
  try {
    const { body, headers } = await within(response);
    const length = Number(headers.get('content-length') ?? 0);
    if (!body || length > MAX_FILE) throw new UpstreamFailure('garbage');
    const source = (reader = body.getReader());
    const next = () => within(source.read());
    const head = await readHead(next);
    return new Response(restOf(head, next, close), {
      headers: {
        'Content-Type': 'application/pdf',
        'Content-Disposition': `attachment; filename="${name}.pdf"`,
      },
    });
  } catch (error) {
    close();
    throw asFailure(error);
  }
}

type Next = () => Promise<{ done: boolean; value?: Uint8Array<ArrayBuffer> | undefined }>;

/** The first bytes, once they are known to be a PDF's. */
async function readHead(next: Next): Promise<Uint8Array<ArrayBuffer>[]> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let start = '';
  while (start.length < SIGNATURE.length) {
    const { done, value } = await next();
    if (done || !value) throw new UpstreamFailure('garbage');
    chunks.push(value);
    start += String.fromCharCode(...value.subarray(0, SIGNATURE.length));
  }
  if (!start.startsWith(SIGNATURE)) throw new UpstreamFailure('garbage');
  return chunks;
}

/** A break on the way breaks the download: half a file must not pass for a whole one. */
function restOf(
  head: readonly Uint8Array<ArrayBuffer>[],
  next: Next,
  close: () => void,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const waiting = [...head];
  let size = 0;
  return new ReadableStream({
    async pull(controller) {
      try {
        const read = waiting.shift();
        const { done, value } = read ? { done: false, value: read } : await next();
        size += value?.length ?? 0;
        if (size > MAX_FILE) throw new UpstreamFailure('garbage');
        if (value) controller.enqueue(value);
        if (done) {
          controller.close();
          close();
        }
      } catch (error) {
        controller.error(asFailure(error));
        close();
      }
    },
    cancel: close,
  });
}

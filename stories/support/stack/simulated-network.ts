import type { Handler } from '../../../src/server/index.js';

/** The wire between the page and the handler, in place of the network. */
export interface Line {
  readonly fetch: typeof fetch;
  /** The device goes off line: requests fail as a browser's do. */
  cut(): void;
  /** Back on line, as a browser tells it. */
  restore(): void;
}

export function createLine(handler: Handler): Line {
  let isUp = true;
  return {
    fetch: (input, init) => {
      const request = new Request(input, init);
      if (!isUp) return Promise.reject(new TypeError('Failed to fetch'));
      return abortable(handler(request), request.signal);
    },
    cut() {
      isUp = false;
      Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
      window.dispatchEvent(new Event('offline'));
    },
    restore() {
      if (isUp) return;
      isUp = true;
      // What stands on the object itself hides the browser's own.
      Reflect.deleteProperty(navigator, 'onLine');
      window.dispatchEvent(new Event('online'));
    },
  };
}

/** As `fetch` does: whoever gives up is let go at once, whatever the handler still does. */
function abortable(answer: Promise<Response>, signal: AbortSignal): Promise<Response> {
  return new Promise((resolve, reject) => {
    const giveUp = () => {
      reject(signal.reason as Error);
    };
    if (signal.aborted) giveUp();
    signal.addEventListener('abort', giveUp, { once: true });
    answer.then(resolve, reject);
  });
}

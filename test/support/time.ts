/*
 * Time for tests: the kit waits up to 15 s, a test may not. Here the page's clocks are moved or run
 * faster, all together, so that the kit's own figures are what is tested.
 */

export interface Time {
  /** Makes timers, timeouts and the monotonic clock run this many times faster. */
  speed(factor: number): void;
  /** Moves the monotonic clock ahead, as if the page had been left alone. */
  skip(seconds: number): void;
  /** Puts the visitor's wall clock wrong. */
  wallClock(hours: number): void;
  /** Retries come at once: no pause is drawn. */
  noPauses(): void;
}

/** As they are without any test. */
export const real = {
  now: performance.now.bind(performance),
  dateNow: Date.now.bind(Date),
  setTimeout: window.setTimeout.bind(window),
  timeout: AbortSignal.timeout.bind(AbortSignal),
  random: Math.random.bind(Math),
};

/** To be called inside `describe`: each test starts and ends with the right time. */
export function useTime(): Time {
  let factor = 1;
  let base = 0;
  let since = 0;
  const now = () => base + (real.now() - since) * factor;
  const begin = () => {
    base = performance.now();
    since = real.now();
    performance.now = now;
  };

  afterEach(() => {
    performance.now = real.now;
    Date.now = real.dateNow;
    window.setTimeout = real.setTimeout;
    AbortSignal.timeout = real.timeout;
    Math.random = real.random;
    factor = 1;
    base = 0;
  });

  return {
    speed(times) {
      begin();
      factor = times;
      window.setTimeout = ((run: () => void, ms = 0, ...rest: unknown[]) =>
        real.setTimeout(run, ms / times, ...rest)) as typeof window.setTimeout;
      AbortSignal.timeout = (ms) => real.timeout(Math.ceil(ms / times));
    },
    skip(seconds) {
      begin();
      base += seconds * 1000;
    },
    wallClock(hours) {
      Date.now = () => real.dateNow() + hours * 3_600_000;
    },
    noPauses() {
      Math.random = () => 0;
    },
  };
}

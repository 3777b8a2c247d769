/** One figure of a run. */
export interface Figure {
  readonly what: string;
  readonly value: string;
  /** What it may be at most, as text, and whether it is. Without one the figure is there to be read. */
  readonly budget?: string;
  readonly kept?: boolean;
}

export interface Section {
  readonly title: string;
  readonly figures: readonly Figure[];
}

/** A part of a run; it throws where something does not work, and never for a figure. */
export type Bench = (options: BenchOptions) => Promise<readonly Section[]>;

export interface BenchOptions {
  /** Fewer samples. */
  readonly quick: boolean;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)] ?? NaN;
  const high = sorted[Math.ceil(place)] ?? NaN;
  return low + (high - low) * (place - Math.floor(place));
}

/** A figure with its middle half: how far it can be trusted. */
export function spread(values: readonly number[], digits: number, unit: string): string {
  const [low, high] = [quantile(values, 0.25), quantile(values, 0.75)];
  return `${median(values).toFixed(digits)}${unit} (${low.toFixed(digits)}–${high.toFixed(digits)})`;
}

export function atMost(
  what: string,
  value: number,
  limit: number,
  unit: string,
  { digits = 0, text }: { digits?: number; text?: string } = {},
): Figure {
  const budget = `${String(limit)}${unit}`;
  return { what, value: text ?? `${value.toFixed(digits)}${unit}`, budget, kept: value <= limit };
}

export function print({ title, figures }: Section): void {
  const rows = figures.map(({ what, value, budget = '', kept }) => [
    what,
    value,
    budget,
    kept === undefined ? '' : kept ? 'kept' : 'MISSED',
  ]);
  const head = ['', 'measured', 'budget', ''];
  const widths = head.map((name, at) =>
    Math.max(name.length, ...rows.map((row) => row[at]?.length ?? 0)),
  );
  console.log(`\n${title}`);
  for (const row of [head, ...rows]) {
    console.log(`  ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')}`.trimEnd());
  }
}

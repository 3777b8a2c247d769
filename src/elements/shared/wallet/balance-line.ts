import { css, html, svg, type TemplateResult } from 'lit';
import type { Localize } from '../../../controllers/localize.js';
import { formatDay, parseDate } from '../../../format/date.js';
import type { Account, Figure, LedgerKind, LedgerRow } from './ledger-kind.js';

export const LINE_DAYS = 90;
/** A history longer than this isn't read for a line. */
export const LINE_ROWS = 3_000;
const DAY_MS = 86_400_000;
const WIDTH = 112;
const HEIGHT = 32;
/** Room for the stroke and the dot at the end. */
const EDGE = 3;

export interface BalancePoint {
  readonly at: number;
  readonly balance: Exclude<Figure, null>;
}

const lineStart = (now: number) => now - LINE_DAYS * DAY_MS;

/** Whether a ledger has been read back to before the line's beginning. */
export function reachesBack(rows: readonly LedgerRow[], now: number): boolean {
  const oldest = parseDate(rows.at(-1)?.created_at ?? null);
  return oldest !== null && oldest.getTime() < lineStart(now);
}

/**
 * The balance over the last days: where it began, and each change. Undefined where that isn't known
 * for all of them: a part is never shown for the whole.
 */
export function balancePoints(
  rows: readonly LedgerRow[],
  isWhole: boolean,
  now: number,
): BalancePoint[] | undefined {
  if (!rows.length || !(isWhole || reachesBack(rows, now))) return undefined;
  const start = lineStart(now);
  const points: BalancePoint[] = [];
  let opening: Figure = null;
  for (const { created_at, before_balance, after_balance } of rows) {
    const at = parseDate(created_at)?.getTime();
    if (at === undefined || after_balance === null || before_balance === null) return undefined;
    if (at < start) {
      opening = after_balance;
      break;
    }
    points.unshift({ at, balance: after_balance });
    // Where the ledger itself begins within these days.
    opening = before_balance;
  }
  return opening === null ? undefined : [{ at: start, balance: opening }, ...points];
}

/** A step line: a balance stays as it is between two entries. */
export function balanceLine(
  localize: Localize,
  kind: LedgerKind,
  account: Account,
  points: readonly BalancePoint[],
  now: number,
  zone: string,
): TemplateResult {
  const { term, lang } = localize;
  const say = (balance: Figure) => kind.say(localize, account, balance);
  const values = points.map(({ balance }) => Number(balance));
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const x = (at: number) =>
    round(EDGE + ((at - lineStart(now)) / (now - lineStart(now))) * (WIDTH - 2 * EDGE));
  const y = (value: number) =>
    round(HEIGHT - EDGE - ((value - low) / (high - low || 1)) * (HEIGHT - 2 * EDGE));
  const steps = points.map(({ at }, index) => {
    const level = y(values[index] ?? 0);
    return index ? `H${x(at)}V${level}` : `M${x(at)} ${level}`;
  });
  const end = x(now);
  const path = `${steps.join('')}H${end}`;
  const [first, last] = [points[0], points.at(-1)];
  const lowest = points.reduce((least, point) =>
    Number(point.balance) < Number(least.balance) ? point : least,
  );
  const change = Number(last?.balance) - Number(first?.balance);
  const [from, to] = [say(first?.balance ?? null), say(last?.balance ?? null)];
  const sentence =
    change === 0
      ? term('balanceStayed', to, LINE_DAYS)
      : term(change > 0 ? 'balanceRose' : 'balanceFell', from, to, LINE_DAYS);
  const least = term(
    'balanceLowest',
    say(lowest.balance),
    formatDay(new Date(lowest.at), lang, zone),
  );
  const zero = y(0);
  return html`<svg
    class="balance-line"
    part="balance-line"
    viewBox="0 0 ${WIDTH} ${HEIGHT}"
    role="img"
    aria-label="${sentence} ${least}"
  >
    <g class="mirrored">
      ${svg`<path class="line-ground" d="${path}V${zero}H${EDGE}Z"/><path class="line-base" d="M${EDGE} ${zero}H${WIDTH}"/><path d=${path}/><circle cx=${end} cy=${y(values.at(-1) ?? 0)} r="2.6"/>`}
    </g>
  </svg>`;
}

const round = (place: number): number => Math.round(place * 10) / 10;

export const balanceLineStyles = css`
  .balance-line {
    display: block;
    flex: 1 1 64px;
    max-inline-size: 112px;
    block-size: 32px;
    color: var(--_accent);
  }

  .balance-line path {
    vector-effect: non-scaling-stroke;
    stroke-linejoin: miter;
  }

  .balance-line .line-ground {
    fill: color-mix(in oklab, var(--_accent) 9%, transparent);
    stroke: none;
  }

  .balance-line .line-base {
    stroke: var(--_line-2);
    stroke-width: 1;
  }

  .balance-line circle {
    fill: currentcolor;
    stroke: none;
  }

  @media (forced-colors: active) {
    .balance-line {
      color: Highlight;
    }
  }
`;

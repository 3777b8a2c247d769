import { css, html, type TemplateResult } from 'lit';
import { clockIcon, doneIcon, endedIcon, failedIcon, waitingIcon } from './status-icons.js';
import { statusTokens } from './status.styles.js';

export type Tone = 'positive' | 'warning' | 'negative' | 'info' | 'neutral';

export interface Badge {
  readonly tone: Tone;
  readonly label: string;
  /** In place of the tone's own: a flag for a dispute, an arrow for a refund. */
  readonly icon?: TemplateResult | undefined;
}

const ICONS: Readonly<Record<Tone, TemplateResult>> = {
  positive: doneIcon,
  warning: waitingIcon,
  negative: failedIcon,
  info: clockIcon,
  neutral: endedIcon,
};

/** How something stands. Only what wants attention is tinted: with every row tinted, nothing stands out. */
export function badge({ tone, label, icon = ICONS[tone] }: Badge): TemplateResult {
  return html`<span class="badge ${tone}" part="badge badge-${tone}"
    >${icon}<span>${label}</span></span
  >`;
}

/** The usual state of a healthy thing, on cards: a dot and a word. */
export function dot(label: string): TemplateResult {
  return html`<span class="badge dot" part="badge badge-positive"><span>${label}</span></span>`;
}

const own = css`
  .badge {
    display: inline-flex;
    align-items: center;
    gap: 5px;
    max-inline-size: 100%;
    padding-block: 0.5px;
    color: var(--_ink-2);
    overflow-wrap: anywhere;
  }

  /* The word's baseline is the badge's: it stands on the line of the text around it. */
  .badge > span {
    align-self: baseline;
  }

  .badge svg {
    inline-size: 13px;
    block-size: 13px;
  }

  .badge.positive svg {
    color: var(--_positive-ink);
  }

  .badge:is(.warning, .negative, .info) {
    padding: 1.3px 6px;
    border: 1px solid transparent;
    border-radius: calc(var(--_radius) * 0.5);
    font-size: 0.857em;
    font-weight: 500;
    line-height: 1.45;
  }

  .badge.warning {
    background: var(--_warning-surface);
    color: var(--_warning-ink);
  }

  .badge.negative {
    background: var(--_negative-surface);
    color: var(--_negative-ink);
  }

  .badge.info {
    background: var(--_info-surface);
    color: var(--_info-ink);
  }

  .badge.dot::before {
    flex: none;
    inline-size: 7px;
    block-size: 7px;
    border-radius: 50%;
    background: var(--_positive-ink);
    content: '';
  }

  /* Tinted and plain icons share one edge in a column. */
  @container ce (width >= 34.28em) {
    td .badge:is(.warning, .negative, .info) {
      margin-inline-start: -7px;
    }
  }

  @media (prefers-contrast: more) {
    .badge.warning {
      border-color: var(--_warning-line);
    }
    .badge.negative {
      border-color: var(--_negative-line);
    }
    .badge.info {
      border-color: var(--_info-line);
    }
  }

  @media (forced-colors: active) {
    .badge:is(.warning, .negative, .info) {
      border-color: currentcolor;
    }

    .badge.dot::before {
      background: CanvasText;
    }
  }
`;

export const badgeStyles = [statusTokens, own];

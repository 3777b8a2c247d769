import { css, html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../controllers/localize.js';
import type { Tone } from './badge.js';
import { warningIcon } from './icons.js';
import { clockIcon, doneIcon, failedIcon } from './status-icons.js';
import { statusTokens } from './status.styles.js';

export interface StatusNote {
  readonly tone: Extract<Tone, 'warning' | 'negative' | 'info' | 'positive'>;
  readonly title: string;
  readonly text?: unknown;
  /** Below the box: what the reader can do. */
  readonly actions?: unknown;
  /** To quote to support. */
  readonly reference?: string | undefined;
  /** Spoken at once; otherwise when the reader is done. */
  readonly alert?: boolean;
}

const ICONS = {
  warning: warningIcon,
  negative: failedIcon,
  info: clockIcon,
  positive: doneIcon,
} as const;

/** A tinted box: something about this one thing that must be read before going on. */
export function statusNote(note: StatusNote): TemplateResult {
  const { tone, title, text, actions, reference, alert } = note;
  return html`<div
      class="status-note ${tone}"
      part="status-note"
      role=${alert ? 'alert' : 'status'}
    >
      ${ICONS[tone]}
      <p><strong>${title}</strong> ${text}</p>
    </div>
    ${
      actions || reference
        ? html`<div class="status-actions">
            ${actions}${reference ? html`<span class="reference">${reference}</span>` : nothing}
          </div>`
        : nothing
    }`;
}

export interface UnknownOutcome {
  /** Asks with the same key; the server finds out, and never does it twice. */
  readonly onCheck: () => void;
  readonly checking?: boolean;
  readonly reference?: string | undefined;
}

/** A change was sent and its answer lost. Nobody knows yet, so nobody says. */
export function unknownOutcome({ term }: Localize, options: UnknownOutcome): TemplateResult {
  const { onCheck, checking = false, reference } = options;
  return statusNote({
    tone: 'warning',
    title: term('unknownOutcome'),
    text: term('unknownOutcomeText'),
    alert: true,
    reference: reference && term('reference', reference),
    actions: html`<button
      type="button"
      class="button primary"
      part="button"
      aria-disabled=${checking ? 'true' : nothing}
      @click=${checking ? nothing : onCheck}
    >
      ${term(checking ? 'checking' : 'checkAgain')}
    </button>`,
  });
}

const own = css`
  .status-note {
    display: flex;
    gap: 10px;
    padding: 12px 14px;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_surface-sunken);
    color: var(--_ink);
  }

  .status-note svg {
    margin-block-start: 0.2em;
  }

  .status-note p {
    margin: 0;
    overflow-wrap: anywhere;
  }

  .status-note strong {
    font-weight: 600;
  }

  .status-note.warning {
    background: var(--_warning-surface);
    color: var(--_warning-ink);
  }

  .status-note.negative {
    background: var(--_negative-surface);
    color: var(--_negative-ink);
  }

  .status-note.info {
    background: var(--_info-surface);
    color: var(--_info-ink);
  }

  .status-note.positive svg {
    color: var(--_positive-ink);
  }

  .status-actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    margin-block-start: 12px;
  }

  .status-actions .reference {
    color: var(--_ink-3);
    font-size: 0.857em;
    user-select: all;
  }

  .button.quiet {
    border-color: transparent;
    color: var(--_ink-2);
  }

  .button[aria-disabled='true'] {
    opacity: 0.8;
    cursor: progress;
  }

  @media (forced-colors: active) {
    .status-note {
      border-color: currentcolor;
    }
  }
`;

export const statusNoteStyles = [statusTokens, own];

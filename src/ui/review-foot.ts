import { html, nothing, type TemplateResult } from 'lit';

export interface ReviewFootOptions {
  /** "Back": to what was typed. */
  readonly back: string;
  /** What is done: "Refund $10.00". */
  readonly label: unknown;
  /** On its way, or nobody knows: there is no way back. */
  readonly busy: boolean;
  /** On its way. */
  readonly sending: boolean;
  /** Something is to be agreed to first. */
  readonly disabled?: boolean;
  readonly onBack: () => void;
  readonly onAct: () => void;
}

/** The buttons of a dialog's last step, where money is about to move. Needs `buttonStyles`. */
export function reviewFoot(options: ReviewFootOptions): TemplateResult {
  const { back, label, busy, sending, disabled, onBack, onAct } = options;
  return html`<button type="button" class="button" part="button" ?disabled=${busy} @click=${onBack}>
      ${back}
    </button>
    <button
      type="button"
      class="button primary ${sending ? 'busy' : ''}"
      part="button"
      aria-disabled=${sending ? 'true' : nothing}
      ?disabled=${disabled}
      @click=${onAct}
    >
      ${label}
    </button>`;
}

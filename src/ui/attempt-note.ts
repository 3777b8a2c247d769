import { html, nothing, type TemplateResult } from 'lit';
import type { ClientError } from '../client/errors.js';
import type { AttemptState } from '../controllers/attempt.js';
import type { Localize } from '../controllers/localize.js';
import { blocks } from '../translations/en/blocks.js';
import { controls } from '../translations/en/controls.js';
import { addEnglish } from '../translations/register.js';
import { button } from './button.js';
import { statusNote, unknownOutcome, type StatusNote } from './status-note.js';

addEnglish({ ...blocks, ...controls });

export interface AttemptNote {
  /** What didn't happen, and that nothing was changed. */
  readonly failed: (error: ClientError) => Pick<StatusNote, 'title' | 'text'>;
  readonly onCheck: () => void;
  /** Without it the end of the session is told elsewhere. */
  readonly onSignIn?: (() => void) | undefined;
  /** Its dialog can be closed while it takes long. */
  readonly mayClose?: boolean;
}

/** How a change stands, below what was asked for. Nothing where there is nothing to tell. */
export function attemptNote(
  localize: Localize,
  state: AttemptState<unknown>,
  { failed, onCheck, onSignIn, mayClose }: AttemptNote,
): TemplateResult | typeof nothing {
  const { term } = localize;
  switch (state.status) {
    case 'sending':
      return state.slow
        ? statusNote({ tone: 'info', title: term(mayClose ? 'stillWorking' : 'stillSaving') })
        : nothing;
    case 'unknown': {
      const { checking, error } = state;
      return unknownOutcome(localize, { onCheck, checking, reference: error.requestId });
    }
    case 'failed': {
      const { kind, requestId, retryAfter } = state.error;
      if (kind === 'signed-out') {
        if (!onSignIn) return nothing;
        return statusNote({
          tone: 'warning',
          title: term('sessionEnded'),
          text: term('sessionEndedText'),
          actions: button(term('signIn'), onSignIn),
          alert: true,
        });
      }
      const { title, text } = failed(state.error);
      const limited = kind === 'rate-limited';
      return statusNote({
        tone: 'negative',
        title: limited ? term('rateLimited') : title,
        text: limited ? html`${term('rateLimitedText', Math.ceil(retryAfter ?? 1))} ${text}` : text,
        reference: requestId && term('reference', requestId),
        alert: true,
      });
    }
    default:
      return nothing;
  }
}

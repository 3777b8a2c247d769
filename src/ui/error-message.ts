import { html, type TemplateResult } from 'lit';
import type { ClientError } from '../client/errors.js';
import type { Localize } from '../controllers/localize.js';
import { formatLocalTime } from '../format/zone.js';
import { button } from './button.js';
import { offlineIcon, warningIcon } from './icons.js';
import { message } from './message.js';
import { notice } from './notice.js';

export interface ErrorMessage {
  readonly error: ClientError;
  /** "Customers couldn't be loaded" */
  readonly failed: string;
  /** In place of the usual words, as for a list that can be searched. */
  readonly failedText?: string;
  /** "You don't have access to customers", and whom to ask. */
  readonly forbidden: string;
  readonly forbiddenText: string;
  readonly onRetry: () => void;
  readonly onSignIn: () => void;
}

/** In place of rows that couldn't be loaded: what happened, whether anything changed, and the way on. */
export function errorMessage(localize: Localize, options: ErrorMessage): TemplateResult {
  const { error, onRetry, onSignIn } = options;
  const { term } = localize;
  if (error.kind === 'signed-out') {
    return message({
      title: term('sessionEnded'),
      text: term('sessionEndedText'),
      action: button(term('signIn'), onSignIn, 'primary'),
      alert: true,
    });
  }
  const reference = error.requestId && term('reference', error.requestId);
  if (error.kind === 'forbidden') {
    return message({
      title: options.forbidden,
      text: options.forbiddenText,
      reference,
      alert: true,
    });
  }
  const limited = error.kind === 'rate-limited';
  return message({
    title: limited ? term('rateLimited') : options.failed,
    text: limited
      ? term('rateLimitedText', Math.ceil(error.retryAfter ?? 1))
      : error.kind === 'offline'
        ? term('offlineText')
        : (options.failedText ?? term('unansweredText')),
    action: button(term('tryAgain'), onRetry),
    reference,
    alert: true,
  });
}

/** Above rows that are still good to read, when bringing them up to date has failed. */
export function staleNotice(
  { term, lang }: Localize,
  error: ClientError,
  readAt: Date,
  onRetry: () => void,
): TemplateResult {
  const time = formatLocalTime(readAt, lang);
  const offline = error.kind === 'offline';
  return notice(
    offline ? offlineIcon : warningIcon,
    term(offline ? 'offlineSince' : 'staleSince', time),
    html`<button type="button" class="link-button" @click=${onRetry}>${term('tryAgain')}</button>`,
  );
}

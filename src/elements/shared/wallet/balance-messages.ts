import type { TemplateResult } from 'lit';
import type { CustomerClient } from '../../../client/customer-client.js';
import type { ClientError } from '../../../client/errors.js';
import type { Localize } from '../../../controllers/localize.js';
import { controls } from '../../../translations/en/controls.js';
import { addEnglish } from '../../../translations/register.js';
import { buttonStyles } from '../../../ui/button.styles.js';
import { errorMessage } from '../../../ui/error-message.js';
import { message, messageStyles } from '../../../ui/message.js';
import { requestSignIn } from '../sign-in.js';

addEnglish(controls);

export const messagesStyles = [buttonStyles, messageStyles];

/** In place of balances that aren't there. */
export function noBalances(
  { term }: Localize,
  kind: string,
  action?: TemplateResult,
): TemplateResult {
  const credits = kind === 'credits';
  return message({
    title: term(credits ? 'noCredits' : 'noWallet'),
    text: term(credits ? 'noCreditsText' : 'noWalletText'),
    action,
  });
}

/** In place of balances that couldn't be loaded. */
export function balancesFailed(
  host: HTMLElement & { client?: CustomerClient | undefined },
  localize: Localize,
  error: ClientError,
  onRetry: () => void,
): TemplateResult {
  const { term } = localize;
  return errorMessage(localize, {
    error,
    failed: term('entriesFailed'),
    forbidden: term('forbiddenWallets'),
    forbiddenText: term('forbiddenWalletsText'),
    onRetry,
    onSignIn: () => {
      requestSignIn(host);
    },
  });
}

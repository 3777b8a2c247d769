import type { LitElement, TemplateResult } from 'lit';
import type { CustomerClient } from '../../../client/customer-client.js';
import type { ClientError } from '../../../client/errors.js';
import type { Localize } from '../../../controllers/localize.js';
import { controls } from '../../../translations/en/controls.js';
import { people } from '../../../translations/en/people.js';
import { addEnglish } from '../../../translations/register.js';
import { errorMessage } from '../../../ui/error-message.js';
import { message } from '../../../ui/message.js';
import { requestSignIn } from '../sign-in.js';

addEnglish(controls);
addEnglish(people);

/** In place of one customer who couldn't be loaded. */
export function customerError(
  host: LitElement & { client?: CustomerClient | undefined },
  localize: Localize,
  error: ClientError,
  onRetry: () => void,
): TemplateResult {
  const { term } = localize;
  if (error.kind === 'not-found') {
    return message({
      title: term('customerMissing'),
      text: term('customerMissingText'),
      alert: true,
    });
  }
  return errorMessage(localize, {
    error,
    failed: term('profileFailed'),
    forbidden: term('forbiddenProfile'),
    forbiddenText: term('forbiddenProfileText'),
    onRetry,
    onSignIn: () => {
      requestSignIn(host);
    },
  });
}

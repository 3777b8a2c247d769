import { bills } from './en/bills.js';
import { billsMore } from './en/bills-more.js';
import { blocks } from './en/blocks.js';
import { bulk } from './en/bulk.js';
import { confirm } from './en/confirm.js';
import { controls } from './en/controls.js';
import { detail } from './en/detail.js';
import { devices } from './en/devices.js';
import { entitlements } from './en/entitlements.js';
import { filters } from './en/filters.js';
import { first } from './en/first.js';
import { invite } from './en/invite.js';
import { licenses } from './en/licenses.js';
import { methodRemoval } from './en/method-removal.js';
import { methods } from './en/methods.js';
import { money } from './en/money.js';
import { payments } from './en/payments.js';
import { people } from './en/people.js';
import { portal } from './en/portal.js';
import { refund } from './en/refund.js';
import { report } from './en/report.js';
import { subscriptionTasks } from './en/subscription-tasks.js';
import { subscriptions } from './en/subscriptions.js';
import { table } from './en/table.js';
import { wallet } from './en/wallet.js';
import type { Translation } from './translation.js';

/**
 * English, whole. Elements take it in parts, each with the code that needs it: no page waits for
 * words that it doesn't show yet.
 */
const en: Translation = {
  $code: 'en',
  $name: 'English',
  $dir: 'ltr',
  ...bills,
  ...billsMore,
  ...blocks,
  ...bulk,
  ...confirm,
  ...controls,
  ...detail,
  ...devices,
  ...entitlements,
  ...filters,
  ...first,
  ...invite,
  ...licenses,
  ...methodRemoval,
  ...methods,
  ...money,
  ...payments,
  ...people,
  ...portal,
  ...refund,
  ...report,
  ...subscriptions,
  ...subscriptionTasks,
  ...table,
  ...wallet,
};

export default en;

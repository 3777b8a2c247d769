import { bills } from './fr/bills.js';
import { billsMore } from './fr/bills-more.js';
import { blocks } from './fr/blocks.js';
import { bulk } from './fr/bulk.js';
import { confirm } from './fr/confirm.js';
import { controls } from './fr/controls.js';
import { detail } from './fr/detail.js';
import { devices } from './fr/devices.js';
import { entitlements } from './fr/entitlements.js';
import { filters } from './fr/filters.js';
import { first } from './fr/first.js';
import { invite } from './fr/invite.js';
import { licenses } from './fr/licenses.js';
import { methodRemoval } from './fr/method-removal.js';
import { methods } from './fr/methods.js';
import { payments } from './fr/payments.js';
import { people } from './fr/people.js';
import { portal } from './fr/portal.js';
import { refund } from './fr/refund.js';
import { report } from './fr/report.js';
import { subscriptionTasks } from './fr/subscription-tasks.js';
import { subscriptions } from './fr/subscriptions.js';
import { table } from './fr/table.js';
import { wallet } from './fr/wallet.js';
import type { Translation } from './translation.js';

/** French. Machine-made, not yet read by a native speaker. */
const fr: Translation = {
  $code: 'fr',
  $name: 'Français',
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

export default fr;

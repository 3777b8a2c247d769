import { bills } from './es/bills.js';
import { billsMore } from './es/bills-more.js';
import { blocks } from './es/blocks.js';
import { bulk } from './es/bulk.js';
import { confirm } from './es/confirm.js';
import { controls } from './es/controls.js';
import { detail } from './es/detail.js';
import { devices } from './es/devices.js';
import { entitlements } from './es/entitlements.js';
import { filters } from './es/filters.js';
import { first } from './es/first.js';
import { invite } from './es/invite.js';
import { licenses } from './es/licenses.js';
import { methodRemoval } from './es/method-removal.js';
import { methods } from './es/methods.js';
import { payments } from './es/payments.js';
import { people } from './es/people.js';
import { portal } from './es/portal.js';
import { refund } from './es/refund.js';
import { report } from './es/report.js';
import { subscriptionTasks } from './es/subscription-tasks.js';
import { subscriptions } from './es/subscriptions.js';
import { table } from './es/table.js';
import { wallet } from './es/wallet.js';
import type { Translation } from './translation.js';

/** Spanish. Machine-made, not yet read by a native speaker. */
const es: Translation = {
  $code: 'es',
  $name: 'Español',
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

export default es;

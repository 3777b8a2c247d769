import { bills } from './he/bills.js';
import { billsMore } from './he/bills-more.js';
import { blocks } from './he/blocks.js';
import { bulk } from './he/bulk.js';
import { confirm } from './he/confirm.js';
import { controls } from './he/controls.js';
import { detail } from './he/detail.js';
import { devices } from './he/devices.js';
import { entitlements } from './he/entitlements.js';
import { filters } from './he/filters.js';
import { first } from './he/first.js';
import { invite } from './he/invite.js';
import { licenses } from './he/licenses.js';
import { methodRemoval } from './he/method-removal.js';
import { methods } from './he/methods.js';
import { payments } from './he/payments.js';
import { people } from './he/people.js';
import { portal } from './he/portal.js';
import { refund } from './he/refund.js';
import { report } from './he/report.js';
import { subscriptionTasks } from './he/subscription-tasks.js';
import { subscriptions } from './he/subscriptions.js';
import { table } from './he/table.js';
import { wallet } from './he/wallet.js';
import type { Translation } from './translation.js';

/** Hebrew. Machine-made, not yet read by a native speaker. */
const he: Translation = {
  $code: 'he',
  $name: 'עברית',
  $dir: 'rtl',
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

export default he;

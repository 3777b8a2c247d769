import { bills } from './de/bills.js';
import { billsMore } from './de/bills-more.js';
import { blocks } from './de/blocks.js';
import { bulk } from './de/bulk.js';
import { confirm } from './de/confirm.js';
import { controls } from './de/controls.js';
import { detail } from './de/detail.js';
import { devices } from './de/devices.js';
import { entitlements } from './de/entitlements.js';
import { filters } from './de/filters.js';
import { first } from './de/first.js';
import { invite } from './de/invite.js';
import { licenses } from './de/licenses.js';
import { methodRemoval } from './de/method-removal.js';
import { methods } from './de/methods.js';
import { payments } from './de/payments.js';
import { people } from './de/people.js';
import { portal } from './de/portal.js';
import { refund } from './de/refund.js';
import { report } from './de/report.js';
import { subscriptionTasks } from './de/subscription-tasks.js';
import { subscriptions } from './de/subscriptions.js';
import { table } from './de/table.js';
import { wallet } from './de/wallet.js';
import type { Translation } from './translation.js';

/** German. Machine-made, not yet read by a native speaker. */
const de: Translation = {
  $code: 'de',
  $name: 'Deutsch',
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

export default de;

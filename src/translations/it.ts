import { bills } from './it/bills.js';
import { billsMore } from './it/bills-more.js';
import { blocks } from './it/blocks.js';
import { bulk } from './it/bulk.js';
import { confirm } from './it/confirm.js';
import { controls } from './it/controls.js';
import { detail } from './it/detail.js';
import { devices } from './it/devices.js';
import { entitlements } from './it/entitlements.js';
import { filters } from './it/filters.js';
import { first } from './it/first.js';
import { invite } from './it/invite.js';
import { licenses } from './it/licenses.js';
import { methodRemoval } from './it/method-removal.js';
import { methods } from './it/methods.js';
import { payments } from './it/payments.js';
import { people } from './it/people.js';
import { portal } from './it/portal.js';
import { refund } from './it/refund.js';
import { report } from './it/report.js';
import { subscriptionTasks } from './it/subscription-tasks.js';
import { subscriptions } from './it/subscriptions.js';
import { table } from './it/table.js';
import { wallet } from './it/wallet.js';
import type { Translation } from './translation.js';

/** Italian. Machine-made, not yet read by a native speaker. */
const it: Translation = {
  $code: 'it',
  $name: 'Italiano',
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

export default it;

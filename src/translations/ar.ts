import { bills } from './ar/bills.js';
import { billsMore } from './ar/bills-more.js';
import { blocks } from './ar/blocks.js';
import { bulk } from './ar/bulk.js';
import { confirm } from './ar/confirm.js';
import { controls } from './ar/controls.js';
import { detail } from './ar/detail.js';
import { devices } from './ar/devices.js';
import { entitlements } from './ar/entitlements.js';
import { filters } from './ar/filters.js';
import { first } from './ar/first.js';
import { invite } from './ar/invite.js';
import { licenses } from './ar/licenses.js';
import { methodRemoval } from './ar/method-removal.js';
import { methods } from './ar/methods.js';
import { payments } from './ar/payments.js';
import { people } from './ar/people.js';
import { portal } from './ar/portal.js';
import { refund } from './ar/refund.js';
import { report } from './ar/report.js';
import { subscriptionTasks } from './ar/subscription-tasks.js';
import { subscriptions } from './ar/subscriptions.js';
import { table } from './ar/table.js';
import { wallet } from './ar/wallet.js';
import type { Translation } from './translation.js';

/** Arabic. Machine-made, not yet read by a native speaker. */
const ar: Translation = {
  $code: 'ar',
  $name: 'العربية',
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

export default ar;

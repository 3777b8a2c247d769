import { bills } from './hi/bills.js';
import { billsMore } from './hi/bills-more.js';
import { blocks } from './hi/blocks.js';
import { bulk } from './hi/bulk.js';
import { confirm } from './hi/confirm.js';
import { controls } from './hi/controls.js';
import { detail } from './hi/detail.js';
import { devices } from './hi/devices.js';
import { entitlements } from './hi/entitlements.js';
import { filters } from './hi/filters.js';
import { first } from './hi/first.js';
import { invite } from './hi/invite.js';
import { licenses } from './hi/licenses.js';
import { methodRemoval } from './hi/method-removal.js';
import { methods } from './hi/methods.js';
import { payments } from './hi/payments.js';
import { people } from './hi/people.js';
import { portal } from './hi/portal.js';
import { refund } from './hi/refund.js';
import { report } from './hi/report.js';
import { subscriptionTasks } from './hi/subscription-tasks.js';
import { subscriptions } from './hi/subscriptions.js';
import { table } from './hi/table.js';
import { wallet } from './hi/wallet.js';
import type { Translation } from './translation.js';

/** Hindi. Machine-made, not yet read by a native speaker. */
const hi: Translation = {
  $code: 'hi',
  $name: 'हिन्दी',
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

export default hi;

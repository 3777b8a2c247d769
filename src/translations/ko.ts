import { bills } from './ko/bills.js';
import { billsMore } from './ko/bills-more.js';
import { blocks } from './ko/blocks.js';
import { bulk } from './ko/bulk.js';
import { confirm } from './ko/confirm.js';
import { controls } from './ko/controls.js';
import { detail } from './ko/detail.js';
import { devices } from './ko/devices.js';
import { entitlements } from './ko/entitlements.js';
import { filters } from './ko/filters.js';
import { first } from './ko/first.js';
import { invite } from './ko/invite.js';
import { licenses } from './ko/licenses.js';
import { methodRemoval } from './ko/method-removal.js';
import { methods } from './ko/methods.js';
import { payments } from './ko/payments.js';
import { people } from './ko/people.js';
import { portal } from './ko/portal.js';
import { refund } from './ko/refund.js';
import { report } from './ko/report.js';
import { subscriptionTasks } from './ko/subscription-tasks.js';
import { subscriptions } from './ko/subscriptions.js';
import { table } from './ko/table.js';
import { wallet } from './ko/wallet.js';
import type { Translation } from './translation.js';

/** Korean. Machine-made, not yet read by a native speaker. */
const ko: Translation = {
  $code: 'ko',
  $name: '한국어',
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

export default ko;

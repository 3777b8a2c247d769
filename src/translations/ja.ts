import { bills } from './ja/bills.js';
import { billsMore } from './ja/bills-more.js';
import { blocks } from './ja/blocks.js';
import { bulk } from './ja/bulk.js';
import { confirm } from './ja/confirm.js';
import { controls } from './ja/controls.js';
import { detail } from './ja/detail.js';
import { devices } from './ja/devices.js';
import { entitlements } from './ja/entitlements.js';
import { filters } from './ja/filters.js';
import { first } from './ja/first.js';
import { invite } from './ja/invite.js';
import { licenses } from './ja/licenses.js';
import { methodRemoval } from './ja/method-removal.js';
import { methods } from './ja/methods.js';
import { payments } from './ja/payments.js';
import { people } from './ja/people.js';
import { portal } from './ja/portal.js';
import { refund } from './ja/refund.js';
import { report } from './ja/report.js';
import { subscriptionTasks } from './ja/subscription-tasks.js';
import { subscriptions } from './ja/subscriptions.js';
import { table } from './ja/table.js';
import { wallet } from './ja/wallet.js';
import type { Translation } from './translation.js';

const ja: Translation = {
  $code: 'ja',
  $name: '日本語',
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

export default ja;

import { bills } from './zh-Hans/bills.js';
import { billsMore } from './zh-Hans/bills-more.js';
import { blocks } from './zh-Hans/blocks.js';
import { bulk } from './zh-Hans/bulk.js';
import { confirm } from './zh-Hans/confirm.js';
import { controls } from './zh-Hans/controls.js';
import { detail } from './zh-Hans/detail.js';
import { devices } from './zh-Hans/devices.js';
import { entitlements } from './zh-Hans/entitlements.js';
import { filters } from './zh-Hans/filters.js';
import { first } from './zh-Hans/first.js';
import { invite } from './zh-Hans/invite.js';
import { licenses } from './zh-Hans/licenses.js';
import { methodRemoval } from './zh-Hans/method-removal.js';
import { methods } from './zh-Hans/methods.js';
import { payments } from './zh-Hans/payments.js';
import { people } from './zh-Hans/people.js';
import { portal } from './zh-Hans/portal.js';
import { refund } from './zh-Hans/refund.js';
import { report } from './zh-Hans/report.js';
import { subscriptionTasks } from './zh-Hans/subscription-tasks.js';
import { subscriptions } from './zh-Hans/subscriptions.js';
import { table } from './zh-Hans/table.js';
import { wallet } from './zh-Hans/wallet.js';
import type { Translation } from './translation.js';

/** Simplified Chinese. Machine-made, not yet read by a native speaker. */
const zhHans: Translation = {
  $code: 'zh-Hans',
  $name: '简体中文',
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

export default zhHans;

import { bills } from './pt-BR/bills.js';
import { billsMore } from './pt-BR/bills-more.js';
import { blocks } from './pt-BR/blocks.js';
import { bulk } from './pt-BR/bulk.js';
import { confirm } from './pt-BR/confirm.js';
import { controls } from './pt-BR/controls.js';
import { detail } from './pt-BR/detail.js';
import { devices } from './pt-BR/devices.js';
import { entitlements } from './pt-BR/entitlements.js';
import { filters } from './pt-BR/filters.js';
import { first } from './pt-BR/first.js';
import { invite } from './pt-BR/invite.js';
import { licenses } from './pt-BR/licenses.js';
import { methodRemoval } from './pt-BR/method-removal.js';
import { methods } from './pt-BR/methods.js';
import { payments } from './pt-BR/payments.js';
import { people } from './pt-BR/people.js';
import { portal } from './pt-BR/portal.js';
import { refund } from './pt-BR/refund.js';
import { report } from './pt-BR/report.js';
import { subscriptionTasks } from './pt-BR/subscription-tasks.js';
import { subscriptions } from './pt-BR/subscriptions.js';
import { table } from './pt-BR/table.js';
import { wallet } from './pt-BR/wallet.js';
import type { Translation } from './translation.js';

/** Brazilian Portuguese. Machine-made, not yet read by a native speaker. */
const ptBR: Translation = {
  $code: 'pt-BR',
  $name: 'Português (Brasil)',
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

export default ptBR;

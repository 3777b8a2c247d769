import { bills } from './ja/bills.js';
import { blocks } from './ja/blocks.js';
import { bulk } from './ja/bulk.js';
import { controls } from './ja/controls.js';
import { detail } from './ja/detail.js';
import { filters } from './ja/filters.js';
import { first } from './ja/first.js';
import { invite } from './ja/invite.js';
import { licenses } from './ja/licenses.js';
import { methods } from './ja/methods.js';
import { payments } from './ja/payments.js';
import { people } from './ja/people.js';
import { portal } from './ja/portal.js';
import { refund } from './ja/refund.js';
import { report } from './ja/report.js';
import { subscriptions } from './ja/subscriptions.js';
import { table } from './ja/table.js';
import { wallet } from './ja/wallet.js';
import type { Translation } from './translation.js';

const ja: Translation = {
  $code: 'ja',
  $name: '日本語',
  $dir: 'ltr',
  ...bills,
  ...blocks,
  ...bulk,
  ...controls,
  ...detail,
  ...filters,
  ...first,
  ...invite,
  ...licenses,
  ...methods,
  ...payments,
  ...people,
  ...portal,
  ...refund,
  ...report,
  ...subscriptions,
  ...table,
  ...wallet,
};

export default ja;

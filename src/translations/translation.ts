import type { BillsWords } from './words/bills.js';
import type { BillsMoreWords } from './words/bills-more.js';
import type { BlocksWords } from './words/blocks.js';
import type { BulkWords } from './words/bulk.js';
import type { ConfirmWords } from './words/confirm.js';
import type { ControlsWords } from './words/controls.js';
import type { DetailWords } from './words/detail.js';
import type { DevicesWords } from './words/devices.js';
import type { EntitlementsWords } from './words/entitlements.js';
import type { FiltersWords } from './words/filters.js';
import type { FirstWords } from './words/first.js';
import type { InviteWords } from './words/invite.js';
import type { LicensesWords } from './words/licenses.js';
import type { MethodRemovalWords } from './words/method-removal.js';
import type { MethodsWords } from './words/methods.js';
import type { PaymentsWords } from './words/payments.js';
import type { PeopleWords } from './words/people.js';
import type { PortalWords } from './words/portal.js';
import type { RefundWords } from './words/refund.js';
import type { ReportWords } from './words/report.js';
import type { SubscriptionTasksWords } from './words/subscription-tasks.js';
import type { SubscriptionsWords } from './words/subscriptions.js';
import type { TableWords } from './words/table.js';
import type { WalletWords } from './words/wallet.js';

/** Which language texts are in. */
export interface Language {
  /** A BCP 47 tag: `de`, or with a country `de-at`. */
  readonly $code: string;
  /** Its own name. */
  readonly $name: string;
  readonly $dir: 'ltr' | 'rtl';
}

/**
 * Every text of the kit, put together of its areas. A language that lacks one doesn't compile.
 * `registerTranslation` takes a whole or partial set, so that a page can use words of its own.
 */
export interface Translation
  extends
    Language,
    BillsWords,
    BillsMoreWords,
    BlocksWords,
    BulkWords,
    ConfirmWords,
    ControlsWords,
    DetailWords,
    DevicesWords,
    EntitlementsWords,
    FiltersWords,
    FirstWords,
    InviteWords,
    LicensesWords,
    MethodRemovalWords,
    MethodsWords,
    PaymentsWords,
    PeopleWords,
    PortalWords,
    RefundWords,
    ReportWords,
    SubscriptionsWords,
    SubscriptionTasksWords,
    TableWords,
    WalletWords {}

/** A language's texts, or some of them: what it lacks is said in English. */
export type Words = Language & Partial<Translation>;

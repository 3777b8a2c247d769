import type { LitElement } from 'lit';
import type { CustomerClient } from '../../../client/customer-client.js';
import type { Announcer } from '../../../controllers/announcer.js';
import type { Localize } from '../../../controllers/localize.js';
import type { ResourceState } from '../../../controllers/resource.js';
import type { SessionController } from '../../../controllers/session.js';
import type { TemporaryHost } from '../../../controllers/temporary-host.js';
import type { PaymentMethod } from '../../../protocol/payment-method.js';
import type { Subscription } from '../../../protocol/subscription.js';
import type { DialogContent } from '../../../ui/dialog-content.js';
import type { SubscriptionTask } from '../../shared/subscription/allowed-tasks.js';
import type { ChangeContext } from '../../shared/subscription/change.js';
import type { Reader } from '../../shared/subscription/wording.js';

/** What the dialogs know of their list. */
export interface TaskOptions {
  readonly host: LitElement & { client?: CustomerClient | undefined };
  readonly localize: Localize;
  readonly announcer: Announcer;
  readonly session: SessionController;
  /** An id, or `me`. */
  readonly customer: () => string;
  readonly reader: () => Reader;
  readonly find: (id: string) => Subscription | undefined;
  readonly state: () => ResourceState<unknown>;
  /** Shows what the server has answered. */
  readonly tell: (subscription: Subscription) => void;
  readonly refresh: () => Promise<void>;
  readonly methods: () => readonly PaymentMethod[] | undefined;
  readonly copyable: (id: string) => unknown;
}

/** What a dialog gets, for the one subscription that it is about. */
export interface TaskContext extends TaskOptions, Pick<ChangeContext, 'id' | 'params' | 'close'> {
  /** Host of the dialog's own controllers, which end with it. */
  readonly scope: TemporaryHost;
  /** Goes on to another dialog for the same subscription. */
  readonly open: (task: SubscriptionTask) => void;
}

/** One dialog for one subscription. What is typed lives in it, also while the session is renewed. */
export interface Task {
  readonly content: (subscription: Subscription) => DialogContent;
  readonly isChanged?: () => boolean;
}

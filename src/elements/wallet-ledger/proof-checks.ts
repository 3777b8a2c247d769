import { nothing, type TemplateResult } from 'lit';
import type { Announcer } from '../../controllers/announcer.js';
import { copyToClipboard } from '../../ui/copy-id.js';
import { outcome } from '../shared/events.js';
import type { LedgerRow } from '../shared/wallet/ledger-kind.js';
import type { LedgerReader } from '../shared/wallet/ledger-reader.js';
import type { EntryContext } from './entry-columns.js';
import { Proof } from './proof.js';
import type { WalletLedger } from './wallet-ledger.js';

export interface ProofParts {
  /** The ledger that is shown, as far as it was read. */
  readonly reader: () => LedgerReader<LedgerRow> | undefined;
  readonly context: () => EntryContext;
  /** Reads it from its top again. */
  readonly recheck: () => Promise<void>;
}

export interface ProofChecks {
  readonly isBroken: boolean;
  /** What stands below an entry that doesn't hold. `below`: the entry that shows next. */
  renderBreak(row: LedgerRow, below: LedgerRow | undefined): TemplateResult | undefined;
  renderLine(): unknown;
}

/** The proof of the ledger that shows, and what can be done: check the rest, check again, copy what is wrong. */
export function proofChecks(
  host: WalletLedger,
  announcer: Announcer,
  { reader, context, recheck }: ProofParts,
): ProofChecks {
  const proof = new Proof();
  let checking = false;

  /** Credits have no balances that join. */
  const proven = () => (host.kind === 'credits' ? undefined : reader());

  const onCheckAgain = (): void => {
    void recheck().then(() => {
      host.renderRoot.querySelector<HTMLElement>('.heading')?.focus();
    });
  };

  const onCheckRest = (): void => {
    const rest = reader();
    if (!rest || checking) return;
    const update = () => {
      host.requestUpdate();
    };
    checking = true;
    update();
    void rest
      .readUntil(() => !host.isConnected, undefined, update)
      .then(
        () => {
          const text = host.renderRoot.querySelector('.proof > span')?.textContent;
          announcer.say(text?.replace(/\s+/g, ' ').trim() ?? '');
        },
        () => {
          announcer.say(context().localize.term('entriesFailed'));
        },
      )
      .finally(() => {
        checking = false;
        update();
      });
  };

  const onCopy = (details: string): void => {
    void copyToClipboard(details).then((done) => {
      announcer.say(context().localize.term(done ? 'copied' : 'copyFailed'));
      if (done) outcome(host, 'ce-copied', { kind: 'ledger-break' });
    });
  };

  return {
    get isBroken() {
      const rows = proven()?.rows;
      return rows !== undefined && !proof.of(rows).holds;
    },
    renderBreak(row, below) {
      const rows = proven()?.rows;
      return rows && proof.of(rows).renderBreak(row, below, context(), { onCopy, onCheckAgain });
    },
    renderLine() {
      const { rows = [], isWhole = false } = proven() ?? {};
      return rows.length
        ? proof.of(rows).renderLine(context(), { isWhole, checking, onRest: onCheckRest })
        : nothing;
    },
  };
}

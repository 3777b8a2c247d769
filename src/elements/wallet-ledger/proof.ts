import { css, html, nothing, type TemplateResult } from 'lit';
import { formatDay, parseDate } from '../../format/date.js';
import { formatMoney, readMinor } from '../../format/money.js';
import { formatCount } from '../../format/number.js';
import {
  verifyLedger,
  type LedgerBreakReason,
  type LedgerProof,
} from '../../format/verify-ledger.js';
import type { LedgerEntry } from '../../protocol/wallet.js';
import { warningIcon } from '../../ui/icons.js';
import { doneIcon } from '../../ui/status-icons.js';
import type { LedgerRow } from '../shared/wallet/ledger-kind.js';
import type { EntryContext } from './entry-columns.js';

export interface ProofActions {
  readonly onCopy: (details: string) => void;
  readonly onCheckAgain: () => void;
}

/** What was found out of the entries read so far, worked out once for each reading. */
export class Proof {
  #rows: readonly LedgerRow[] = [];
  #proof: LedgerProof = { verified: true, breaks: [] };
  #reasons = new Map<string, LedgerBreakReason>();

  /** Takes the entries of one wallet, newest first. */
  of(rows: readonly LedgerRow[]): this {
    if (rows !== this.#rows) {
      this.#rows = rows;
      this.#proof = verifyLedger(rows as readonly LedgerEntry[]);
      // An entry is named once, by what is said first of it.
      this.#reasons = new Map(
        this.#proof.breaks.toReversed().map(({ id, reason }) => [id, reason]),
      );
    }
    return this;
  }

  get holds(): boolean {
    return this.#proof.verified;
  }

  /** Below an entry that doesn't hold: what is wrong, in figures, and what to do. `below`: the entry that shows next. */
  renderBreak(
    row: LedgerRow,
    below: LedgerRow | undefined,
    context: EntryContext,
    actions: ProofActions,
  ): TemplateResult | undefined {
    const reason = this.#reasons.get(row.id);
    if (!reason) return undefined;
    const older = this.#rows[this.#rows.indexOf(row) + 1];
    const [title, text] = words(reason, row, older, below === older, context);
    return html`<div class="break">
      ${warningIcon}
      <p><strong>${title}</strong> ${text}</p>
      <span class="break-actions">
        <button type="button" @click=${() => actions.onCopy(details(reason, row, older))}>
          ${context.localize.term('copyDetails')}
        </button>
        <button type="button" @click=${actions.onCheckAgain}>
          ${context.localize.term('checkAgain')}
        </button>
      </span>
    </div>`;
  }

  /** How far the ledger was checked, and with what outcome. */
  renderLine(
    { localize: { term, lang }, zone }: EntryContext,
    { isWhole, checking, onRest }: { isWhole: boolean; checking: boolean; onRest: () => void },
  ): TemplateResult {
    const count = formatCount(this.#rows.length, lang);
    const last = parseDate(this.#rows.at(-1)?.created_at ?? null);
    const day = last ? formatDay(last, lang, zone) : '–';
    const bad = this.#reasons.size;
    const [title, text] = bad
      ? [
          term(
            'breaksFound',
            bad,
            [...this.#reasons.values()].every((reason) => reason === 'gap') ? 'gaps' : 'entries',
          ),
          term('breaksText', formatCount(this.#rows.length - bad, lang), count),
        ]
      : isWhole
        ? [term('verified'), term('verifiedAll', count)]
        : [term('verifiedTo', day), term('verifiedNewest', count)];
    return html`<p class="proof ${bad ? 'broken' : ''}" part="proof">
      ${bad ? warningIcon : doneIcon}
      <span
        ><strong>${title}</strong> ${text}
        ${
          isWhole
            ? nothing
            : checking
              ? html`<span class="checking">${term('checkingTo', day)}</span>`
              : html`<button type="button" class="link-button" @click=${onRest}>
                  ${term('checkRest')}
                </button>`
        }</span
      >
    </p>`;
  }
}

function words(
  reason: LedgerBreakReason,
  row: LedgerRow,
  older: LedgerRow | undefined,
  adjacent: boolean,
  { localize, kind, account }: EntryContext,
): [title: string, text: string] {
  const { term, lang } = localize;
  const say = (figure: LedgerRow['amount']) => kind.say(localize, account, figure);
  switch (reason) {
    case 'gap': {
      const ends = older?.after_balance ?? null;
      const difference =
        (readMinor(row.before_balance ?? '') ?? 0n) - (readMinor(ends ?? '') ?? 0n);
      const missing = formatMoney(difference, account.key, lang, { sign: 'never' });
      return [
        term(adjacent ? 'missingBetween' : 'missingBefore', missing),
        term('gapText', say(ends), say(row.before_balance)),
      ];
    }
    case 'sum': {
      const change = formatMoney(
        `${row.is_credit ? '' : '-'}${String(row.amount)}`,
        account.key,
        lang,
        { sign: 'always' },
      );
      return [
        term('sumBreak'),
        term('sumBreakText', say(row.before_balance), change, say(row.after_balance)),
      ];
    }
    case 'order':
      return [term('orderBreak'), term('orderBreakText')];
    case 'unreadable':
      return [term('unreadableBreak'), term('unreadableBreakText')];
  }
}

/** For a message to Dodo Payments: fields as they were recorded. */
function details(reason: LedgerBreakReason, row: LedgerRow, older: LedgerRow | undefined): string {
  const plain = ({ reason: _, ...fields }: LedgerRow) => fields;
  return JSON.stringify(
    { break: reason, newer: plain(row), older: older ? plain(older) : null },
    null,
    2,
  );
}

export const proofStyles = css`
  .table tbody tr.note {
    --_row: 46px;
  }

  tr.note td {
    padding-inline: 0;
    border-color: transparent;
    color: var(--_warning-ink);
  }

  tbody.rows tr.note > :first-child::before,
  tbody.rows tr.note:hover > :first-child::before {
    background: var(--_warning-surface);
    box-shadow: 0 0 0 var(--_cell-x) var(--_warning-surface);
  }

  tr:has(+ tr.note) > * {
    border-color: transparent;
  }

  .break {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 4px 12px;
  }

  .break svg,
  .proof svg {
    align-self: flex-start;
    margin-block-start: 0.2em;
  }

  .break p {
    flex: 1 1 320px;
    min-inline-size: 0;
    margin: 0;
    overflow-wrap: anywhere;
  }

  .break strong,
  .proof strong {
    font-weight: 600;
  }

  .break-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 18px;
  }

  .break button {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
    cursor: pointer;
  }

  .proof {
    display: flex;
    gap: 10px;
    flex: 1 1 320px;
    min-inline-size: 0;
    margin: 0;
    color: var(--_ink-2);
  }

  .proof strong {
    color: var(--_ink);
  }

  .proof > svg {
    color: var(--_positive-ink);
  }

  .proof.broken,
  .proof.broken :is(strong, svg) {
    color: var(--_warning-ink);
  }

  .checking {
    color: var(--_ink-3);
  }

  @container ce (width < 51.42em) {
    .table tbody tr.note {
      display: block;
      padding-block: 10px;
    }

    .table tbody tr.note td {
      display: block;
    }

    .break p {
      flex-basis: calc(100% - 28px);
    }

    .break-actions {
      padding-inline-start: 28px;
    }
  }

  @media (pointer: coarse) {
    .break button {
      min-block-size: 44px;
    }
  }

  @media (forced-colors: active) {
    .break {
      border: 1px solid;
      padding: 4px 8px;
    }
  }
`;

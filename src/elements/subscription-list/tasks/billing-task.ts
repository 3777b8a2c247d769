import { html } from 'lit';
import type { CustomerClient } from '../../../client/customer-client.js';
import { randomKey } from '../../../client/idempotency-key.js';
import { Attempt } from '../../../controllers/attempt.js';
import { Resource } from '../../../controllers/resource.js';
import { countriesIn } from '../../../format/country.js';
import {
  getBillingDetails,
  updateBillingDetails,
  type BillingChanges,
  type BillingDetails,
} from '../../../protocol/billing-details.js';
import type { Subscription } from '../../../protocol/subscription.js';
import { button } from '../../../ui/button.js';
import type { DialogContent } from '../../../ui/dialog-content.js';
import { selectField, textField, type TextField } from '../../../ui/field.js';
import { showMistakes } from '../../../ui/show-mistakes.js';
import { change, clientOf, renderAttempt } from '../../shared/subscription/change.js';
import { nameOf } from '../../shared/subscription/wording.js';
import type { SubscriptionDetail } from '../subscription-list.js';
import { billingChanges, billingDraft, type BillingDraft } from './billing-draft.js';
import type { Task, TaskContext } from './task.js';

export interface BillingDetailsDetail extends SubscriptionDetail {
  /** Names of what was changed, by upstream's words. */
  readonly fields: readonly (keyof BillingChanges)[];
}

type TextName = Exclude<keyof BillingDraft, 'country'>;

const FIELDS = [
  ['name', 'billingName', 'name'],
  ['business', 'businessName', 'organization'],
  ['taxId', 'billingTaxId', 'off'],
  ['street', 'billingStreet', 'street-address'],
  ['zipcode', 'billingZip', 'postal-code'],
  ['city', 'billingCity', 'address-level2'],
  ['state', 'billingState', 'address-level1'],
] as const satisfies readonly (readonly [TextName, string, TextField['autocomplete']])[];

const LENGTHS: Partial<Record<TextName, number>> = { taxId: 50 };

/** Whom a subscription's bills are addressed to. */
export class BillingTask implements Task {
  #context: TaskContext;
  #attempt: Attempt<BillingChanges, BillingDetails>;
  #details: Resource<readonly [CustomerClient], BillingDetails>;
  /** What was typed, over what is so. */
  #typed: Partial<BillingDraft> = {};
  #mistakes: Partial<Record<keyof BillingDraft, string>> = {};

  constructor(context: TaskContext) {
    this.#context = context;
    const { scope, session, params } = context;
    this.#details = new Resource<readonly [CustomerClient], BillingDetails>(scope, {
      args: () =>
        session.client && context.find(context.id) ? ([session.client] as const) : undefined,
      load: ([client], signal) => client.read(getBillingDetails, { params: params() }, { signal }),
    });
    this.#attempt = new Attempt(scope, (body: BillingChanges, idempotencyKey) =>
      clientOf(context).write(updateBillingDetails, { params: params(), body }, { idempotencyKey }),
    );
  }

  isChanged = (): boolean => Object.keys(this.#changes ?? {}).length > 0;

  content = (subscription: Subscription): DialogContent => {
    const { localize } = this.#context;
    const { term } = localize;
    const { state, busy } = this.#attempt;
    const isUnknown = state.status === 'unknown';
    return {
      title: term('billingDetails'),
      note: html`<bdi>${nameOf(subscription, localize)}</bdi>`,
      size: 500,
      level: 1,
      busy,
      ...(!isUnknown && {
        act: { label: term('billingSave'), disabled: !this.isChanged(), onAct: this.#act },
      }),
      body: html`${this.#renderForm(busy || isUnknown)}
      ${renderAttempt(this.#context, this.#attempt, this.#act)}`,
    };
  };

  get #known(): BillingDetails | undefined {
    const { state } = this.#details;
    return 'data' in state ? state.data : undefined;
  }

  get #draft(): BillingDraft | undefined {
    const known = this.#known;
    return known && { ...billingDraft(known), ...this.#typed };
  }

  get #changes(): BillingChanges | undefined {
    const known = this.#known;
    const draft = this.#draft;
    return known && draft && billingChanges(draft, known);
  }

  #renderForm(disabled: boolean): unknown {
    const { term, lang } = this.#context.localize;
    const draft = this.#draft;
    if (!draft) {
      return this.#details.state.status === 'error'
        ? html`<p class="task-text" role="alert">${term('detailsFailed')}</p>
            ${button(term('tryAgain'), () => void this.#details.reload())}`
        : html`<p class="task-text" aria-busy="true">${term('billingLoading')}</p>`;
    }
    const { isStaff } = this.#context.reader();
    const text = ([name, label, token]: (typeof FIELDS)[number]) =>
      textField({
        name,
        label: term(label),
        note: name === 'name' ? undefined : term('optional'),
        hint: name === 'business' ? term('businessNameHint') : undefined,
        error: this.#mistakes[name],
        value: draft[name],
        // What staff types is about somebody else.
        autocomplete: isStaff ? 'off' : token,
        maxlength: LENGTHS[name] ?? 255,
        required: name === 'name',
        disabled,
        onInput: (event) => {
          this.#take(name, (event.target as HTMLInputElement).value);
        },
      });
    const countries = countriesIn(lang);
    const isKnown = countries.some(({ value }) => value === draft.country);
    return html`<p class="task-text">${term('billingText')}</p>
      ${FIELDS.map(text)}
      ${selectField({
        name: 'country',
        label: term('billingCountry'),
        value: draft.country,
        options: isKnown
          ? countries
          : [{ value: draft.country, label: draft.country || '–' }, ...countries],
        error: this.#mistakes.country,
        disabled,
        onChange: (event) => {
          this.#take('country', (event.target as HTMLSelectElement).value);
        },
      })}`;
  }

  #take(name: keyof BillingDraft, value: string): void {
    this.#typed = { ...this.#typed, [name]: value };
    const { [name]: _, ...others } = this.#mistakes;
    this.#mistakes = others;
    this.#context.host.requestUpdate();
  }

  #act = (): void => {
    const context = this.#context;
    const draft = this.#draft;
    const input = this.#changes;
    if (!draft || !input) return;
    const { term } = context.localize;
    this.#mistakes = {
      ...(!draft.name.trim() && { name: term('billingNameMissing') }),
      ...(input.billing && !input.billing.country && { country: term('billingCountryMissing') }),
    };
    if (Object.keys(this.#mistakes).length) {
      context.host.requestUpdate();
      void showMistakes(context.host, context.localize, context.announcer);
      return;
    }
    void change(context, {
      attempt: this.#attempt,
      input,
      key: randomKey(),
      before: 'ce-billing-details-update',
      after: 'ce-billing-details-updated',
      detail: { fields: Object.keys(input) },
      done: () => term('billingSaved'),
    });
  };
}

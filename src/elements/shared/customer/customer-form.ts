import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { CustomerClient } from '../../../client/customer-client.js';
import type { Announcer } from '../../../controllers/announcer.js';
import type { AttemptState } from '../../../controllers/attempt.js';
import type { Localize } from '../../../controllers/localize.js';
import type { Customer } from '../../../protocol/customer.js';
import { type CustomerChanges } from '../../../protocol/one-customer.js';
import { blocks } from '../../../translations/en/blocks.js';
import { controls } from '../../../translations/en/controls.js';
import { people } from '../../../translations/en/people.js';
import { addEnglish } from '../../../translations/register.js';
import { attemptNote } from '../../../ui/attempt-note.js';
import { textField } from '../../../ui/field.js';
import { showMistakes } from '../../../ui/show-mistakes.js';
import {
  changesIn,
  customerDraft,
  mistakesIn,
  refusedIn,
  type CustomerDraft,
  type Mistakes,
} from './customer-draft.js';
import { metadataFields } from './metadata-fields.js';
import { sameEmail, type SameEmail } from './same-email.js';
import { signInFrom } from '../sign-in.js';

addEnglish(blocks);
addEnglish(controls);
addEnglish(people);

/** What the form needs of the element that it stands in. */
export type FormHost = LitElement & { rowHref: string };

export interface CustomerFormOptions {
  readonly client: () => CustomerClient | undefined;
  /** The merchant's metadata and a look for others with this e-mail are for staff. */
  readonly isStaff: () => boolean;
}

/** The fields about a customer: what is typed, what is wrong with it, and what came of sending it. */
export class CustomerForm {
  /** As they were when the form opened; undefined for a new one. */
  #customer: Customer | undefined;
  #draft: CustomerDraft = customerDraft();
  /** Fields that were left once: from then on their mistakes are told while typing. */
  #left = new Set<string>();
  #refused: Mistakes = {};
  #others: SameEmail;
  #host: FormHost;
  #localize: Localize;
  #announcer: Announcer;
  #options: CustomerFormOptions;

  constructor(
    host: FormHost,
    localize: Localize,
    announcer: Announcer,
    options: CustomerFormOptions,
  ) {
    this.#host = host;
    this.#localize = localize;
    this.#announcer = announcer;
    this.#options = options;
    this.#others = sameEmail(host, localize, announcer, this);
  }

  begin(customer?: Customer): void {
    this.#customer = customer;
    this.#draft = customerDraft(customer);
    this.#left.clear();
    this.#refused = {};
    this.#others.forget();
    this.#host.requestUpdate();
  }

  /** Whose details they are. */
  get customer(): Customer | undefined {
    return this.#customer;
  }

  get email(): string {
    return this.#draft.email.trim();
  }

  get changes(): CustomerChanges {
    return changesIn(this.#draft, this.#customer);
  }

  get isChanged(): boolean {
    return Object.keys(this.changes).length > 0;
  }

  /** Before sending: whether it can be sent. Otherwise mistakes are shown, and the first gets the focus. */
  check(): boolean {
    const wrong = Object.keys(mistakesIn(this.#draft, this.#customer));
    for (const name of wrong) this.#left.add(name);
    if (wrong.length) this.#show();
    return !wrong.length;
  }

  /** After sending: fields that were refused say so, and get the focus; or the way on, where one is offered. */
  take(state: AttemptState<unknown> | undefined): void {
    if (state?.status === 'failed') {
      this.#refused = refusedIn(state.error, this.#draft);
      this.#show();
    } else if (state?.status === 'unknown') {
      void this.#host.updateComplete.then(() => {
        this.#host.renderRoot.querySelector<HTMLElement>('.status-actions button')?.focus();
      });
    }
  }

  render(email: 'field' | 'text', disabled: boolean): TemplateResult {
    const { term } = this.#localize;
    const staff = this.#options.isStaff();
    const { name, phone } = this.#draft;
    // What staff types is about somebody else: the browser must not offer what is about them.
    const about = <T extends string>(token: T) => (staff ? 'off' : token);
    return html`<div class="customer-fields" @focusout=${this.#onLeave}>
      ${textField({
        name: 'name',
        label: term('name'),
        value: name,
        error: this.#mistake('name'),
        autocomplete: about('name'),
        required: true,
        disabled,
        onInput: this.#onInput,
      })}
      ${
        email === 'field'
          ? html`${textField({
              name: 'email',
              label: term('email'),
              type: 'email',
              value: this.#draft.email,
              error: this.#mistake('email'),
              hint:
                !staff && 'email' in this.changes && !this.#mistake('email')
                  ? term('emailLink')
                  : undefined,
              autocomplete: about('email'),
              required: true,
              disabled,
              onInput: this.#onInput,
            })}
            ${this.#others.render()}`
          : nothing
      }
      ${textField({
        name: 'phone',
        label: term('phone'),
        note: term('optional'),
        type: 'tel',
        value: phone,
        error: this.#mistake('phone'),
        autocomplete: about('tel'),
        disabled,
        onInput: this.#onInput,
      })}
      ${
        staff
          ? metadataFields(this.#localize, {
              rows: this.#draft.metadata,
              disabled,
              mistake: this.#mistake,
              onInput: this.#onInput,
              onAdd: this.#onAdd,
              onRemove: this.#onRemove,
            })
          : nothing
      }
    </div>`;
  }

  /** What came of sending it, if that is to be told; fields that were refused tell it themselves. */
  renderOutcome(state: AttemptState<unknown>, onCheck: () => void): unknown {
    if (state.status === 'failed' && Object.keys(this.#refused).length) return nothing;
    const { term } = this.#localize;
    const note = attemptNote(this.#localize, state, {
      failed: () => ({ title: term('notSaved'), text: term('notSavedText') }),
      onCheck,
      onSignIn: signInFrom(this.#host, this.#options.client()),
    });
    return html`<div class="form-note">${note}</div>`;
  }

  #mistake = (name: string): string | undefined => {
    const found =
      this.#refused[name] ??
      (this.#left.has(name) ? mistakesIn(this.#draft, this.#customer)[name] : undefined);
    if (found === undefined) return undefined;
    const { term } = this.#localize;
    return typeof found === 'number' ? term('textTooLong', found) : term(found);
  };

  #show(): void {
    this.#host.requestUpdate();
    void showMistakes(this.#host, this.#localize, this.#announcer);
  }

  #onInput = (event: Event): void => {
    const { name, value } = event.target as HTMLInputElement;
    const [, what, at] = /^(key|value)-(\d+)$/.exec(name) ?? [];
    const row = this.#draft.metadata[Number(at)];
    if (row) row[what as 'key' | 'value'] = value;
    else this.#draft[name as 'name' | 'email' | 'phone'] = value;
    const { [name]: _, ...refused } = this.#refused;
    this.#refused = refused;
    this.#host.requestUpdate();
  };

  #onLeave = ({ target }: FocusEvent): void => {
    if (!(target instanceof HTMLInputElement)) return;
    // An empty box that was only passed through is no mistake yet.
    if (target.value) this.#left.add(target.name);
    if (target.name === 'email') this.#lookForOthers();
    this.#host.requestUpdate();
  };

  #lookForOthers(): void {
    const client = this.#options.client();
    const wanted = this.changes.email && !mistakesIn(this.#draft, this.#customer).email;
    if (wanted && client && this.#options.isStaff()) void this.#others.look(client);
  }

  #onAdd = (): void => {
    this.#draft.metadata.push({ key: '', value: '' });
    this.#focusLater(`#field-key-${String(this.#draft.metadata.length - 1)}`);
  };

  #onRemove = (at: number): void => {
    this.#draft.metadata.splice(at, 1);
    // Rows are known by their place, which is now another's.
    this.#refused = {};
    this.#left.clear();
    const { length } = this.#draft.metadata;
    // Behind the row of their names.
    const next = String(Math.min(at, length - 1) + 2);
    this.#focusLater(length ? `.metadata-row:nth-of-type(${next}) button` : '.add-field');
  };

  #focusLater(selector: string): void {
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
    });
  }
}

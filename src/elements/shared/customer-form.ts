import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { CustomerClient } from '../../client/customer-client.js';
import type { Announcer } from '../../controllers/announcer.js';
import type { AttemptState } from '../../controllers/attempt.js';
import type { Localize } from '../../controllers/localize.js';
import { fillLink } from '../../format/link.js';
import { revealMarks } from '../../format/name.js';
import { listCustomers, type Customer } from '../../protocol/customer.js';
import { type CustomerChanges } from '../../protocol/one-customer.js';
import { blocks } from '../../translations/en/blocks.js';
import { controls } from '../../translations/en/controls.js';
import { people } from '../../translations/en/people.js';
import { addEnglish } from '../../translations/register.js';
import { attemptNote } from '../../ui/attempt-note.js';
import { fieldWords, textField } from '../../ui/field.js';
import { showMistakes } from '../../ui/show-mistakes.js';
import { clearIcon } from '../../ui/icons.js';
import {
  changesIn,
  customerDraft,
  METADATA_LIMIT,
  mistakesIn,
  refusedIn,
  type CustomerDraft,
  type Mistakes,
} from './customer-draft.js';
import { intent } from './events.js';
import { signInFrom } from './sign-in.js';

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
  #others: readonly Customer[] = [];
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
  }

  begin(customer?: Customer): void {
    this.#customer = customer;
    this.#draft = customerDraft(customer);
    this.#left.clear();
    this.#refused = {};
    this.#others = [];
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
            ${this.#renderOthers()}`
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
      ${staff ? this.#renderMetadata(disabled) : nothing}
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

  /** Others with the e-mail that is typed now. */
  get #sharing(): readonly Customer[] {
    const email = this.email.toLowerCase();
    return this.#others.filter((other) => other.email?.toLowerCase() === email);
  }

  #renderOthers(): unknown {
    const { term } = this.#localize;
    const { rowHref } = this.#host;
    const others = this.#sharing;
    if (!others.length) return nothing;
    return html`<div class="others">
      ${term('emailShared')}
      ${others.map(({ customer_id, name }) => {
        const href = rowHref && fillLink(rowHref, { customer_id });
        const label = html`<bdi
          >${term('openCustomerNamed', name?.trim() ? revealMarks(name) : customer_id)}</bdi
        >`;
        const onClick = (event: Event) => {
          const opens = intent(this.#host, 'ce-row-open', { customerId: customer_id });
          if (!opens) event.preventDefault();
        };
        return href
          ? html`<a class="link-button" href=${href} @click=${onClick}>${label}</a>`
          : html`<button type="button" class="link-button" @click=${onClick}>${label}</button>`;
      })}
    </div>`;
  }

  #renderMetadata(disabled: boolean): TemplateResult {
    const { term } = this.#localize;
    const { metadata } = this.#draft;
    const full = metadata.length >= METADATA_LIMIT;
    const box = (name: string, label: string, value: string) =>
      html`<input
        class="field-box"
        part="field-box"
        id="field-${name}"
        name=${name}
        aria-label=${label}
        aria-invalid=${this.#mistake(name) ? 'true' : nothing}
        aria-describedby=${this.#mistake(name) ? `field-${name}-error` : nothing}
        autocomplete="off"
        ?disabled=${disabled}
        .value=${value}
        @input=${this.#onInput}
      />`;
    return html`<fieldset class="field metadata">
      <legend class="field-label">
        <span class="field-name">${term('metadataTerm')}</span>
        <span class="field-note">${term('optional')}</span>
      </legend>
      ${
        metadata.length
          ? html`<div class="metadata-row field-note" aria-hidden="true">
              <span>${term('fieldName')}</span><span>${term('fieldValue')}</span>
            </div>`
          : nothing
      }
      ${metadata.map(({ key, value }, at) => {
        const [keyName, valueName] = [`key-${String(at)}`, `value-${String(at)}`];
        const number = String(at + 1);
        return html`<div class="metadata-row">
            ${box(keyName, `${term('fieldName')} ${number}`, key)}
            ${box(valueName, `${term('fieldValue')} ${number}`, value)}
            <button
              type="button"
              class="icon-button"
              aria-label=${term('removeField', key || number)}
              ?disabled=${disabled}
              @click=${() => {
                this.#remove(at);
              }}
            >
              ${clearIcon}
            </button>
          </div>
          ${[keyName, valueName].map((name) =>
            fieldWords({ name, label: '', error: this.#mistake(name) }),
          )}`;
      })}
      <button
        type="button"
        class="link-button add-field"
        ?disabled=${disabled || full}
        @click=${this.#onAdd}
      >
        ${term('addField')}
      </button>
      ${full ? html`<span class="field-note">${term('metadataFull')}</span>` : nothing}
    </fieldset>`;
  }

  #mistake(name: string): string | undefined {
    const found =
      this.#refused[name] ??
      (this.#left.has(name) ? mistakesIn(this.#draft, this.#customer)[name] : undefined);
    if (found === undefined) return undefined;
    const { term } = this.#localize;
    return typeof found === 'number' ? term('textTooLong', found) : term(found);
  }

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
    if (target.name === 'email') void this.#lookForOthers();
    this.#host.requestUpdate();
  };

  /** Others with this e-mail are told and not forbidden. That it can't be found out is no matter. */
  async #lookForOthers(): Promise<void> {
    const client = this.#options.client();
    const { email } = this;
    const wanted = email && this.changes.email && !mistakesIn(this.#draft, this.#customer).email;
    if (!wanted || !client || !this.#options.isStaff()) return;
    const query = { search: email, page_size: 5 };
    const found = await client.read(listCustomers, { query }).catch(() => undefined);
    if (!found) return;
    const own = this.#customer?.customer_id;
    this.#others = found.items.filter(({ customer_id }) => customer_id !== own);
    this.#host.requestUpdate();
    const { length } = this.#sharing;
    if (length) this.#announcer.say(`${this.#localize.term('emailShared')} ${String(length)}`);
  }

  #onAdd = (): void => {
    this.#draft.metadata.push({ key: '', value: '' });
    this.#focusLater(`#field-key-${String(this.#draft.metadata.length - 1)}`);
  };

  #remove(at: number): void {
    this.#draft.metadata.splice(at, 1);
    // Rows are known by their place, which is now another's.
    this.#refused = {};
    this.#left.clear();
    const { length } = this.#draft.metadata;
    // Behind the row of their names.
    const next = String(Math.min(at, length - 1) + 2);
    this.#focusLater(length ? `.metadata-row:nth-of-type(${next}) button` : '.add-field');
  }

  #focusLater(selector: string): void {
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
    });
  }
}

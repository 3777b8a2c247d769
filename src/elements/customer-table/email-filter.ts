import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Localize } from '../../controllers/localize.js';
import type { ActiveFilter } from '../../ui/filter-chips.js';
import { textField } from '../../ui/field.js';
import { downIcon } from '../../ui/icons.js';
import { Popover } from '../../ui/popover.js';

/** "Email ▾": the one address that a list is narrowed to. Upstream finds whole ones only. */
export class EmailFilter {
  #host: ReactiveControllerHost & HTMLElement;
  #localize: Localize;
  #onChange: (email: string | undefined) => void;
  #popover: Popover;
  #wrong = false;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    localize: Localize,
    onChange: (email: string | undefined) => void,
  ) {
    this.#host = host;
    this.#localize = localize;
    this.#onChange = onChange;
    this.#popover = new Popover(host, 'start');
  }

  /** Opens it below another button, where its own has no room. */
  open(button: HTMLElement): void {
    this.#popover.open('email', button);
  }

  render(email = ''): TemplateResult {
    const { term } = this.#localize;
    if (this.#popover.openKey === undefined) this.#wrong = false;
    return html`${this.#popover.button({
      key: 'email',
      content: html`${term('email')} ${downIcon}`,
      look: 'button filter-button',
      part: 'filter-button',
    })}${this.#popover.render(() => ({
      title: term('email'),
      body: html`<form class="email-filter" novalidate @submit=${this.#onSubmit}>
        ${textField({
          name: 'email-filter',
          label: term('email'),
          type: 'email',
          hint: term('emailFilterHint'),
          error: this.#wrong ? term('emailFilterWrong') : undefined,
          maxlength: 254,
          value: email,
          onInput: () => undefined,
        })}
        <button class="button">${term('apply')}</button>
      </form>`,
    }))}`;
  }

  active(email: string | undefined): ActiveFilter[] {
    if (!email) return [];
    const onRemove = () => this.#onChange(undefined);
    return [{ key: 'email', label: this.#localize.term('email'), value: email, onRemove }];
  }

  #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const box = (event.currentTarget as HTMLFormElement).querySelector('input');
    const email = box?.value.trim() ?? '';
    this.#wrong = email !== '' && !/^[^\s@]+@[^\s@]+$/.test(email);
    if (this.#wrong) {
      this.#host.requestUpdate();
      box?.focus();
      return;
    }
    this.#popover.close();
    this.#onChange(email || undefined);
  };
}

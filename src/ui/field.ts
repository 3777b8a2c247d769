import { html, nothing, type TemplateResult } from 'lit';
import { downIcon } from './icons.js';
import { failedIcon } from './status-icons.js';

/** What every field has. Its names and ids hold in one element, so `name` must be its only one. */
export interface Field {
  readonly name: string;
  readonly label: string;
  /** Behind the label: "optional". */
  readonly note?: string | undefined;
  /** Below the box: what to enter. */
  readonly hint?: string | undefined;
  /** What is wrong with what was entered. */
  readonly error?: string | undefined;
  readonly disabled?: boolean;
}

export interface TextField extends Field {
  readonly value: string;
  readonly onInput: (event: InputEvent) => void;
  readonly type?: 'text' | 'email' | 'tel' | 'url';
  readonly inputmode?: 'text' | 'decimal' | 'numeric' | 'email' | 'tel';
  /** A token of HTML's list for what is about the reader; `off` for all else. */
  readonly autocomplete?:
    | 'name'
    | 'email'
    | 'tel'
    | 'organization'
    | 'street-address'
    | 'postal-code'
    | 'address-level1'
    | 'address-level2'
    | 'off';
  readonly maxlength?: number;
  readonly required?: boolean;
  /** `money`: digits at the end of the box. */
  readonly look?: 'money';
}

export interface TextArea extends Field {
  readonly value: string;
  readonly onInput: (event: InputEvent) => void;
  readonly maxlength?: number;
}

export interface SelectField extends Field {
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (event: Event) => void;
}

/** A box for one line. It holds the value that it is given, and tells of each change to it. */
export function textField(field: TextField): TemplateResult {
  const { name, type = 'text', look } = field;
  return labelled(
    field,
    html`<input
      id="field-${name}"
      class="field-box ${look ?? ''}"
      part="field-box"
      name=${name}
      type=${type}
      inputmode=${field.inputmode ?? nothing}
      autocomplete=${field.autocomplete ?? 'off'}
      maxlength=${field.maxlength ?? nothing}
      ?disabled=${field.disabled}
      aria-required=${field.required ? 'true' : nothing}
      aria-invalid=${field.error ? 'true' : nothing}
      aria-describedby=${describedBy(field)}
      .value=${field.value}
      @input=${field.onInput}
    />`,
  );
}

/** A box for several lines. */
export function textArea(field: TextArea): TemplateResult {
  return labelled(
    field,
    html`<textarea
      id="field-${field.name}"
      class="field-box"
      part="field-box"
      name=${field.name}
      rows="3"
      maxlength=${field.maxlength ?? nothing}
      ?disabled=${field.disabled}
      aria-invalid=${field.error ? 'true' : nothing}
      aria-describedby=${describedBy(field)}
      .value=${field.value}
      @input=${field.onInput}
    ></textarea>`,
  );
}

/** A choice of one by the browser's own list, which phones show in their way. */
export function selectField(field: SelectField): TemplateResult {
  return labelled(
    field,
    html`<span class="field-select">
      <select
        id="field-${field.name}"
        class="field-box"
        part="field-box"
        name=${field.name}
        ?disabled=${field.disabled}
        aria-invalid=${field.error ? 'true' : nothing}
        aria-describedby=${describedBy(field)}
        @change=${field.onChange}
      >
        ${field.options.map(
          ({ value, label }) =>
            html`<option .value=${value} ?selected=${value === field.value}>${label}</option>`,
        )}
      </select>
      ${downIcon}
    </span>`,
  );
}

/** Label, box and words below it. */
function labelled(field: Field, box: TemplateResult): TemplateResult {
  return html`<div class="field" part="field">
    <label class="field-label" for="field-${field.name}">${labelText(field)}</label>
    ${box} ${fieldWords(field)}
  </div>`;
}

/** A field's words and the note behind them, for a label or a legend. */
export function labelText({ label, note }: Pick<Field, 'label' | 'note'>): TemplateResult {
  return html`<span class="field-name">${label}</span>${
      note ? html` <span class="field-note">${note}</span>` : nothing
    }`;
}

/** Hint and error. The error's place is there before its words are, so that it is read with the field. */
export function fieldWords({ name, hint, error }: Field): TemplateResult {
  return html`${hint ? html`<p id="field-${name}-hint" class="field-hint">${hint}</p>` : nothing}${
    error
      ? html`<p id="field-${name}-error" class="field-error">${failedIcon}<span>${error}</span></p>`
      : nothing
  }`;
}

/** The ids of what `fieldWords` shows, what is wrong first: a value for `aria-describedby`. */
export function describedBy({ name, hint, error }: Field): string | typeof nothing {
  const ids = [error && `field-${name}-error`, hint && `field-${name}-hint`].filter(Boolean);
  return ids.length ? ids.join(' ') : nothing;
}

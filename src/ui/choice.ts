import { html, nothing, type TemplateResult } from 'lit';
import { describedBy, fieldWords, labelText, type Field } from './field.js';

export interface Checkbox extends Field {
  readonly checked: boolean;
  readonly onChange: (event: Event) => void;
}

export interface RadioOption {
  readonly value: string;
  readonly label: string;
  /** Below the label: what follows from this choice. */
  readonly text?: unknown;
  /** At the end of the line: a figure. */
  readonly figure?: unknown;
  readonly disabled?: boolean;
}

export interface RadioGroup extends Field {
  readonly value: string | undefined;
  readonly options: readonly RadioOption[];
  readonly onChange: (event: Event) => void;
  /** `rows` parts the options by lines; `columns` lays short ones side by side; `line` in one line. */
  readonly look?: 'rows' | 'columns' | 'line';
  /** The label is spoken only: the dialog's title says it already. */
  readonly hideLabel?: boolean;
}

/** A box to tick, with what it means beside it. */
export function checkbox(field: Checkbox): TemplateResult {
  const { name, note, checked, disabled, error, onChange } = field;
  return html`<div class="field" part="field">
    <label class="choice">
      <input
        type="checkbox"
        id="field-${name}"
        class="tick"
        name=${name}
        .checked=${checked}
        ?disabled=${disabled}
        aria-invalid=${error ? 'true' : nothing}
        aria-describedby=${describedBy(field)}
        @change=${onChange}
      />
      <span class="choice-label field-name">${field.label}</span>
      ${note ? html`<span class="choice-figure field-note">${note}</span>` : nothing}
    </label>
    ${fieldWords(field)}
  </div>`;
}

/** One of several. */
export function radioGroup(field: RadioGroup): TemplateResult {
  const { name, hideLabel, error, look = 'rows' } = field;
  return html`<fieldset
    class="field choices"
    part="field"
    role="radiogroup"
    aria-invalid=${error ? 'true' : nothing}
    aria-describedby=${describedBy(field)}
    ?disabled=${field.disabled}
  >
    <legend class=${hideLabel ? 'visually-hidden' : 'field-label'}>${labelText(field)}</legend>
    <div class="choices-${look}">
      ${field.options.map(
        (option) =>
          html`<label class="choice ${option.text ? 'told' : ''}">
            <input
              type="radio"
              class="tick"
              name=${name}
              .value=${option.value}
              .checked=${option.value === field.value}
              ?disabled=${option.disabled}
              @change=${field.onChange}
            />
            <span class="choice-label">
              <span class="choice-name">${option.label}</span>
              ${option.text ? html`<span class="choice-text">${option.text}</span>` : nothing}
            </span>
            ${option.figure ? html`<span class="choice-figure">${option.figure}</span>` : nothing}
          </label>`,
      )}
    </div>
    ${fieldWords(field)}
  </fieldset>`;
}

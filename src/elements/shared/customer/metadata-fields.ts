import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../../../controllers/localize.js';
import { fieldWords } from '../../../ui/field.js';
import { clearIcon } from '../../../ui/icons.js';
import { METADATA_LIMIT, type MetadataRow } from './customer-draft.js';

/** Boxes are named by their place: `key-0` and `value-0` are the first row's. */
export interface MetadataFields {
  readonly rows: readonly MetadataRow[];
  readonly disabled: boolean;
  readonly mistake: (name: string) => string | undefined;
  readonly onInput: (event: Event) => void;
  readonly onAdd: () => void;
  readonly onRemove: (at: number) => void;
}

/** The merchant's own fields of a customer: a row for each name and value. */
export function metadataFields(
  { term }: Localize,
  { rows, disabled, mistake, onInput, onAdd, onRemove }: MetadataFields,
): TemplateResult {
  const full = rows.length >= METADATA_LIMIT;
  const box = (name: string, label: string, value: string) =>
    html`<input
      class="field-box"
      part="field-box"
      id="field-${name}"
      name=${name}
      aria-label=${label}
      aria-invalid=${mistake(name) ? 'true' : nothing}
      aria-describedby=${mistake(name) ? `field-${name}-error` : nothing}
      autocomplete="off"
      ?disabled=${disabled}
      .value=${value}
      @input=${onInput}
    />`;
  return html`<fieldset class="field metadata">
    <legend class="field-label">
      <span class="field-name">${term('metadataTerm')}</span>
      <span class="field-note">${term('optional')}</span>
    </legend>
    ${
      rows.length
        ? html`<div class="metadata-row field-note" aria-hidden="true">
            <span>${term('fieldName')}</span><span>${term('fieldValue')}</span>
          </div>`
        : nothing
    }
    ${rows.map(({ key, value }, at) => {
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
              onRemove(at);
            }}
          >
            ${clearIcon}
          </button>
        </div>
        ${[keyName, valueName].map((name) => fieldWords({ name, label: '', error: mistake(name) }))}`;
    })}
    <button
      type="button"
      class="link-button add-field"
      ?disabled=${disabled || full}
      @click=${onAdd}
    >
      ${term('addField')}
    </button>
    ${full ? html`<span class="field-note">${term('metadataFull')}</span>` : nothing}
  </fieldset>`;
}

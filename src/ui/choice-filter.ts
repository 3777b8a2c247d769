import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Localize } from '../controllers/localize.js';
import { filters } from '../translations/en/filters.js';
import { addEnglish } from '../translations/register.js';
import type { ActiveFilter } from './filter-chips.js';
import { downIcon } from './icons.js';
import { Menu, type MenuItem } from './menu.js';

addEnglish(filters);

export interface FilterChoice {
  /** Upstream's word, as `succeeded`. */
  readonly value: string;
  readonly label: string;
}

export interface ChoiceFilterOptions {
  /** The only one of its name in the element: "status". */
  readonly name: string;
  /** On the button, and before the choice on its chip. Asked for anew, since the language may change. */
  readonly label: () => string;
  readonly choices: () => readonly FilterChoice[];
  /** Several choices may hold together. Upstream's lists take one. */
  readonly several?: boolean;
  /** By hand; empty when nothing is left out. */
  readonly onChange: (values: readonly string[]) => void;
}

/** "Status ▾": what a list is narrowed to, out of a few choices. */
export class ChoiceFilter {
  #localize: Localize;
  #options: ChoiceFilterOptions;
  #menu: Menu;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    localize: Localize,
    options: ChoiceFilterOptions,
  ) {
    this.#localize = localize;
    this.#options = options;
    this.#menu = new Menu(host, 'start');
  }

  render(values: readonly string[]): TemplateResult {
    const { name, label } = this.#options;
    return html`${this.#menu.button({
      key: name,
      content: html`${label()} ${downIcon}`,
      look: 'button filter-button',
      part: 'filter-button',
    })}${this.#menu.render(label(), () => this.#groups(values))}`;
  }

  /** A chip for each choice, for the row of those that are on. */
  active(values: readonly string[]): ActiveFilter[] {
    const { name, label, choices, onChange } = this.#options;
    return values.map((value) => ({
      key: `${name} ${value}`,
      label: label(),
      // One that is newer than this kit still shows.
      value: choices().find((choice) => choice.value === value)?.label ?? value,
      onRemove: () => onChange(values.filter((other) => other !== value)),
    }));
  }

  #groups(values: readonly string[]): MenuItem[][] {
    const { choices, several, onChange } = this.#options;
    const items = choices().map(({ value, label }): MenuItem => {
      const checked = values.includes(value);
      return {
        label,
        checked,
        several: several === true,
        onSelect: () => {
          if (!several) onChange([value]);
          else onChange(checked ? values.filter((other) => other !== value) : [...values, value]);
        },
      };
    });
    if (several) return [items];
    const all = {
      label: this.#localize.term('all'),
      checked: values.length === 0,
      onSelect: () => onChange([]),
    };
    return [[all, ...items]];
  }
}

import { html, nothing, type TemplateResult } from 'lit';
import type { Announcer } from '../../../controllers/announcer.js';
import type { Localize } from '../../../controllers/localize.js';
import { selectField, textField } from '../../../ui/field.js';
import { intent } from '../../shared/events.js';
import { reportLine } from './report-line.js';
import type { ReportBuilder } from '../report-builder.js';
import { readReports, writeReports, type ReportDefinition } from '../run/saved-reports.js';

export interface PreferenceDetail {
  readonly key: 'reports';
  /** All of them as one text; to be given back as the property `reports`. */
  readonly value: string;
}

interface ShelfOptions {
  /** Kinds of the sources that there are. */
  readonly kinds: () => readonly string[];
  /** The draft, as a definition of that name. */
  readonly definition: (name: string) => ReportDefinition;
  readonly onChoose: (definition: ReportDefinition) => void;
  readonly focus: (selector: string) => void;
}

/** Saved reports: choosing, naming, saving and deleting. The page keeps them. */
export class ReportShelf {
  /** Name of the saved report that the draft began as. */
  name = '';
  #host: ReportBuilder;
  #localize: Localize;
  #announcer: Announcer;
  #options: ShelfOptions;
  /** What is typed as a name; undefined while nobody saves. */
  #naming: { name: string; wrong: boolean } | undefined;

  constructor(
    host: ReportBuilder,
    localize: Localize,
    announcer: Announcer,
    options: ShelfOptions,
  ) {
    this.#host = host;
    this.#localize = localize;
    this.#announcer = announcer;
    this.#options = options;
  }

  /** Below the dialog's title. */
  get note(): string | undefined {
    const { term } = this.#localize;
    if (!this.name) return undefined;
    return term(this.#isChanged ? 'reportSavedChanged' : 'reportSavedAs', this.name);
  }

  stopNaming(): void {
    this.#naming = undefined;
  }

  renderButtons(disabled: boolean): TemplateResult {
    const { term } = this.#localize;
    return html`<button
        type="button"
        class="button quiet"
        part="button"
        name="save-as"
        ?disabled=${disabled}
        @click=${this.#onSaveAs}
      >
        ${term('reportSaveAs')}
      </button>
      ${
        this.name
          ? html`<button
              type="button"
              class="button"
              part="button"
              name="save"
              ?disabled=${disabled || !this.#isChanged}
              @click=${this.#onSave}
            >
              ${term('reportSave')}
            </button>`
          : nothing
      }`;
  }

  get #reports(): ReportDefinition[] {
    const kinds = this.#options.kinds();
    return readReports(this.#host.reports).filter(({ source }) => kinds.includes(source));
  }

  render(): unknown {
    const { term } = this.#localize;
    const reports = this.#reports;
    const naming = this.#naming;
    if (naming) {
      return reportLine(
        term('reportSavedOnes'),
        html`<div class="report-wrap" @keydown=${this.#onNameKey}>
          ${textField({
            name: 'report-name',
            label: term('reportName'),
            value: naming.name,
            maxlength: 100,
            error: naming.wrong ? term('nameEmpty') : undefined,
            onInput: (event) => {
              this.#naming = { name: (event.target as HTMLInputElement).value, wrong: false };
              this.#host.requestUpdate();
            },
          })}
          <button type="button" class="button" name="name-save" @click=${this.#onNamed}>
            ${term('reportSave')}
          </button>
          <button type="button" class="text-button" @click=${this.#onNameCancel}>
            ${term('cancel')}
          </button>
        </div>`,
      );
    }
    if (!reports.length) return nothing;
    return reportLine(
      term('reportSavedOnes'),
      html`<div class="report-wrap">
        ${selectField({
          name: 'saved',
          label: term('reportSavedOnes'),
          value: this.name,
          options: [
            { value: '', label: term('reportNew') },
            ...reports.map(({ name }) => ({ value: name, label: name })),
          ],
          onChange: this.#onChoose,
        })}
        ${
          this.name
            ? html`<button type="button" class="text-button" name="delete" @click=${this.#onDelete}>
                ${term('reportDelete', this.name)}
              </button>`
            : nothing
        }
      </div>`,
    );
  }

  get #isChanged(): boolean {
    const saved = this.#reports.find(({ name }) => name === this.name);
    const own = this.#options.definition(this.name);
    return !saved || writeReports([saved]) !== writeReports([own]);
  }

  #onSaveAs = (): void => {
    this.#naming = { name: this.name, wrong: false };
    this.#options.focus('[name="report-name"]');
  };

  #onNameCancel = (): void => {
    this.#naming = undefined;
    this.#options.focus('[name="save-as"]');
  };

  #onNameKey = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === 'Escape') this.#onNameCancel();
    else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) this.#onNamed();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  #onNamed = (): void => {
    const name = this.#naming?.name.trim() ?? '';
    if (!name) {
      this.#naming = { name, wrong: true };
      this.#options.focus('[name="report-name"]');
      return;
    }
    this.#naming = undefined;
    this.#store(name);
    this.#options.focus('[name="save-as"]');
  };

  #onSave = (): void => {
    this.#store(this.name);
    this.#options.focus('[name="save-as"]');
  };

  #onChoose = (event: Event): void => {
    const name = (event.target as HTMLSelectElement).value;
    const saved = this.#reports.find((one) => one.name === name);
    this.name = name;
    if (saved) this.#options.onChoose(saved);
    this.#host.requestUpdate();
  };

  #onDelete = (): void => {
    const name = this.name;
    const others = readReports(this.#host.reports).filter((one) => !this.#isOne(one, name));
    if (!this.#keep(others)) return;
    this.name = '';
    this.#announcer.say(this.#localize.term('reportDeleted', name));
    this.#options.focus('[name="saved"], [name="save-as"]');
  };

  #store(name: string): void {
    const definition = this.#options.definition(name);
    const all = readReports(this.#host.reports);
    const at = all.findIndex((one) => this.#isOne(one, name));
    if (at < 0) all.push(definition);
    else all[at] = definition;
    if (!this.#keep(all)) return;
    this.name = name;
    this.#announcer.say(this.#localize.term('reportStored', name));
  }

  #isOne({ name, source }: ReportDefinition, wanted: string): boolean {
    return name === wanted && this.#options.kinds().includes(source);
  }

  /** The page keeps them: definitions only, never a row. */
  #keep(reports: readonly ReportDefinition[]): boolean {
    const detail: PreferenceDetail = { key: 'reports', value: writeReports(reports) };
    if (!intent(this.#host, 'ce-preference-change', detail)) return false;
    this.#host.reports = detail.value;
    return true;
  }
}

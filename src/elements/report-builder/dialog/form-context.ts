import type { Announcer } from '../../../controllers/announcer.js';
import type { Localize } from '../../../controllers/localize.js';
import type { ReportBuilder } from '../report-builder.js';
import type { Draft } from './report-draft.js';

/** What the parts of the form share. */
export interface FormContext {
  readonly host: ReportBuilder;
  readonly localize: Localize;
  readonly announcer: Announcer;
  readonly onChange: (changes: Partial<Draft>) => void;
  /** Text above a column, for readers. */
  readonly header: (key: string) => string;
  /** Focuses what there will be after an update. */
  readonly focus: (selector: string) => Promise<void>;
}

export const METADATA = 'metadata.';

export const valueOf = (event: Event): string => (event.target as HTMLInputElement).value;

export const isBox = (event: Event): boolean => event.target instanceof HTMLInputElement;

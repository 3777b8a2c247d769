import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Localize } from '../../controllers/localize.js';
import { ChoiceFilter, type ChoiceFilterOptions } from '../../ui/choice-filter.js';
import { DateFilter, type DateFilterOptions } from '../../ui/date-filter.js';
import { FilterChips } from '../../ui/filter-chips.js';

/** A list whose properties say what it is narrowed to, so that pages and addresses can. */
type FilterHost = ReactiveControllerHost &
  HTMLElement & { readonly from: string; readonly to: string };

export interface ListFilterOptions<Property extends string> extends Pick<
  ChoiceFilterOptions,
  'name' | 'label' | 'choices'
> {
  /** The host's property for the choice. */
  readonly property: Property;
  /** The choice that is asked for; empty for all. */
  readonly chosen: () => string;
  readonly dates: Pick<DateFilterOptions, 'label' | 'zone'>;
  /** By hand; the host begins at its first page then. */
  readonly onChange: () => void;
}

export interface ListFilters {
  /** Whether any row may be left out. */
  readonly areOn: boolean;
  /** Their buttons. */
  render(): TemplateResult;
  /** The row of those that are on. */
  renderChips(): unknown;
  /** Takes all away. */
  readonly clear: () => void;
}

/** What a list is narrowed to: one choice out of a few, and days. */
export function listFilters<Property extends string>(
  host: FilterHost & Readonly<Record<NoInfer<Property>, string>>,
  localize: Localize,
  options: ListFilterOptions<Property>,
): ListFilters {
  const { property, chosen, onChange } = options;
  const narrow = (filters: object) => {
    Object.assign(host, filters, { page: 0 });
    onChange();
  };
  const clear = () => narrow({ [property]: '', from: '', to: '' });
  const choice = new ChoiceFilter(host, localize, {
    ...options,
    onChange: ([value = '']) => narrow({ [property]: value }),
  });
  const dates = new DateFilter(host, localize, {
    ...options.dates,
    onChange: ({ from, to }) => narrow({ from: from ?? '', to: to ?? '' }),
  });
  const chips = new FilterChips(host, localize, clear);
  const values = () => [chosen()].filter(Boolean);
  return {
    get areOn() {
      return Boolean(chosen() || host.from || host.to);
    },
    render: () => html`${choice.render(values())} ${dates.render(host)}`,
    renderChips: () => chips.render([...choice.active(values()), ...dates.active(host)]),
    clear,
  };
}

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { waitFor } from 'storybook/test';
import type { ReportBuilder } from '../src/index.js';
import { stackOf, type StackParameter } from './support/stack/with-stack.js';

interface Args {
  open?: boolean;
  from?: string;
  to?: string;
  columns?: string;
  format?: string;
  maxRows?: number;
  filters?: Readonly<Record<string, string>>;
  ids?: readonly string[];
  rows?: readonly object[];
  reports?: string;
}

const stack = (options: StackParameter) => ({ stack: options });

const SAVED = JSON.stringify({
  v: 1,
  reports: [
    {
      name: 'Monthly customers',
      source: 'customers',
      columns: ['name', 'customer_id', 'email', 'created_at'],
      filters: {},
      dates: 'last-month',
      format: 'csv',
      headers: 'readable',
    },
  ],
});

const meta: Meta<Args> = {
  title: 'report-builder',
  component: 'report-builder',
  // A dialog covers the page, so each needs a page of its own.
  tags: ['!autodocs'],
  args: { open: true, from: '2025-01-17', to: '2025-10-31' },
  argTypes: {
    format: { control: 'select', options: ['csv', 'xlsx', 'json', 'jsonl'] },
    filters: { control: 'object' },
    ids: { control: false },
    rows: { control: false },
    reports: { control: 'text' },
  },
  render: (args) => html`
    <report-builder
      from=${ifDefined(args.from)}
      to=${ifDefined(args.to)}
      columns=${ifDefined(args.columns)}
      format=${ifDefined(args.format)}
      max-rows=${ifDefined(args.maxRows)}
      ?open=${args.open}
      .filters=${args.filters ?? {}}
      .ids=${args.ids ?? []}
      .rows=${args.rows ?? []}
      .reports=${args.reports ?? ''}
      ><button slot="button">Build report</button></report-builder
    >
  `,
};

export default meta;

type Story = StoryObj<Args>;

function builderIn(canvasElement: HTMLElement): ReportBuilder {
  const builder = canvasElement.querySelector('report-builder');
  if (!builder) throw new Error('There is no report-builder');
  return builder;
}

function find(builder: ReportBuilder, selector: string): HTMLElement {
  const found = builder.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector}`);
  return found;
}

const preview = (builder: ReportBuilder) =>
  waitFor(() => find(builder, '.report-preview[aria-busy=false]'), { timeout: 15_000 });

const become = (builder: ReportBuilder, status: string) =>
  waitFor(
    () => {
      if (builder.status !== status) throw new Error(`The report is not ${status}`);
    },
    { timeout: 15_000 },
  );

/** Opens it, presses Download, and waits for a state. Nobody may be asked for a file here. */
function runs(
  status: string,
  fault?: Parameters<ReturnType<typeof stackOf>['sandbox']['fault']>[0],
) {
  return async ({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> => {
    const builder = builderIn(canvasElement);
    await preview(builder);
    if (fault) stackOf(canvasElement).sandbox.fault(fault);
    Object.assign(window, { showSaveFilePicker: undefined });
    find(builder, '[data-act=second]').click();
    await become(builder, status);
  };
}

const shows = async ({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> => {
  await preview(builderIn(canvasElement));
};

/** Nothing but the page's own button. */
export const Closed: Story = { args: { open: false } };

export const Open: Story = { play: shows };

/** With a page and selected rows beside it, a filter and a saved report. */
export const Everything: Story = {
  args: {
    filters: { search: 'a', 'metadata.plan': 'studio' },
    ids: ['cus_1', 'cus_2', 'cus_3'],
    rows: [{ customer_id: 'cus_1', name: 'Kite Labs' }],
    reports: SAVED,
  },
  play: shows,
};

export const Empty: Story = { parameters: stack({ customers: 0 }), play: shows };

/** The bar measures the days, for nobody tells how many rows there will be. */
export const Running: Story = {
  play: runs('running', { match: 'GET /customers', kind: 'stall' }),
};

/** Closed while it runs: a line in the element's place. */
export const RunningClosed: Story = {
  play: async (context) => {
    await Running.play?.(context);
    const builder = builderIn(context.canvasElement);
    builder.close();
    await waitFor(() => find(builder, '.report-line'));
  },
};

/** There may be more rows than was agreed to. */
export const Interrupted: Story = { args: { maxRows: 100 }, play: runs('interrupted') };

export const Done: Story = { parameters: stack({ customers: 40 }), play: runs('done') };

export const Stopped: Story = {
  play: async (context) => {
    await Running.play?.(context);
    const builder = builderIn(context.canvasElement);
    find(builder, '[data-act=first]').click();
    await become(builder, 'cancelled');
  },
};

/** Dodo Payments does not answer before there are any rows to keep. */
export const InterruptedAtStart: Story = {
  play: runs('interrupted', { match: 'GET /customers', kind: 'status', status: 503 }),
};

/** A member of staff without `reports:export`: there is nothing. */
export const Absent: Story = { parameters: stack({ scopes: ['customers:read'] }) };

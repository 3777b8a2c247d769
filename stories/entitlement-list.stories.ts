import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, literal } from 'lit/static-html.js';
import '../src/elements/entitlement-list/entitlement-list.define.js';
import { listMeta, listStories, presses, type ListArgs } from './support/list.js';
import { elementIn } from './support/people.js';
import { stackOf } from './support/stack/with-stack.js';

const meta: Meta<ListArgs> = {
  ...listMeta(literal`entitlement-list`),
  title: 'entitlement-list',
  component: 'entitlement-list',
};

export default meta;

type Story = StoryObj<ListArgs>;

export const Ready: Story = listStories.ready;

/** The newest only, as an overview shows them. */
export const Limited: Story = listStories.limited;

/** A visitor who is signed in and has never bought anything. */
export const NoCustomerYet: Story = listStories.noCustomerYet;

export const Empty: Story = listStories.empty;

export const Failed: Story = listStories.failed;

export const SessionEnded: Story = listStories.sessionEnded;

/** A file whose address couldn’t be had. */
export const DownloadFailed: Story = {
  tags: ['!autodocs'],
  play: async (context) => {
    const { canvasElement } = context;
    await elementIn(canvasElement, 'entitlement-list:state(ready)');
    stackOf(canvasElement).sandbox.fault({ match: '*', kind: 'status', status: 503 });
    await presses('.files .button')?.(context);
    const list = await elementIn(canvasElement, 'entitlement-list');
    await elementIn(list.shadowRoot as never, '.problem');
  },
};

const grant = {
  id: 'eng_1',
  entitlement_name:
    'Everything that was ever recorded in the large hall, with all takes and talk between them',
  entitlement_description: 'Uncut, in 24 bit and 192 kHz',
  integration_type: 'digital_files',
  status: 'delivered',
  created_at: '2025-02-28T09:00:00Z',
  delivered_at: '2025-02-28T09:00:05Z',
  instructions: 'Unpack both parts into the same folder.\nThen open “Index.html”.',
  files: [
    {
      file_id: 'fil_1',
      filename: 'Large_hall_complete_takes_and_talk_2019-2024_part_1_of_2.zip',
      file_size: 4_812_450_112,
    },
    {
      file_id: 'fil_2',
      filename: 'Large_hall_complete_takes_and_talk_2019-2024_part_2_of_2.zip',
      file_size: 912_450_112,
    },
    { file_id: 'fil_3', filename: 'Index.html', file_size: 812 },
  ],
};

/** Long names, large files, and values that are newer than the kit. */
export const Stress: Story = {
  render: () =>
    html`<entitlement-list
      .grants=${[
        grant,
        { id: 'eng_2', integration_type: 'hologram', status: 'on_its_way' },
        {
          id: 'eng_3',
          entitlement_name: '\u202eevil',
          integration_type: null,
          status: null,
          files: 'none',
        },
      ]}
    ></entitlement-list>`,
  play: async ({ canvasElement }) => {
    await elementIn(canvasElement, 'entitlement-list:state(ready)');
  },
};

import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import type { DayRange } from '../../src/format/days.js';
import { rangeOf } from '../../src/format/days.js';
import { ChoiceFilter } from '../../src/ui/choice-filter.js';
import { DateFilter } from '../../src/ui/date-filter.js';
import { dateFilterStyles } from '../../src/ui/date-filter.styles.js';
import { FilterChips, filterChipsStyles } from '../../src/ui/filter-chips.js';
import { menuStyles } from '../../src/ui/menu.styles.js';
import { expectAccessible, settled, stage, type StageOptions, type TestStage } from './support.js';

interface Filtered {
  readonly element: TestStage;
  readonly state: { dates: DayRange; status: readonly string[] };
  /** What was chosen by hand, in order. */
  readonly changes: unknown[];
}

const CHOICES = [
  { value: 'succeeded', label: 'Successful' },
  { value: 'failed', label: 'Failed' },
  { value: 'processing', label: 'Processing' },
];

async function make(
  start: Partial<Filtered['state']> = {},
  looks: StageOptions & { several?: boolean } = {},
): Promise<Filtered> {
  const state: Filtered['state'] = { dates: {}, status: [], ...start };
  const changes: unknown[] = [];
  const element = await stage(
    [menuStyles, dateFilterStyles, filterChipsStyles],
    (host) => {
      host.lang = 'en';
      const set = (change: Partial<typeof state>) => {
        Object.assign(state, change);
        changes.push(change);
        host.requestUpdate();
      };
      const dates = new DateFilter(host, host.localize, {
        onChange: (range) => set({ dates: range }),
      });
      const status = new ChoiceFilter(host, host.localize, {
        name: 'status',
        label: () => 'Status',
        choices: () => CHOICES,
        several: looks.several === true,
        onChange: (values) => set({ status: values }),
      });
      const chips = new FilterChips(host, host.localize, () => set({ dates: {}, status: [] }));
      return () =>
        html`<div>${status.render(state.status)} ${dates.render(state.dates)}</div>
          ${chips.render([...status.active(state.status), ...dates.active(state.dates)])}
          <button id="after">After</button>`;
    },
    looks,
  );
  return { element, state, changes };
}

const press = async (element: TestStage, selector: string) => {
  element.find(selector).focus();
  element.find(selector).click();
  await settled(element);
};
const openDates = (element: TestStage) => press(element, '[data-floating=dates]');
const openStatus = (element: TestStage) => press(element, '[data-floating=status]');
const chipTexts = (element: TestStage) =>
  [...element.renderRoot.querySelectorAll('.chip')].map((one) =>
    one.textContent?.replace(/\s+/g, ' ').trim(),
  );
const input = (element: TestStage, name: string, value: string) => {
  const box = element.find(`input[name=${name}]`) as HTMLInputElement;
  box.value = value;
  box.dispatchEvent(new InputEvent('input', { bubbles: true }));
};

describe('DateFilter', () => {
  it('says whose days they are, and that both are included', async () => {
    const { element } = await make();
    await openDates(element);
    const panel = element.find('.panel');
    expect(panel.querySelector('.panel-note')?.textContent).to.equal('UTC');
    expect(panel.textContent).to.contain('Both days are included.');
    expect(element.focused?.textContent).to.contain('Today');
  });

  it('takes a preset at once, closes, and gives the focus back', async () => {
    const { element, state, changes } = await make();
    await openDates(element);
    const preset = [...element.renderRoot.querySelectorAll<HTMLElement>('.date-preset')].find(
      (one) => one.textContent?.includes('Last month'),
    );
    preset?.click();
    await settled(element);
    expect(changes).to.have.length(1);
    expect(state.dates).to.deep.equal(rangeOf('last-month', new Date()));
    expect(element.find('.panel').matches(':popover-open')).to.be.false;
    expect(element.focused?.dataset.floating).to.equal('dates');
    await openDates(element);
    expect(element.find('[aria-pressed=true]').textContent).to.contain('Last month');
  });

  it('takes days that were typed with Enter only, never half of a year', async () => {
    const { element, state, changes } = await make();
    await openDates(element);
    input(element, 'from', '2025-10-17');
    input(element, 'to', '2025-10-31');
    await element.updateComplete;
    expect(changes).to.deep.equal([]);
    element.find('input[name=to]').focus();
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(state.dates).to.deep.equal({ from: '2025-10-17', to: '2025-10-31' });
    expect(chipTexts(element)).to.deep.equal(['Created 17–31 Oct 2025']);
  });

  it('refuses days in the wrong order, keeps them, and goes to the first', async () => {
    const { element, changes } = await make();
    await openDates(element);
    input(element, 'from', '2025-10-31');
    input(element, 'to', '2025-10-17');
    element.find('.date-days .button').click();
    await element.updateComplete;
    expect(changes).to.deep.equal([]);
    expect(element.focused?.getAttribute('name')).to.equal('from');
    expect(element.find('#dates-words').textContent).to.contain('must not be after');
    expect(element.find('input[name=from]').getAttribute('aria-invalid')).to.equal('true');
    expect((element.find('input[name=to]') as HTMLInputElement).value).to.equal('2025-10-17');
    await sendKeys({ press: 'Escape' });
    await openDates(element);
    expect(element.find('#dates-words').textContent).to.contain('Both days are included.');
  });

  it('may have one end only', async () => {
    const { element } = await make({ dates: { from: '2025-10-17' } });
    expect(chipTexts(element)).to.deep.equal(['Created since 17 Oct 2025']);
    await openDates(element);
    input(element, 'from', '');
    input(element, 'to', '2025-10-17');
    element.find('.date-days .button').click();
    await settled(element);
    expect(chipTexts(element)).to.deep.equal(['Created until 17 Oct 2025']);
  });

  it('shows nothing for what is no day', async () => {
    const { element } = await make({ dates: { from: 'soon', to: '2025-02-30' } });
    expect(chipTexts(element)).to.deep.equal([]);
    await openDates(element);
    expect(element.find('[aria-pressed=true]').textContent).to.contain('All time');
  });
});

describe('ChoiceFilter', () => {
  it('chooses one: arrows look, Enter takes it and closes', async () => {
    const { element, state, changes } = await make();
    await openStatus(element);
    expect(element.focused?.textContent).to.contain('All');
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    expect(changes).to.deep.equal([]);
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(state.status).to.deep.equal(['failed']);
    expect(element.focused?.dataset.floating).to.equal('status');
    expect(chipTexts(element)).to.deep.equal(['Status Failed']);
    await openStatus(element);
    expect(element.focused?.getAttribute('role')).to.equal('menuitemradio');
    expect(element.focused?.textContent).to.contain('Failed');
  });

  it('stays open where several may hold', async () => {
    const { element, state } = await make({}, { several: true });
    await openStatus(element);
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Space' });
    await settled(element);
    expect(state.status).to.deep.equal(['succeeded', 'failed']);
    expect(element.find('.menu').matches(':popover-open')).to.be.true;
    expect(getComputedStyle(element.find('.menu')).paddingInline).to.equal('5px');
    expect(element.focused?.ariaChecked).to.equal('true');
    await sendKeys({ press: 'Space' });
    expect(state.status).to.deep.equal(['succeeded']);
  });

  it('shows a value that is newer than the kit', async () => {
    const { element } = await make({ status: ['requires_magic'] });
    expect(chipTexts(element)).to.deep.equal(['Status requires_magic']);
  });
});

describe('FilterChips', () => {
  const filtered = { dates: { from: '2025-10-17', to: '2025-10-31' }, status: ['failed'] };

  it('are there only while a filter is on, 28 px high', async () => {
    const { element } = await make();
    expect(element.renderRoot.querySelector('.filter-chips')).to.equal(null);
    const { element: other } = await make(filtered);
    expect(other.find('.chip').getBoundingClientRect().height).to.equal(28);
    expect(other.find('.filter-chips').getAttribute('aria-label')).to.equal('Active filters');
  });

  it('are taken away one by one; the focus goes to the next, then to the filters', async () => {
    const { element, state } = await make(filtered);
    await press(element, '.chip button');
    await element.updateComplete;
    expect(state).to.deep.equal({ dates: filtered.dates, status: [] });
    expect(element.focused?.ariaLabel).to.contain('Created 17–31 Oct 2025');
    element.focused?.click();
    await settled(element);
    await element.updateComplete;
    expect(state.dates).to.deep.equal({});
    expect(element.focused?.className).to.contain('filter-button');
  });

  it('are all cleared by one press, in one change', async () => {
    const { element, state, changes } = await make(filtered);
    await press(element, '.clear-filters');
    await element.updateComplete;
    expect(changes).to.have.length(1);
    expect(state).to.deep.equal({ dates: {}, status: [] });
    expect(element.focused?.className).to.contain('filter-button');
  });
});

describe('filters', () => {
  const filtered = { dates: { from: '2025-10-17', to: '2025-10-31' }, status: ['failed'] };

  for (const width of ['900px', '320px']) {
    it(`pass axe at ${width}, closed and open`, async () => {
      const opened =
        (open?: (element: TestStage) => Promise<void>) => async (looks: StageOptions) => {
          const { element } = await make(filtered, { ...looks, width });
          await open?.(element);
          return element;
        };
      await expectAccessible(opened());
      await expectAccessible(opened(openDates));
      await expectAccessible(opened(openStatus));
    });
  }

  it('fit into a phone', async () => {
    const { element } = await make(filtered, { width: '320px' });
    await openDates(element);
    const panel = element.find('.panel');
    expect(panel.scrollWidth).to.be.at.most(panel.clientWidth);
    expect(element.find('.date-preset').getBoundingClientRect().height).to.be.at.least(44);
  });

  it('keep to their own edge right to left', async () => {
    const { element } = await make(filtered, { dir: 'rtl' });
    await openDates(element);
    const button = element.find('[data-floating=dates]').getBoundingClientRect();
    const panel = element.find('.panel').getBoundingClientRect();
    expect(panel.right).to.be.closeTo(button.right, 1);
    expect(panel.top).to.be.greaterThanOrEqual(button.bottom);
  });
});

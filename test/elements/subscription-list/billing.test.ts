import { expect } from '@open-wc/testing';
import { until } from '../../support/until.js';
import {
  act,
  changes,
  closed,
  dialog,
  fill,
  find,
  get,
  heard,
  mount,
  open,
  spoken,
  type MountOptions,
} from './support.js';

async function opened(options?: MountOptions) {
  const mounted = await mount(options);
  await open(mounted, 'Studio plan', 'billing-details');
  const { list } = mounted;
  await until(() => find(list, 'input[name=name]'), `no form: ${dialog(list)}`);
  const field = (name: string) => get(list, `[name=${name}]`) as HTMLInputElement;
  return { ...mounted, field };
}

function choose(field: HTMLElement, value: string): void {
  (field as HTMLSelectElement).value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('subscription-list: billing details', () => {
  it('shows what is so, and sends only what was changed', async () => {
    const { list, stack, field, idOf } = await opened();
    expect(field('name').value).to.equal('Kite Labs');
    expect(field('city').value).to.equal('Bengaluru');
    expect(field('country').value).to.equal('IN');
    expect(act(list).disabled || act(list).ariaDisabled === 'true').to.equal(true);
    const events = [
      heard(list, 'ce-billing-details-update'),
      heard(list, 'ce-billing-details-updated'),
    ];
    fill(list, 'input[name=business]', ' Kite Labs Pvt Ltd ');
    fill(list, 'input[name=taxId]', '29AAGCK1234F1ZP');
    await list.updateComplete;
    act(list).click();
    await closed(list);
    const sent = { customer_business_name: 'Kite Labs Pvt Ltd', tax_id: '29AAGCK1234F1ZP' };
    expect(changes(stack).map(({ body }) => body)).to.deep.equal([sent]);
    for (const event of events) {
      expect(event.map(({ detail }) => detail)).to.deep.equal([
        { subscriptionId: idOf('Studio plan'), fields: Object.keys(sent) },
      ]);
    }
    await until(() => spoken(list) === 'Billing details saved');
  });

  it('sends an address as a whole', async () => {
    const { list, stack, field } = await opened();
    fill(list, 'input[name=state]', '');
    choose(field('country'), 'DE');
    await list.updateComplete;
    act(list).click();
    await closed(list);
    const { street, city, zipcode } = (changes(stack)[0]?.body as { billing: object })
      .billing as Record<string, unknown>;
    expect(changes(stack)[0]?.body).to.deep.equal({
      billing: { country: 'DE', state: null, street, city, zipcode },
    });
    expect([street, city, zipcode].every((value) => typeof value === 'string')).to.equal(true);
  });

  it('needs a name, says so at the field, and sends nothing', async () => {
    const { list, stack, field } = await opened();
    fill(list, 'input[name=name]', ' ');
    await list.updateComplete;
    act(list).click();
    await until(() => find(list, '#field-name-error'));
    expect(field('name').ariaInvalid).to.equal('true');
    expect(changes(stack)).to.deep.equal([]);
  });

  it('keeps what was typed when it fails, and sends it once however often it is pressed', async () => {
    const { list, stack, field } = await opened();
    stack.sandbox.fault({ match: 'PATCH /subscriptions/*', kind: 'status', status: 500, times: 1 });
    fill(list, 'input[name=city]', 'Mysuru');
    await list.updateComplete;
    act(list).click();
    await until(() => find(list, 'dialog .status-note'));
    expect(field('city').value).to.equal('Mysuru');
    if (dialog(list).includes('Check again')) {
      [...list.renderRoot.querySelectorAll<HTMLElement>('dialog button')]
        .find(({ textContent }) => textContent.trim() === 'Check again')
        ?.click();
    } else {
      act(list).click();
      act(list).click();
    }
    await closed(list);
    const cities = changes(stack).map(
      ({ body }) => (body as { billing: { city: string } }).billing.city,
    );
    expect(new Set(cities)).to.deep.equal(new Set(['Mysuru']));
    expect(cities.length).to.be.at.most(2);
  });

  it('is not offered where the merchant has switched it off', async () => {
    const { list, idOf } = await mount({ features: { billingDetails: false } });
    list.show(idOf('Studio plan'), 'details');
    await until(() => find(list, '.task-buttons'));
    expect(dialog(list)).not.to.include('Billing details');
  });
});

import { expect } from '@open-wc/testing';
import { ClientError } from '../../../../src/client/errors.js';
import {
  changesIn,
  customerDraft,
  mistakesIn,
  refusedIn,
} from '../../../../src/elements/shared/customer/customer-draft.js';
import type { Customer } from '../../../../src/protocol/customer.js';

const KITE: Customer = {
  customer_id: 'cus_kite',
  name: 'Kite Labs',
  email: 'billing@kite.example',
  phone_number: '+91 98200 41127',
  created_at: null,
  metadata: { plan: 'studio', seats: 4, vip: true },
  blocked_at: null,
};

describe('what is typed about a customer', () => {
  it('is no change until something differs', () => {
    expect(changesIn(customerDraft(KITE), KITE)).to.deep.equal({});
  });

  it('is sent in part: only what differs, trimmed, and null for a phone that was taken away', () => {
    const draft = { ...customerDraft(KITE), name: ' Kite ', phone: ' ' };
    expect(changesIn(draft, KITE)).to.deep.equal({ name: 'Kite', phone_number: null });
  });

  it('keeps numbers and switches of the metadata what they are, as long as they are', () => {
    const draft = customerDraft(KITE);
    draft.metadata[0]!.value = '7';
    expect(changesIn(draft, KITE).metadata).to.deep.equal({ plan: '7', seats: 4, vip: true });
    draft.metadata[1]!.value = '5';
    draft.metadata[2]!.value = 'false';
    expect(changesIn(draft, KITE).metadata).to.deep.equal({ plan: '7', seats: 5, vip: false });
    draft.metadata[1]!.value = 'five';
    draft.metadata.splice(2);
    expect(changesIn(draft, KITE).metadata).to.deep.equal({ plan: '7', seats: 'five' });
  });

  it('must be what the handler takes', () => {
    const draft = customerDraft();
    draft.phone = '1'.repeat(41);
    draft.metadata = [
      { key: 'a b', value: '' },
      { key: 'same', value: 'x'.repeat(501) },
      { key: 'same', value: '' },
    ];
    expect(mistakesIn(draft)).to.deep.equal({
      name: 'nameEmpty',
      email: 'emailWrong',
      phone: 40,
      'key-0': 'metadataName',
      'value-1': 500,
      'key-2': 'metadataTwice',
    });
  });

  it('must have a digit for a phone, of any script', () => {
    const draft = { ...customerDraft(KITE), phone: 'abc' };
    expect(mistakesIn(draft, KITE)).to.deep.equal({ phone: 'phoneWrong' });
    expect(mistakesIn({ ...draft, phone: '٠١٢' }, KITE)).to.deep.equal({});
    expect(mistakesIn({ ...draft, phone: ' ' }, KITE), 'it may be taken away').to.deep.equal({});
    const odd = { ...KITE, phone_number: 'ask Ann' };
    expect(mistakesIn(customerDraft(odd), odd), 'as it was before').to.deep.equal({});
  });

  it('does not stand in the way of other changes where it was odd before', () => {
    const odd = { ...KITE, name: null, email: 'no address' };
    expect(mistakesIn({ ...customerDraft(odd), phone: '1' }, odd)).to.deep.equal({});
  });

  it('shows what was refused at its field', () => {
    const draft = customerDraft(KITE);
    const refused = (...fields: { field: string; code: string }[]) =>
      refusedIn(new ClientError('invalid', '422', { fields }), draft);
    expect(
      refused({ field: 'phone_number', code: 'invalid' }, { field: 'metadata.seats', code: 'x' }),
    ).to.deep.equal({ phone: 'fieldRefused', 'key-1': 'fieldRefused' });
    expect(refused({ field: 'email', code: 'not_allowed' })).to.deep.equal({ email: 'emailFixed' });
    expect(refused({ field: '', code: 'INVALID' })).to.deep.equal({});
  });
});

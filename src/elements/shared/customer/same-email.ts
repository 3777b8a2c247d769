import { html, nothing } from 'lit';
import type { CustomerClient } from '../../../client/customer-client.js';
import type { Announcer } from '../../../controllers/announcer.js';
import type { Localize } from '../../../controllers/localize.js';
import { fillLink } from '../../../format/link.js';
import { revealMarks } from '../../../format/name.js';
import { listCustomers, type Customer } from '../../../protocol/customer.js';
import { intent } from '../events.js';
import type { CustomerForm, FormHost } from './customer-form.js';

export interface SameEmail {
  /** Asks for them. That it can't be found out is no matter. */
  look(client: CustomerClient): Promise<void>;
  render(): unknown;
  forget(): void;
}

/** Others who have the e-mail that is typed: told and not forbidden, as upstream takes it twice. */
export function sameEmail(
  host: FormHost,
  localize: Localize,
  announcer: Announcer,
  form: Pick<CustomerForm, 'customer' | 'email'>,
): SameEmail {
  const { term } = localize;
  let found: readonly Customer[] = [];

  const sharing = () => {
    const email = form.email.toLowerCase();
    return found.filter((other) => other.email?.toLowerCase() === email);
  };

  const link = ({ customer_id, name }: Customer) => {
    const href = host.rowHref && fillLink(host.rowHref, { customer_id });
    const label = html`<bdi
      >${term('openCustomerNamed', name?.trim() ? revealMarks(name) : customer_id)}</bdi
    >`;
    const onClick = (event: Event) => {
      if (!intent(host, 'ce-row-open', { customerId: customer_id })) event.preventDefault();
    };
    return href
      ? html`<a class="link-button" href=${href} @click=${onClick}>${label}</a>`
      : html`<button type="button" class="link-button" @click=${onClick}>${label}</button>`;
  };

  return {
    async look(client) {
      const query = { search: form.email, page_size: 5 };
      const answer = await client.read(listCustomers, { query }).catch(() => undefined);
      if (!answer) return;
      const own = form.customer?.customer_id;
      found = answer.items.filter(({ customer_id }) => customer_id !== own);
      host.requestUpdate();
      const { length } = sharing();
      if (length) announcer.say(`${term('emailShared')} ${String(length)}`);
    },
    render() {
      const others = sharing();
      return others.length
        ? html`<div class="others">${term('emailShared')} ${others.map(link)}</div>`
        : nothing;
    },
    forget() {
      found = [];
    },
  };
}

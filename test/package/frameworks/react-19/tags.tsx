import 'customer-elements/jsx';
import type { CustomerClient, CustomerTable } from 'customer-elements';
import { createRef } from 'react';

declare const client: CustomerClient;
const table = createRef<CustomerTable>();

export const right = (
  <customer-session endpoint="/customer-elements" client={client}>
    <customer-table
      ref={table}
      page-size="25"
      heading-level={1}
      rowHref="/customers/{customer_id}"
      density="compact"
      selectable
      once-row-open={({ detail }) => detail.customerId.trim()}
    >
      <p slot="toolbar-end">…</p>
    </customer-table>
  </customer-session>
);
export const attribute = <customer-table colums="name" />; // wrong
export const value = <customer-table density="tiny" />; // wrong
export const number = <customer-table page-size="many" />; // wrong
export const property = <customer-session client="me" />; // wrong
export const event = <customer-table once-row-open={({ detail }) => detail.email} />; // wrong

import type { CustomerClient } from 'customer-elements';
import { CustomerSession, CustomerTable } from 'customer-elements/react';

declare const client: CustomerClient;

export const right = (
  <CustomerSession endpoint="/customer-elements" client={client}>
    <CustomerTable
      pageSize={25}
      rowHref="/customers/{customer_id}"
      density="compact"
      selectable
      onCeRowOpen={({ detail }) => detail.customerId.trim()}
    >
      <p slot="toolbar-end">…</p>
    </CustomerTable>
  </CustomerSession>
);
export const attribute = <CustomerTable colums="name" />; // wrong
export const value = <CustomerTable density="tiny" />; // wrong
export const property = <CustomerSession client="me" />; // wrong
export const event = <CustomerTable onCeRowOpen={({ detail }) => detail.email} />; // wrong

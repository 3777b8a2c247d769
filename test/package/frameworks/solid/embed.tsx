import 'customer-elements/solid';
import type { CustomerClient } from 'customer-elements';

declare const client: CustomerClient;

export const right = () => (
  <customer-session endpoint="/customer-elements" prop:client={client}>
    <customer-table
      page-size="25"
      heading-level={1}
      density="compact"
      selectable
      on:ce-row-open={({ detail }) => detail.customerId.trim()}
    >
      <p slot="toolbar-end">…</p>
    </customer-table>
  </customer-session>
);
export const attribute = () => <customer-table colums="name" />; // wrong
export const value = () => <customer-table density="tiny" />; // wrong
export const number = () => <customer-table page-size="many" />; // wrong
export const property = () => <customer-session prop:client="me" />; // wrong
export const event = () => <customer-table on:ce-row-open={(e) => e.detail.email} />; // wrong

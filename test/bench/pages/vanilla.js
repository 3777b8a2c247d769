/* global document, location */
/*
 * What a page without the kit would do in the plainest way: a token, then the list, then the rows. No
 * states, no errors, no renewal, no controls: less than the kit in all but time.
 */
const lists = {
  table: {
    path: 'customers?page_size=25',
    columns: ['name', 'customer_id', 'email', 'phone_number', 'created_at'],
  },
  portal: {
    path: 'customers/me/subscriptions?page_size=25',
    columns: [
      'product_name',
      'status',
      'recurring_pre_tax_amount',
      'currency',
      'next_billing_date',
    ],
  },
};
const { path, columns } = lists[new URLSearchParams(location.search).get('as')];

const session = await fetch('/customer-elements/session', {
  method: 'POST',
  headers: { 'Content-Type': 'application/json', 'X-Customer-Elements': '1' },
  body: '{}',
});
const { token } = await session.json();
const answer = await fetch(`/customer-elements/v1/${path}`, {
  headers: { Authorization: `Bearer ${token}` },
});
const { items } = await answer.json();

const table = document.createElement('table');
const head = table.createTHead().insertRow();
for (const column of columns) {
  const cell = document.createElement('th');
  cell.textContent = column;
  head.append(cell);
}
const body = table.createTBody();
for (const item of items) {
  const row = body.insertRow();
  for (const column of columns) {
    const value = item[column] ?? '–';
    row.insertCell().textContent = column.endsWith('_at')
      ? new Date(value).toLocaleString('en')
      : String(value);
  }
}
document.querySelector('main').append(table);

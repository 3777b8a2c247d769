/*
 * HTML on one side, what becomes of it on the other. The snippet lives in the address behind the #, which
 * no server sees and which stays there through a sign-in as somebody else.
 */
import { readSnippet } from './snippet.js';

const KITE = 'cus_5fpsEqtaUhUl0xZ639Qaa';

const EXAMPLES: Readonly<Record<'desk' | 'customer', Readonly<Record<string, string>>>> = {
  desk: {
    'All customers': `<customer-table selectable heading-level="2">
  <customer-create slot="toolbar-end"></customer-create>
</customer-table>`,
    'Few columns, dense': `<customer-table
  columns="name email"
  page-size="10"
  density="compact"
></customer-table>`,
    'One customer': `<customer-detail customer-id="${KITE}"></customer-detail>`,
    'A customer’s payments': `<transaction-table customer-id="${KITE}"></transaction-table>`,
    'A wallet and its ledger': `<wallet-ledger customer-id="${KITE}"></wallet-ledger>`,
    'A table with a report': `<customer-table id="customers" page-size="10"></customer-table>
<report-builder for="customers"></report-builder>`,
  },
  customer: {
    'The whole portal': `<customer-portal>
  <p slot="help">Something missing? <a href="mailto:help@lantern.example">Write to us</a>.</p>
</customer-portal>`,
    'A portal with a view of your own': `<customer-portal views="overview billing">
  <section slot="section-downloads" data-view="downloads" data-label="Downloads">
    <p>Your files go here.</p>
  </section>
</customer-portal>`,
    Subscriptions: '<subscription-list></subscription-list>',
    'Bills and invoices': '<invoice-list></invoice-list>',
    'Wallet balance': '<wallet-balance></wallet-balance>',
    'License keys': '<license-keys></license-keys>',
    Benefits: '<entitlement-list></entitlement-list>',
    'Ways to pay': '<payment-methods></payment-methods>',
    Profile: '<customer-profile></customer-profile>',
  },
};

const session = document.querySelector('customer-session') as HTMLElement;
const field = document.querySelector('#html') as HTMLTextAreaElement;
const picker = document.querySelector('#example') as HTMLSelectElement;
const notes = document.querySelector('#notes') as HTMLUListElement;
const roles = document.querySelectorAll<HTMLAnchorElement>('.roles a');

const here = new URL(location.href);
const as = here.searchParams.get('as') ?? '';
const examples = EXAMPLES[as.startsWith('cus_') ? 'customer' : 'desk'];

/** Signs in as somebody, and comes back here; the browser keeps what is behind the #. */
function addressAs(role: string): string {
  here.searchParams.set('as', role);
  const to = encodeURIComponent(here.pathname + here.search);
  return `/demo/sign-in?as=${role}&to=${to}`;
}

function render(): void {
  const { nodes, notes: lines } = readSnippet(field.value);
  session.replaceChildren(...nodes);
  notes.replaceChildren(
    ...lines.map((line) => {
      const item = document.createElement('li');
      item.textContent = line;
      return item;
    }),
  );
}

function keep(): void {
  history.replaceState(null, '', `#${encodeURIComponent(field.value)}`);
}

function isExample(html: string): boolean {
  return Object.values(EXAMPLES).some((all) => Object.values(all).includes(html));
}

let timer = 0;
field.addEventListener('input', () => {
  clearTimeout(timer);
  timer = window.setTimeout(() => {
    keep();
    render();
  }, 300);
});

picker.append(...Object.keys(examples).map((name) => new Option(name)));
picker.addEventListener('change', () => {
  field.value = examples[picker.value] ?? '';
  keep();
  render();
});

for (const link of roles) {
  const role = link.dataset.as ?? '';
  link.href = addressAs(role);
  if (role === as) link.ariaCurrent = 'true';
  // Another role's example shows nothing to this one: what was typed stays, an example gives way.
  link.addEventListener('click', () => {
    link.href =
      addressAs(role) + (isExample(field.value) ? '' : `#${encodeURIComponent(field.value)}`);
  });
}

if (!as) location.replace(addressAs('staff') + location.hash);

let kept = '';
try {
  kept = decodeURIComponent(location.hash.slice(1));
} catch {
  // Somebody's broken link: begin with an example.
}
field.value = kept || (Object.values(examples)[0] ?? '');
render();

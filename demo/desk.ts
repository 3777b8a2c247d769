/*
 * The merchant's desk: the list, and a page for each customer who is open. The address says which is
 * shown, so links, Back and a reload work; pages stay as they were while others are shown.
 */

const strip = document.querySelector('nav') as HTMLElement;
const session = document.querySelector('customer-session') as HTMLElement;
const list = session.querySelector('.page') as HTMLElement;

/** By customer id, in the order in which they were opened. */
const open = new Map<string, HTMLElement>();

function addressOf(customer: string, tab = ''): string {
  const address = new URL(customer ? location.href : (list.dataset.address ?? location.href));
  for (const [name, value] of Object.entries({ customer, tab })) {
    if (value) address.searchParams.set(name, value);
    else address.searchParams.delete(name);
  }
  return address.pathname + address.search;
}

function openPage(customer: string): HTMLElement {
  const page = document.createElement('div');
  page.className = 'page';
  const detail = document.createElement('customer-detail');
  detail.setAttribute('customer-id', customer);
  detail.setAttribute('heading-level', '1');
  detail.setAttribute('back-href', '/desk.html');
  detail.addEventListener('ce-tab-changed', (event) => {
    const { tab } = (event as CustomEvent<{ tab: string }>).detail;
    history.replaceState(history.state, '', addressOf(customer, tab));
  });
  // The link back leads to the list as it was left.
  detail.addEventListener('ce-back', (event) => {
    event.preventDefault();
    go('');
  });
  page.append(detail);
  session.append(page);
  open.set(customer, page);
  return page;
}

function close(customer: string): void {
  open.get(customer)?.remove();
  open.delete(customer);
  go('');
}

/** Shows what the address says. */
function show(): void {
  const wanted = new URL(location.href).searchParams;
  const customer = wanted.get('customer') ?? '';
  const page = customer ? (open.get(customer) ?? openPage(customer)) : list;
  const tab = wanted.get('tab');
  if (tab) page.querySelector('customer-detail')?.setAttribute('tab', tab);
  for (const other of [list, ...open.values()]) other.hidden = other !== page;
  renderStrip(customer);
}

function go(customer: string): void {
  if (customer && list.hidden === false) list.dataset.address = location.href;
  history.pushState(null, '', addressOf(customer));
  show();
}

function renderStrip(shown: string): void {
  strip.hidden = open.size === 0;
  strip.replaceChildren(
    tabFor('', 'Customers', shown),
    ...[...open.keys()].flatMap((customer) => {
      const button = document.createElement('button');
      button.textContent = '×';
      button.ariaLabel = `Close ${customer}`;
      button.onclick = () => {
        close(customer);
      };
      return [tabFor(customer, customer, shown), button];
    }),
  );
}

function tabFor(customer: string, label: string, shown: string): HTMLElement {
  const link = document.createElement('a');
  link.href = addressOf(customer);
  link.textContent = label;
  if (customer === shown) link.ariaCurrent = 'page';
  link.onclick = (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    go(customer);
  };
  return link;
}

list.addEventListener('ce-row-open', (event) => {
  event.preventDefault();
  go((event as CustomEvent<{ customerId: string }>).detail.customerId);
});
addEventListener('popstate', show);
show();

export {};

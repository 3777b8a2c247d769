import type { CustomerDetail, CustomerTable } from '../src/index.js';

/*
 * The merchant's desk: the list, and a page for every customer who is open. The address says what
 * shows, so that links, Back and a reload work; the rest stays as it was, out of sight.
 */

const session = document.querySelector('customer-session') as HTMLElement;
const list = session.querySelector('customer-table') as CustomerTable;
const strip = document.querySelector('.open-customers') as HTMLElement;
const item = strip.querySelector('template') as HTMLTemplateElement;
const site = document.title;

/** By id, in the order in which they were opened. */
const open = new Map<string, CustomerDetail>();
/** What has been left: how far it was scrolled, and where the focus was. */
const left = new WeakMap<HTMLElement, { top: number; focus: HTMLElement | null }>();
let shown: CustomerDetail | CustomerTable = list;

/** Of a customer's page, or of the list. What the list keeps in the address stays. */
function addressOf(customer = '', tab = ''): string {
  const address = new URL(location.href);
  for (const [name, value] of Object.entries({ customer, tab })) {
    if (value) address.searchParams.set(name, value);
    else address.searchParams.delete(name);
  }
  return address.href;
}

function go(address: string): void {
  history.pushState(null, '', address);
  show();
}

/** Shows what the address says. */
function show(): void {
  const { searchParams } = new URL(location.href);
  const customer = searchParams.get('customer') ?? '';
  const detail = customer ? (open.get(customer) ?? openPage(customer)) : undefined;
  if (detail) detail.tab = searchParams.get('tab') ?? '';
  const page = detail ?? list;
  if (page !== shown) {
    left.set(shown, { top: scrollY, focus: shown.shadowRoot?.activeElement as HTMLElement });
    shown.hidden = true;
    page.hidden = false;
    shown = page;
    const { top = 0, focus } = left.get(page) ?? {};
    scrollTo({ top, behavior: 'instant' });
    void focusOn(page, focus);
  }
  renderStrip();
}

/** Where the focus was, or on the name; its code may be on the way yet. */
async function focusOn(page: typeof shown, last: HTMLElement | null = null): Promise<void> {
  await customElements.whenDefined(page.localName);
  await page.updateComplete;
  if (page === shown) (last ?? page).focus({ preventScroll: true });
}

function openPage(customer: string): CustomerDetail {
  const page = document.createElement('customer-detail');
  page.setAttribute('customer-id', customer);
  page.setAttribute('heading-level', '1');
  page.setAttribute('back-href', location.pathname);
  page.setAttribute('row-href', list.getAttribute('row-href') ?? '');
  session.append(page);
  open.set(customer, page);
  return page;
}

function closePage(customer: string): void {
  const page = open.get(customer);
  open.delete(customer);
  if (page === shown) {
    go(addressOf([...open.keys()].at(-1)));
  } else {
    renderStrip();
    strip.querySelector<HTMLElement>('[aria-current]')?.focus();
  }
  page?.remove();
}

/** A link to each page that is open, and to the list. */
function renderStrip(): void {
  const names = [...open].map(([id, page]) => [id, page.data?.name ?? id] as const);
  strip.hidden = !open.size;
  strip.querySelector('ul')?.replaceChildren(
    ...[['', 'Customers'] as const, ...names].map(([id, name]) => {
      const row = item.content.cloneNode(true) as DocumentFragment;
      const [link, button] = [row.querySelector('a'), row.querySelector('button')];
      if (!link || !button) return row;
      link.href = addressOf(id);
      link.textContent = name;
      link.ariaCurrent = (open.get(id) ?? list) === shown ? 'page' : null;
      button.ariaLabel = `Close ${name}`;
      button.value = id;
      button.hidden = !id;
      return row;
    }),
  );
  const name = names.find(([id]) => open.get(id) === shown)?.[1];
  document.title = name ? `${name} · ${site}` : site;
}

strip.addEventListener('click', (event) => {
  const target = event.target as Element;
  const button = target.closest('button');
  if (button) closePage(button.value);
  const link = target.closest('a');
  if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  go(link.href);
});

/** Hears an event of the elements, whose details carry ids. */
function on(
  type: string,
  run: (detail: { customerId: string; tab: string }, event: Event) => void,
) {
  session.addEventListener(type, (event) => {
    run((event as CustomEvent<{ customerId: string; tab: string }>).detail, event);
  });
}

on('ce-row-open', ({ customerId }, event) => {
  event.preventDefault();
  go(addressOf(customerId));
});
on('ce-back', (_, event) => {
  event.preventDefault();
  go(addressOf());
});
on('ce-customer-created', ({ customerId }) => {
  go(addressOf(customerId));
});
on('ce-tab-changed', ({ tab }) => {
  go(addressOf(shown.getAttribute('customer-id') ?? '', tab));
});
on('ce-load', renderStrip);
// Names are nobody's business after that. They come back with the next session.
on('ce-session-ended', () => {
  strip.hidden = true;
  document.title = site;
});

history.scrollRestoration = 'manual';
addEventListener('popstate', show);
show();

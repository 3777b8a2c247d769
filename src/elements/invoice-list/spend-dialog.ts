import { html, nothing, svg, type TemplateResult } from 'lit';
import type { CustomerClient } from '../../client/customer-client.js';
import { Resource } from '../../controllers/resource.js';
import { formatParts } from '../../format/date-parts.js';
import { formatMoney } from '../../format/money.js';
import { formatCount } from '../../format/number.js';
import { billsMore } from '../../translations/en/bills-more.js';
import { blocks } from '../../translations/en/blocks.js';
import { addEnglish } from '../../translations/register.js';
import { Dialog } from '../../ui/dialog.js';
import type { DialogContent } from '../../ui/dialog-content.js';
import { dialogStyles } from '../../ui/dialog.styles.js';
import { errorMessage } from '../../ui/error-message.js';
import { selectField } from '../../ui/field.js';
import { fieldStyles } from '../../ui/field.styles.js';
import { money } from '../../ui/money.js';
import { addStyles } from '../../ui/add-styles.js';
import type { ListView, ViewPart } from '../shared/list-view.js';
import { requestSignIn } from '../shared/sign-in.js';
import type { Bill } from './bill.js';
import type { BillHost } from './invoice-list.controls.js';
import { readSpend, type Spend } from './spend.js';

addEnglish({ ...blocks, ...billsMore });

const HEIGHT = 100;

/** What was paid by month: a picture, a sentence that says the same, and the figures. */
export class SpendDialog {
  #host: BillHost;
  #view: ListView<Bill, ViewPart>;
  #dialog: Dialog;
  #currency = '';
  #read = 0;
  #spend: Resource<readonly [CustomerClient, string, string], Spend>;

  constructor(host: BillHost, view: ListView<Bill, ViewPart>) {
    this.#host = host;
    this.#view = view;
    this.#dialog = new Dialog(host, view.localize, { client: () => view.session.client });
    this.#spend = new Resource<readonly [CustomerClient, string, string], Spend>(host, {
      args: () => {
        const { client } = view.session;
        if (!client || !this.#dialog.isOpen) return undefined;
        return [client, host.customerId || 'me', host.shownTimeZone];
      },
      load: ([client, customer, timeZone], signal) =>
        readSpend(client, customer, timeZone, signal, (bills) => {
          this.#read = bills;
          host.requestUpdate();
        }),
      isEmpty: ({ byCurrency }) => !byCurrency.size,
    });
    addStyles(host, [dialogStyles, fieldStyles]);
  }

  open(opener: HTMLElement): void {
    this.#read = 0;
    this.#spend.forget();
    void this.#dialog.open(opener);
  }

  leave(): void {
    this.#dialog.close();
  }

  render(): unknown {
    return this.#dialog.render(() => this.#content());
  }

  #content(): DialogContent {
    const { localize } = this.#view;
    const { term, lang } = localize;
    const { state } = this.#spend;
    const words = { title: term('spendByMonth'), note: term('spendNote'), size: 540 } as const;
    if (state.status === 'error') {
      return {
        ...words,
        body: errorMessage(localize, {
          error: state.error,
          failed: term('billsFailed'),
          forbidden: term('billsForbidden'),
          forbiddenText: term('askSupport'),
          onRetry: () => void this.#spend.reload(),
          onSignIn: () => {
            requestSignIn(this.#host);
          },
        }),
      };
    }
    if (state.status === 'empty') return { ...words, body: html`<p>${term('spendNone')}</p>` };
    if (state.status !== 'ready') {
      const read = formatCount(this.#read, lang);
      return { ...words, body: html`<p class="reading">${term('spendReading', read)}</p>` };
    }
    return { ...words, body: this.#renderSpend(state.data) };
  }

  #renderSpend({ months, byCurrency }: Spend): TemplateResult {
    const { localize } = this.#view;
    const { term, lang } = localize;
    // The one that is paid in most of the months comes first.
    const used = (code: string) => byCurrency.get(code)?.filter((amount) => amount).length ?? 0;
    const currencies = [...byCurrency.keys()].sort((a, b) => used(b) - used(a));
    const currency = byCurrency.has(this.#currency) ? this.#currency : (currencies[0] ?? '');
    const sums = byCurrency.get(currency) ?? [];
    const say = (minor: bigint) => formatMoney(minor, currency, lang);
    const names = months.map((month) =>
      formatParts(month, lang, { month: 'short', year: 'numeric', timeZone: 'UTC' }),
    );
    const most = sums.reduce((max, amount) => (amount > max ? amount : max), 0n);
    const total = sums.reduce((all, amount) => all + amount, 0n);
    const sentence = term('spendSentence', say(total), names[sums.indexOf(most)] ?? '', say(most));
    return html`${
        currencies.length > 1
          ? selectField({
              name: 'currency',
              label: term('spendCurrency'),
              value: currency,
              options: currencies.map((code) => ({ value: code, label: code })),
              onChange: this.#onCurrency,
            })
          : nothing
      }
      <p>${sentence}</p>
      <svg
        class="bars mirrored"
        viewBox="0 0 240 ${HEIGHT}"
        preserveAspectRatio="none"
        role="img"
        aria-label=${sentence}
      >
        ${sums.map((amount, at) => {
          // A figure for the eye: what is exact stands in the table.
          const height = most > 0n ? Number((amount * BigInt(HEIGHT)) / most) : 0;
          return svg`<rect x=${at * 20 + 3} y=${HEIGHT - height} width="14" height=${height}><title>${names[at] ?? ''}: ${say(amount)}</title></rect>`;
        })}
      </svg>
      <div class="bar-ends" aria-hidden="true">
        <span>${names[0]}</span><span>${names.at(-1)}</span>
      </div>
      <details>
        <summary class="link">${term('showAsTable')}</summary>
        <table class="spend">
          <caption class="visually-hidden">
            ${term('spendByMonth')}
          </caption>
          <tbody>
            ${sums.map(
              (minor, at) =>
                html`<tr>
                  <th scope="row">${names[at]}</th>
                  <td>${money(localize, { minor, currency })}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </details>`;
  }

  #onCurrency = (event: Event): void => {
    this.#currency = (event.target as HTMLSelectElement).value;
    this.#host.requestUpdate();
  };
}

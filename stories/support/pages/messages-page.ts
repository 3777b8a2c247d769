import { html, type TemplateResult } from 'lit';
import { until } from 'lit/directives/until.js';
import { useArgs } from 'storybook/preview-api';
import { benchPage, choice, elementChoice, once, settle } from './bench.js';
import { directionOf } from '../languages.js';
import { messagesOf, type Message } from './messages.js';

const ORDERS = ['as in the sources', 'the longest first'];

const longest = ({ said }: Message) => Math.max(...said.map(({ length }) => length));

/** What is twice as long as English fills the bar. */
const FULL = 2;

const oneMessage = ({ key, area, said }: Message) =>
  html`<section class="bench-message">
    <h2>${key}<small>${area}</small></h2>
    <table>
      <tbody>
        ${said.map(
          ({ lang, text, length }) =>
            html`<tr>
              <th scope="row">${lang}</th>
              <td lang=${lang} dir=${directionOf(lang)}>${text}</td>
              <td class="bench-length">
                <meter
                  min="0"
                  max=${FULL}
                  high="1.4"
                  optimum="0"
                  .value=${Math.min(length, FULL)}
                  aria-label="Beside English"
                ></meter>
                ${Math.round(length * 100)} %
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;

interface Args {
  element: string;
  order?: string;
}

export function messagesPage({ element, order = 'as in the sources' }: Args): TemplateResult {
  const [, choose] = useArgs();
  const list = messagesOf(element).then((messages) => {
    if (order !== ORDERS[0]) messages.sort((one, other) => longest(other) - longest(one));
    return html`<p class="bench-note" ${once(settle)}>
        ${messages.length} texts in ${messages[0]?.said.length} languages. Bars: length beside
        English, which ends in the middle.
      </p>
      ${messages.map(oneMessage)}`;
  });
  return benchPage(
    'Messages',
    html`${elementChoice(element, choose)}${choice('order', 'Order', order, ORDERS, choose)}`,
    html`${until(list)}`,
  );
}

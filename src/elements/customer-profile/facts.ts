import { html, type TemplateResult } from 'lit';
import type { Localize } from '../../controllers/localize.js';
import { formatDay, formatTime, parseDate } from '../../format/date.js';
import { revealMarks } from '../../format/name.js';
import type { Customer } from '../../protocol/customer.js';
import { descriptionList, noValue, type Description } from '../../ui/description-list.js';
import { endIcon } from '../../ui/icons.js';
import type { CopyIds } from '../shared/copy-ids.js';

/** @param ids - copies the id; with it come the facts that are for staff */
export function customerFacts(
  customer: Customer,
  { term, lang }: Localize,
  ids: CopyIds | undefined,
): TemplateResult {
  const missing = noValue(term('notProvided'));
  const { name, email, phone_number: phone, customer_id: id } = customer;
  const facts: Description[] = [
    { term: term('name'), value: name?.trim() ? html`<bdi>${revealMarks(name)}</bdi>` : missing },
    {
      term: term('email'),
      value: email ? html`<bdi dir="ltr">${revealMarks(email)}</bdi>` : missing,
    },
    {
      term: term('phone'),
      value: phone
        ? html`<a class="phone" href="tel:${phone.replace(/[^\d+*#]/g, '')}"
            ><bdi dir="ltr">${revealMarks(phone)}</bdi></a
          >`
        : missing,
    },
  ];
  if (!ids) return descriptionList(facts);
  const created = parseDate(customer.created_at);
  const fields = Object.entries(customer.metadata);
  return descriptionList([
    ...facts,
    { term: term('customerId'), value: ids.render(id) },
    {
      term: term('createdTerm'),
      value: created
        ? html`<time datetime=${created.toISOString()}
            ><bdi>${term('atUtc', formatDay(created, lang), formatTime(created, lang))}</bdi></time
          >`
        : missing,
    },
    {
      term: term('metadataTerm'),
      value: fields.length
        ? html`<details class="metadata">
            <summary><bdi>${term('fieldCount', fields.length)}</bdi> ${endIcon}</summary>
            <dl>
              ${fields.map(
                ([key, value]) =>
                  html`<div>
                    <dt>${revealMarks(key)}</dt>
                    <dd><bdi>${revealMarks(String(value))}</bdi></dd>
                  </div>`,
              )}
            </dl>
          </details>`
        : missing,
    },
  ]);
}

/** Where the facts will be. */
export function factBones(count: number): TemplateResult {
  const bone = html`<span class="bone"></span>`;
  const rows = Array.from({ length: count }, () => ({ term: bone, value: bone }));
  return html`<div class="bones" aria-hidden="true">
    ${rows.map(({ term, value }) => html`<div class="fact">${term}${value}</div>`)}
  </div>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import type { ResourceState } from '../../controllers/resource.js';
import { formatCount } from '../../format/number.js';
import type { Subscription } from '../../protocol/subscription.js';
import { badge, dot } from '../../ui/badge.js';
import { downIcon, endIcon } from '../../ui/icons.js';
import { taskLabel, type SubscriptionTask } from '../shared/subscription/allowed-tasks.js';
import {
  badgeOf,
  isEnded,
  isEnding,
  isUnpaid,
  nameOf,
  subscriptionPrice,
  whenOf,
  type Reader,
} from '../shared/subscription/wording.js';
import type { Subscriptions } from './read-subscriptions.js';
import type { SubscriptionControls } from './subscription-list.controls.js';

export interface RowContext extends Reader {
  readonly headingLevel: number;
  readonly isBrief: boolean;
  readonly mainTask: (subscription: Subscription) => SubscriptionTask | undefined;
  readonly showsEnded: boolean;
  /** An id with its copy button, once there is one. */
  readonly copyable: (id: string) => unknown;
  /** "Visa •• 4242", once that is known. */
  readonly methodOf: (subscription: Subscription) => string | undefined;
}

/** A badge where it wants attention, else a dot and a word. */
export function statusBadge(subscription: Subscription, reader: Reader): TemplateResult {
  const { localize } = reader;
  const told = badgeOf(subscription, localize);
  const isUsual = subscription.status === 'active' && !isEnding(subscription);
  return isUsual ? dot(told.label) : badge(told);
}

/** What stands in the list's place, or above what was read before. */
export function renderRows(
  current: ResourceState<Subscriptions>,
  known: Subscriptions | undefined,
  controls: SubscriptionControls | undefined,
  context: RowContext,
): unknown {
  switch (current.status) {
    case 'loading':
      return bones;
    case 'empty':
      return controls?.renderEmpty();
    case 'error':
      return html`${
        controls?.renderError(current.error, known?.readAt) ??
        html`<p role="alert">${context.localize.term('subscriptionsFailed')}</p>`
      }
      ${known?.items.length ? list(known, context) : nothing}`;
    default:
      return known && list(known, context);
  }
}

function list({ items, isComplete }: Subscriptions, context: RowContext): TemplateResult {
  const { term, lang } = context.localize;
  const ended = items.filter(isEnded);
  // What needs the customer comes first only by its colour: rows keep their places.
  const running = items.filter((one) => !isEnded(one));
  const first = context.isStaff ? undefined : running.find(isUnpaid);
  const rows = (some: readonly Subscription[]) =>
    html`<ul class="list" role="list">
      ${some.map((one) => row(one, context, one === first))}
    </ul>`;
  return html`${running.length ? rows(running) : html`<p class="none">${term('noneRunning')}</p>`}
  ${
    ended.length && !context.isBrief
      ? html`<button
            type="button"
            class="ended-toggle"
            part="ended"
            data-ended
            aria-expanded=${context.showsEnded}
          >
            ${term('endedSubscriptions', isComplete ? formatCount(ended.length, lang) : undefined)}
            ${downIcon}
          </button>
          ${context.showsEnded ? rows(ended) : nothing}`
      : nothing
  }`;
}

/**
 * A subscription: what, how it stands, what comes next, and what can be done. Clicks are the owner's.
 *
 * @param isFirst - of those that need the customer; its button is filled
 */
function row(subscription: Subscription, context: RowContext, isFirst: boolean): TemplateResult {
  const { localize, headingLevel, isStaff, isBrief } = context;
  const { term, lang } = localize;
  const { subscription_id: id, product_id: product, quantity } = subscription;
  const name = nameOf(subscription, localize);
  const main = context.mainTask(subscription);
  const when = [...whenOf(subscription, context, isBrief)];
  const renews = subscription.status === 'active' && !isEnding(subscription) && !isBrief;
  const method = renews && context.methodOf(subscription);
  if (method) when[0] = [...when.slice(0, 1), method].join(' · ');
  const count =
    quantity !== null && (quantity !== 1 || isStaff)
      ? ` · ${term('quantityOf', formatCount(quantity, lang))}`
      : '';
  const isFilled = isFirst && (main === 'payment-method' || main === 'retry');
  return html`<li class="item ${isEnded(subscription) ? 'ended' : ''}" part="row" data-id=${id}>
    <div class="what">
      <h3 class="name" aria-level=${headingLevel + 1}><bdi>${name}</bdi></h3>
      <div class="state">${statusBadge(subscription, context)}</div>
    </div>
    <p class="price"><bdi>${subscriptionPrice(subscription, context)}${count}</bdi></p>
    <div class="when">${when.map((line) => html`<p><bdi>${line}</bdi></p>`)}</div>
    ${
      isStaff && !isBrief
        ? html`<div class="ids">
            ${context.copyable(id)} ${product ? context.copyable(product) : nothing}
          </div>`
        : nothing
    }
    <button
      type="button"
      class="more"
      part="button"
      data-task="details"
      aria-label="${term(isBrief ? 'manage' : 'details')}: ${name}"
    >
      ${term(isBrief ? 'manage' : 'details')}${endIcon}
    </button>
    ${
      main
        ? html`<button
            type="button"
            class="button main ${main} ${isFilled ? 'primary' : ''}"
            part=${isFilled ? 'button button-primary' : 'button'}
            data-task=${main}
            aria-label="${taskLabel(main, localize)}: ${name}"
          >
            ${taskLabel(main, localize)}
          </button>`
        : nothing
    }
  </li>`;
}

/** In the shape of what is coming. */
const bones: TemplateResult = html`<ul class="list skeleton" part="skeleton" aria-hidden="true">
  ${[1, 2, 3].map(
    () =>
      html`<li class="item">
        <div class="what"><span class="bone"></span></div>
        <p class="price"><span class="bone"></span></p>
        <div class="when"><span class="bone"></span></div>
      </li>`,
  )}
</ul>`;

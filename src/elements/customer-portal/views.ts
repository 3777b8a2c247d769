import type { CustomerScope } from '../../protocol/scopes.js';
import type { Translation } from '../../translations/translation.js';

/** The portal's views in their usual order: what each is called and what a session needs for it. */
export const VIEWS = {
  overview: { label: 'overview', scope: undefined },
  subscriptions: { label: 'portalSubscriptions', scope: 'self:subscriptions.read' },
  billing: { label: 'portalBilling', scope: 'self:billing.read' },
  licenses: { label: 'portalLicenses', scope: 'self:licenses.read' },
  entitlements: { label: 'portalEntitlements', scope: 'self:licenses.read' },
  wallet: { label: 'portalWallet', scope: 'self:wallet.read' },
  'payment-methods': { label: 'portalMethods', scope: 'self:billing.read' },
  profile: { label: 'portalProfile', scope: 'self:profile.read' },
} as const satisfies Record<
  string,
  { readonly label: keyof Translation; readonly scope: CustomerScope | undefined }
>;

export type ViewName = keyof typeof VIEWS;

/** A view, and the task in it that a link may open: `subscriptions/sub_…/cancel`. */
export interface ViewPath {
  readonly name: string;
  readonly id: string;
  readonly task: string;
}

/**
 * Takes a `view` apart, as "subscriptions/sub_1/cancel". What it lacks is empty; no part is
 * checked.
 */
export function parseView(view: string): ViewPath {
  const [name = '', id = '', task = ''] = view.split('/');
  return { name, id, task };
}

/** Narrows what an attribute or the address holds: `constructor` and the like are none. */
export const isView = (name: string): name is ViewName => Object.hasOwn(VIEWS, name);

/** Reads the `views` attribute: known names in their order; all of them where none is known. */
export function parseViews(value: string): readonly ViewName[] {
  const names = [...new Set(value.split(/[\s,]+/))].filter(isView);
  return names.length ? names : (Object.keys(VIEWS) as ViewName[]);
}

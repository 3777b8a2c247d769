import type { Localize } from '../../controllers/localize.js';
import { lookup } from '../../format/lookup.js';
import { revealMarks } from '../../format/name.js';
import type { EntitlementGrant } from '../../protocol/entitlement.js';

/** Other companies' services, whose names are the same in every language. */
const SERVICES: Readonly<Record<string, string>> = {
  discord: 'Discord',
  telegram: 'Telegram',
  github: 'GitHub',
  figma: 'Figma',
  framer: 'Framer',
  notion: 'Notion',
};

const KINDS: Readonly<Record<string, 'grantFiles' | 'grantFeature' | 'grantLicense'>> = {
  digital_files: 'grantFiles',
  feature_flag: 'grantFeature',
  license_key: 'grantLicense',
};

/** The service that a grant gives access to; undefined where it is something else. */
export const serviceOf = ({ integration_type: type }: EntitlementGrant): string | undefined =>
  lookup(SERVICES, type);

/** What a grant is, in a word or two. A newer kind is said as upstream says it. */
export function kindOf(grant: EntitlementGrant, { term }: Localize): string {
  const type = grant.integration_type ?? '';
  const service = serviceOf(grant);
  if (service) return service;
  const kind = lookup(KINDS, type);
  return kind ? term(kind) : revealMarks(type);
}

/** The merchant's name for it. */
export const nameOf = ({ entitlement_name: name }: EntitlementGrant, { term }: Localize): string =>
  revealMarks(name ?? '') || term('unnamedEntitlement');

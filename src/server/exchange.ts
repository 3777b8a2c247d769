import type { AuditLine } from './audit.js';
import { isDenial } from './audit.js';
import { type Refusal } from './problems.js';
import type { HandlerOptions } from './options.js';
import type { Settings } from './settings.js';

type Facts = Pick<AuditLine, 'sub' | 'role' | 'sid' | 'object' | 'key'>;

/** One request on its way through the handler, with what is learnt for its audit line. */
export interface Exchange {
  readonly id: string;
  readonly request: Request;
  readonly url: URL;
  /** For the audit line; a route sets it when it is known. */
  action: string;
  isMutation: boolean;
  replayed: boolean;
  facts: Facts;
}

/** Nothing is learnt yet, but it has the id that its answer and its audit line carry. */
export function beginExchange(request: Request): Exchange {
  return {
    id: referenceId(),
    request,
    url: new URL(request.url),
    action: '',
    isMutation: false,
    replayed: false,
    facts: {},
  };
}

/** Writes the audit line that a request deserves, if any. Never throws. */
export function audit(
  exchange: Exchange,
  status: number,
  refusal: Refusal | undefined,
  onAudit: HandlerOptions['onAudit'],
  { now, onError }: Settings,
): void {
  const { id, request, action, isMutation, facts } = exchange;
  const { reason, upstream_status } = refusal?.detail ?? {};
  const denied = reason !== undefined || (refusal && isDenial(refusal.code));
  if (!onAudit || !(isMutation || denied)) return;
  const line = async (): Promise<void> =>
    onAudit({
      time: new Date(now()).toISOString(),
      request_id: id,
      // A path outside the table is the caller's own words, and might hold anything.
      action: action || `${request.method} (no route)`,
      result: refusal?.code ?? (exchange.replayed ? 'replayed' : 'done'),
      status,
      ...facts,
      ...(upstream_status !== undefined && { upstream_status }),
      ...(reason !== undefined && { reason }),
    });
  line().catch((error: unknown) => {
    onError(error, { request_id: id });
  });
}

/** Short enough to be read out on the phone: `8F2C-91D4-7B`. */
function referenceId(): string {
  const digits = crypto.randomUUID().replaceAll('-', '').toUpperCase();
  return `${digits.slice(0, 4)}-${digits.slice(4, 8)}-${digits.slice(8, 10)}`;
}
